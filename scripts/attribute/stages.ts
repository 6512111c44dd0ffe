import { prepare, type Context } from '../../lib/attribution/context.ts';
import { readQuotations } from '../../lib/attribution/index.ts';
import { languageOf } from '../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../lib/attribution/lexicon.ts';
import { loadModel } from '../../lib/attribution/model/index.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { rank } from '../../lib/attribution/rank.ts';
import { judgeSpeech } from '../../lib/attribution/speech.ts';
import { CLASS } from '../../lib/attribution/word-class.ts';
import { WORD } from '../../lib/attribution/word-bits.ts';
import { pairQuotations } from '../../lib/quotation/pairing.ts';
import { tokenise } from '../../lib/quotation/tokens.ts';

const CLASS_NAMES = Object.fromEntries(Object.entries(CLASS).map(([name, number]) => [number, name]));
const listsOf = (bits: number): string =>
  Object.entries(WORD)
    .filter(([, bit]) => bits & bit)
    .map(([name]) => name)
    .join(' ');

/** What each stage prints, a line a decision, in the order of the engine. */
export const STAGES: Readonly<Record<string, (context: Context) => string[]>> = {
  tokens: ({ tokens }) => Array.from({ length: tokens.count }, (_, i) => row(i, tokens.paragraph[i], tokens.sentence[i], tokens.text.slice(tokens.start[i], tokens.end[i]))),
  quotations: ({ quotations, tokens }) =>
    quotations.map((q) => row(q.start, q.end, q.kind, q.closed ? 'closed' : 'open', q.continues ?? '-', q.inside ?? '-', JSON.stringify(tokens.text.slice(q.start, q.end)))),
  words: ({ tokens, bits, classes }) =>
    Array.from({ length: tokens.count }, (_, i) => row(i, CLASS_NAMES[classes[i]!], tokens.text.slice(tokens.start[i], tokens.end[i]), listsOf(bits[i]!))),
  mentions: ({ mentions, tokens }) => mentions.map((m) => row(m.start, m.end, m.kind, m.gender ?? '-', m.number ?? '-', JSON.stringify(tokens.text.slice(m.start, m.end)))),
  people: (context) => {
    const { people, mentions, tokens } = context;
    return people.entities
      .filter((entity) => entity.mentions.some((m) => people.hostOf[m]! < 0))
      .map((entity) => {
        const { name, role, kind, gender } = describe(context, mentions, people, entity.mentions[0]!);
        const forms = entity.mentions.map((m) => `${tokens.text.slice(mentions[m]!.start, mentions[m]!.end)} (${people.certainty[m]!.toFixed(2)})`);
        return row(name, role ?? '-', kind, gender ?? '-', forms.join(' | '));
      });
  },
  cues: ({ cues, tokens }) =>
    Array.from(cues, (score, i) => ({ score, i }))
      .filter(({ score }) => score > 25)
      .map(({ score, i }) => row(tokens.start[i], (score / 255).toFixed(2), tokens.text.slice(tokens.start[i], tokens.end[i]))),
  candidates: ({ candidates, quotations, mentions, tokens }) =>
    candidates.map((list, q) => row(quotations[q]!.start, quotations[q]!.end, list.map((m) => tokens.text.slice(mentions[m]!.start, mentions[m]!.end)).join(' | '))),
  ranking: (context) => {
    const { quotations, mentions, tokens } = context;
    const { table, probabilities } = rank(context, loadModel());
    return quotations.map((quotation, q) => {
      const likely = Array.from({ length: table.first[q + 1]! - table.first[q]! }, (_, k) => table.first[q]! + k).sort((a, b) => probabilities[b]! - probabilities[a]!);
      const shown = likely.map((r) => {
        const mention = mentions[table.candidate[r]!];
        return `${mention ? tokens.text.slice(mention.start, mention.end) : 'nobody'} (${probabilities[r]!.toFixed(2)})`;
      });
      return row(quotation.start, quotation.end, shown.join(' | '));
    });
  },
  speech: (context) => {
    const { table, probabilities } = rank(context, loadModel());
    judgeSpeech(context, table, probabilities, loadModel());
    return context.quotations.map((q) =>
      row(q.start, q.end, q.speech ? 'speech' : 'none', q.speechProbability.toFixed(2), JSON.stringify(context.tokens.text.slice(q.start, q.end))),
    );
  },
  attributions: ({ tokens, lexicon }) =>
    readQuotations(tokens.text, { language: lexicon.language.code }).attributions.map(({ quotation, speaker, cue, why }) =>
      row(
        quotation.start,
        quotation.end,
        speaker?.name ?? 'unknown',
        speaker?.role ?? '-',
        speaker?.text ?? '-',
        speaker?.confidence.toFixed(2) ?? '-',
        why ?? '-',
        cue ? tokens.text.slice(cue.start, cue.end) : '-',
      ),
    ),
};

const row = (...cells: unknown[]): string => cells.join('\t');

/** Runs the stages on a text as far as `stage` and prints what it decided. */
export function printStage(stage: string, text: string, language = 'en'): void {
  const file = languageOf(language);
  const tokens = tokenise(text);
  const context = prepare(tokens, pairQuotations(tokens, file.marks), lexiconOf(file), loadModel().cues);
  for (const line of STAGES[stage]!(context)) console.log(line);
}
