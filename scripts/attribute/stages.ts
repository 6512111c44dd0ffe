import { prepare, type Context } from '../../lib/attribution/context.ts';
import { languageOf } from '../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../lib/attribution/lexicon.ts';
import { loadModel } from '../../lib/attribution/model/index.ts';
import { pairQuotations } from '../../lib/quotation/pairing.ts';
import { tokenise } from '../../lib/quotation/tokens.ts';

/** What each stage prints, a line a decision. */
export const STAGES: Readonly<Record<string, (context: Context) => string[]>> = {
  tokens: ({ tokens, classes }) =>
    Array.from({ length: tokens.count }, (_, i) => [i, tokens.paragraph[i], tokens.sentence[i], classes[i], tokens.text.slice(tokens.start[i], tokens.end[i])].join('\t')),
  quotations: ({ quotations, tokens }) =>
    quotations.map((q) =>
      [q.start, q.end, q.kind, q.closed ? 'closed' : 'open', q.continues ?? '-', q.inside ?? '-', JSON.stringify(tokens.text.slice(q.start, q.end))].join('\t'),
    ),
  mentions: ({ mentions, tokens }) => mentions.map((m) => [m.start, m.end, m.kind, m.gender ?? '-', m.number ?? '-', JSON.stringify(tokens.text.slice(m.start, m.end))].join('\t')),
  cues: ({ cues, tokens }) =>
    Array.from(cues, (score, i) => ({ score, i }))
      .filter(({ score }) => score > 25)
      .map(({ score, i }) => [tokens.start[i], (score / 255).toFixed(2), tokens.text.slice(tokens.start[i], tokens.end[i])].join('\t')),
  candidates: ({ candidates, quotations, mentions, tokens }) =>
    candidates.map((list, q) => [quotations[q]!.start, quotations[q]!.end, list.map((m) => tokens.text.slice(mentions[m]!.start, mentions[m]!.end)).join(' | ')].join('\t')),
};

/** Runs the stages on a text as far as `stage` and prints what it decided. */
export function printStage(stage: string, text: string, language = 'en'): void {
  const file = languageOf(language);
  const tokens = tokenise(text);
  const context = prepare(tokens, pairQuotations(tokens, file.marks), lexiconOf(file), loadModel().cues);
  for (const line of STAGES[stage]!(context)) console.log(line);
}
