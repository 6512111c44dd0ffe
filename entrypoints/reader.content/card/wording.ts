import { diffWordsWithSpace } from 'diff';
import { t } from '../../../lib/messages/strings.ts';
import { el } from '../dom.ts';
import type { CardView } from './types.ts';

/** What the publisher changed since the quotation was saved: words gone struck through, words new underlined. */
export function wordingChange({ quote: { savedAs, text }, language }: CardView): HTMLElement[] {
  if (savedAs === null) return [];
  const parts = diffWordsWithSpace(savedAs, text).map(({ value, added, removed }) => (added ? el('ins', {}, value) : removed ? el('del', {}, value) : value));
  return [el('div', { class: 'wording' }, el('p', {}, t('card_wording')), el('blockquote', { dir: 'auto', lang: language }, ...parts))];
}
