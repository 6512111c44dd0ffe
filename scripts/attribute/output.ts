import { readQuotations, type Reading } from '../../lib/attribution/index.ts';
import type { Block } from '../../lib/page/types.ts';

/** One line of output: the quotations of a document, in the form that the scorer reads. */
export const outputOf = (id: unknown, text: string, options: { language?: string; blocks?: Block[] }): object => lineOf(id, readQuotations(text, options));

/** The line for a document that has been read. */
export const lineOf = (id: unknown, { attributions, language }: Reading): object => ({
  id,
  language,
  quotations: attributions.map(({ quotation, speaker, cue, why }) => ({
    start: quotation.start,
    end: quotation.end,
    speech: quotation.speech,
    kind: quotation.kind,
    speaker: speaker && {
      start: speaker.mention.start,
      end: speaker.mention.end,
      text: speaker.text,
      name: speaker.name,
      role: speaker.role,
      confidence: speaker.confidence,
      coreference: speaker.coreference,
    },
    cue,
    why,
  })),
});
