import { certaintyOf } from '../../../lib/attribution/certainty.ts';
import { reasonsFor, sentenceOf } from '../../../lib/messages/reasons.ts';
import { readersLanguage, t } from '../../../lib/messages/strings.ts';
import type { Span } from '../../../lib/page/types.ts';
import { el } from '../dom.ts';
import { confidenceWord } from './confidence.ts';
import { wordingChange } from './wording.ts';
import type { Quote } from '../state.ts';
import type { CardView } from './types.ts';

/** Which quotation it is, for those who hear it. */
export function labelOf({ attribution: { speaker } }: Quote): string {
  return speaker ? t('card_label', speaker.name) : t('card_label_unknown');
}

/** Who said it and why we think so: the upper part of the card. */
export function about(view: CardView, titleId: string, whyId: string): HTMLElement {
  const { speaker } = view.quote.attribution;
  const name = el('h2', { id: titleId, class: 'name', 'aria-label': labelOf(view.quote) }, el('bdi', {}, speaker?.name ?? t('card_unknown')));
  const role = speaker?.role ? el('p', { class: 'role' }, el('bdi', { lang: view.language }, speaker.role)) : null;
  const head = el('header', { class: 'head' }, el('span', { class: 'swatch', 'aria-hidden': 'true' }), name, confidence(view), role);
  return el('div', { class: 'about' }, head, why(view, whyId), ...wordingChange(view));
}

function why({ quote, text, language }: CardView, id: string): HTMLElement {
  const { speaker, cue, why, quotation } = quote.attribution;
  const words = (span: Span) => ({ ...span, text: text.slice(span.start, span.end) });
  const evidence = {
    name: speaker?.name ?? null,
    certainty: speaker ? certaintyOf(speaker) : 1,
    mention: speaker && words(speaker.mention),
    cue: cue && words(cue),
    why,
    quotation,
  };
  const pieces = reasonsFor(evidence, quote.state === 'person').map((reason) => sentenceOf(reason));
  const nodes = pieces.flatMap((sentence, i) => [...(i ? [' '] : []), ...sentence.map(({ text, strong }) => (strong ? el('b', { dir: 'auto', lang: language }, text) : text))]);
  return el('p', { id, class: 'why' }, ...nodes);
}

/** The word; its figure on request, since a figure pretends to more than it knows. */
function confidence({ quote }: CardView): HTMLElement | null {
  const word = confidenceWord(quote);
  if (!word || !quote.attribution.speaker) return null;
  if (quote.state === 'person') return el('span', { class: 'word' }, t(word));
  const figure = new Intl.NumberFormat(readersLanguage(), { style: 'percent' }).format(certaintyOf(quote.attribution.speaker));
  const button = el('button', { type: 'button', class: 'word', 'data-key': 'word', 'aria-expanded': 'false', title: t('confidence_show') }, t(word));
  button.addEventListener('click', () => {
    const shown = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!shown));
    button.textContent = shown ? t(word) : `${t(word)} · ${figure}`;
  });
  return button;
}
