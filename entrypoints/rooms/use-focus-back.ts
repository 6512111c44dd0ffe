import { useEffect, useState } from 'react';

/**
 * Gives the keyboard's focus to a quotation of the list once the field that had it has gone, and again when its row is made anew
 * under another speaker; until the reader goes elsewhere. `page` is whatever the list is made from.
 */
export function useFocusBack(page: object): (quotation: string) => void {
  const [quotation, setQuotation] = useState<string | null>(null);
  useEffect(() => {
    if (quotation === null || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-go="${CSS.escape(quotation)}"]`)?.focus();
  }, [quotation, page]);
  useEffect(() => {
    if (quotation === null) return;
    const leave = new AbortController();
    for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, () => setQuotation(null), { signal: leave.signal });
    return () => leave.abort();
  }, [quotation]);
  return setQuotation;
}
