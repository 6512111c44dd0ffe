import { t } from '../../../lib/messages/strings.ts';
import { el, icon } from '../dom.ts';
import type { CardActions, CardView } from './types.ts';

/** Save, Copy, Change, Not a quotation: the lower part of the card. */
export function actions(view: CardView, on: CardActions): HTMLElement[] {
  const saved = view.quote.clip !== null;
  const key = (letter: string) => (view.keys ? el('kbd', { 'aria-hidden': 'true' }, letter) : null);
  const save = saved
    ? el('button', { type: 'button', class: 'button saved', 'data-key': 'save', 'aria-pressed': 'true', onclick: on.unsave }, icon('bookmark', 'full'), t('card_saved'))
    : el(
        'button',
        { type: 'button', class: 'button main', 'data-key': 'save', 'aria-pressed': 'false', 'aria-keyshortcuts': 'S', onclick: on.save },
        icon('bookmark'),
        t('card_save'),
        key('S'),
      );
  const copy = el('button', { type: 'button', class: 'button', 'data-key': 'copy', 'aria-keyshortcuts': 'C', onclick: on.copy }, icon('copy'), t('card_copy'));
  const change = el(
    'button',
    { type: 'button', class: 'button bare', 'data-key': 'change', onclick: () => on.setChanging(true) },
    t(view.quote.attribution.speaker ? 'card_change' : 'card_name'),
  );
  const not = el('button', { type: 'button', class: 'button bare quiet', 'data-key': 'not', onclick: () => on.decide(null) }, t('card_not'));
  const after = [...doneLine(view), ...(saved ? keptLinks(view, on) : [])];
  return [el('footer', { class: 'actions' }, save, copy, change, not), ...(after.length ? [el('p', { class: 'after' }, ...after)] : [])];
}

/** What has just been done, with its way back. */
function doneLine({ done }: CardView): HTMLElement[] {
  if (!done) return [];
  const { words, undo } = done;
  return [el('span', { class: 'done' }, icon('check'), el('span', { dir: 'auto' }, words)), ...(undo ? [link(t('card_undo'), 'undo', undo)] : [])];
}

/** What can be done with a quotation that is kept. Right after saving, Undo is the way back; later it is called what it does. */
function keptLinks({ done }: CardView, on: CardActions): HTMLElement[] {
  return [...(done ? [] : [link(t('card_remove'), 'remove', on.unsave)]), link(t('card_show'), 'show', on.showInCollection)];
}

function link(words: string, key: string, onclick: () => void): HTMLElement {
  return el('button', { type: 'button', class: 'link', 'data-key': key, onclick }, words);
}
