import { useCallback, useMemo, useState } from 'react';
import { NOTHING, prune, type Selection } from '../../lib/collection/search/index.ts';

/** The marked clips of the list, never one that is not in it. */
export function useMarks(ids: readonly string[]): [Selection, (change: (selection: Selection) => Selection) => void] {
  const [stored, setStored] = useState<Selection>(NOTHING);
  const selection = useMemo(() => prune(stored, ids), [stored, ids]);
  const change = useCallback((how: (selection: Selection) => Selection) => setStored((before) => how(prune(before, ids))), [ids]);
  return [selection, change];
}
