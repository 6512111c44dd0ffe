import { certaintyOf } from '../../lib/attribution/certainty.ts';
import type { Attribution } from '../../lib/attribution/types.ts';

/** A line of output: what the reader of one page is shown, in page order. `confidence` is the figure behind the card's word: how likely it is that this person said it. */
export type ShownPage = { id: string; quotations: { text: string; speaker: { name: string; role: string | null; confidence: number } | null }[] };

/** The line of a page: its quotations in text order, and what the card says of their speakers. */
export function shownPage(id: string, quotations: readonly { text: string; attribution: Attribution }[]): ShownPage {
  const inOrder = [...quotations].sort((a, b) => a.attribution.quotation.start - b.attribution.quotation.start);
  return {
    id,
    quotations: inOrder.map(({ text, attribution: { speaker } }) => ({ text, speaker: speaker && { name: speaker.name, role: speaker.role, confidence: certaintyOf(speaker) } })),
  };
}
