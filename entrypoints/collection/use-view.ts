import { useCallback, useEffect, useState } from 'react';
import { readView, viewHash, type View } from '../../lib/collection/search/index.ts';

/** `step`: a new entry in the tab's history, so that Back returns. `same`: the entry is changed, for typing and for arrow keys. */
export type ViewChange = (change: Partial<View>, how?: 'step' | 'same') => void;

/** The view that the address names, and the way to another one. */
export function useView(): [View, ViewChange] {
  const [view, setView] = useState(() => readView(location.hash));
  useEffect(() => {
    const read = () => setView(readView(location.hash));
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);
  const change = useCallback<ViewChange>((part, how = 'step') => {
    // From the address, not from what was rendered: two changes in one turn must add up.
    const next = { ...readView(location.hash), ...part };
    const hash = viewHash(next);
    if (hash !== viewHash(readView(location.hash))) history[how === 'step' ? 'pushState' : 'replaceState'](null, '', hash);
    setView(next);
  }, []);
  return [view, change];
}
