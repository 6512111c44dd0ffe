import { prepare, type Context } from '../../lib/attribution/context.ts';
import { decideByRanking, speakersOf, type Decision } from '../../lib/attribution/decide.ts';
import { readQuotations } from '../../lib/attribution/index.ts';
import { chooseLanguage, languageOf } from '../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../lib/attribution/model/index.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { ITSELF, reviewReferents } from '../../lib/attribution/review/index.ts';
import { rank } from '../../lib/attribution/rank.ts';
import { settle } from '../../lib/attribution/settle/index.ts';
import { BY_WORDS } from '../../lib/attribution/stated/index.ts';
import { CLASS } from '../../lib/attribution/words/classes.ts';
import { WORD } from '../../lib/attribution/words/bits.ts';
import type { Block, Span } from '../../lib/page/types.ts';
import { findEchoes } from '../../lib/quotation/index.ts';
import { pairQuotations } from '../../lib/quotation/pairing.ts';
import { tokenise, type Tokens } from '../../lib/quotation/tokens.ts';

/** Cues less likely than this, of 255, are not printed: a probability of a tenth. */
const LEAST_CUE = 25;

const CLASS_NAMES = Object.fromEntries(Object.entries(CLASS).map(([name, number]) => [number, name]));

/** A text worked up as far as the ranking needs it, with the blocks of the page that it is from. */
type Run = Context & { blocks: Block[] | undefined };

/** Runs the stages on a text as far as `stage`, in the language that the engine would read it in, and prints what it decided. */
export function printStage(stage: string, text: string, { language, blocks }: { language?: string; blocks?: Block[] } = {}): void {
  const tokens = tokenise(text);
  const file = languageOf(chooseLanguage(tokens, language));
  const context = prepare(tokens, pairQuotations(tokens, file.marks, blocks), lexiconOf(file), loadModel().cues);
  for (const line of STAGES[stage]!({ ...context, blocks })) console.log(line);
}

/** What each stage prints, a line a decision, in the order of the engine. */
export const STAGES: Readonly<Record<string, (run: Run) => string[]>> = {
  tokens: ({ tokens }) => Array.from({ length: tokens.count }, (_, i) => row(i, tokens.paragraph[i], tokens.sentence[i], wordOf(tokens, i))),
  quotations: ({ quotations, tokens }) =>
    quotations.map((q) => row(q.start, q.end, q.kind, q.closed ? 'closed' : 'open', q.continues ?? '-', q.inside ?? '-', JSON.stringify(textOf(tokens, q)))),
  words: ({ tokens, bits, classes }) => Array.from({ length: tokens.count }, (_, i) => row(i, CLASS_NAMES[classes[i]!], wordOf(tokens, i), listsOf(bits[i]!))),
  mentions: ({ mentions, tokens }) => mentions.map((m) => row(m.start, m.end, m.kind, m.gender ?? '-', m.number ?? '-', JSON.stringify(textOf(tokens, m)))),
  people: (context) => {
    const { people, mentions, tokens } = context;
    return people.entities
      .filter((entity) => entity.mentions.some((m) => people.hostOf[m]! < 0))
      .map((entity) => {
        const { name, role, kind, gender } = describe(context, mentions, people, entity.mentions[0]!);
        return row(name, role ?? '-', kind, gender ?? '-', listed(entity.mentions.map((m) => sure(textOf(tokens, mentions[m]!), people.certainty[m]!))));
      });
  },
  candidates: ({ candidates, quotations, mentions, tokens }) =>
    candidates.map((list, q) => row(quotations[q]!.start, quotations[q]!.end, listed(list.map((m) => textOf(tokens, mentions[m]!))))),
  cues: ({ cues, tokens }) =>
    Array.from(cues, (score, i) => ({ score, i }))
      .filter(({ score }) => score > LEAST_CUE)
      .map(({ score, i }) => row(tokens.start[i], (score / 255).toFixed(2), wordOf(tokens, i))),
  ranking: (context) => {
    const { quotations, mentions, tokens } = context;
    const { table, probabilities } = rank(context, loadModel());
    return quotations.map(({ start, end }, q) => {
      const rows = Array.from({ length: table.first[q + 1]! - table.first[q]! }, (_, k) => table.first[q]! + k);
      const likeliestFirst = rows.sort((a, b) => probabilities[b]! - probabilities[a]!);
      const nameOf = (r: number): string => (table.candidate[r]! < 0 ? 'nobody' : textOf(tokens, mentions[table.candidate[r]!]!));
      return row(start, end, listed(likeliestFirst.map((r) => sure(nameOf(r), probabilities[r]!))));
    });
  },
  speech: (context) => {
    decideByRanking(context, loadModel());
    return context.quotations.map((q) => row(q.start, q.end, q.speech ? 'speech' : 'none', q.speechProbability.toFixed(2), JSON.stringify(textOf(context.tokens, q))));
  },
  decision: (context) => decideByRanking(context, loadModel()).map((decision, q) => row(context.quotations[q]!.start, context.quotations[q]!.end, shown(context, decision))),
  stated: (context) => {
    const { changes } = stated(context);
    return context.quotations.flatMap(({ start, end }, q) => (changes[q]!.length > 0 ? changes[q]! : ['-']).map((change) => row(start, end, change)));
  },
  referents: (context) => {
    const { mentions, people, tokens } = context;
    // Names are those of before the review, which takes mentions from one and gives them to another.
    const names = people.entities.map((entity) => (entity.mentions.length > 0 ? describe(context, mentions, people, entity.mentions[0]!).name : ''));
    return reviewReferents(context, speakersOf(context, stated(context).decisions), loadModel().referents).map(({ mention, candidates, probabilities, before }) => {
      const { start, end } = mentions[mention]!;
      const likeliestFirst = [...candidates.keys()].sort((a, b) => probabilities[b]! - probabilities[a]!);
      const nameOf = (k: number): string => (candidates[k] === ITSELF ? 'itself' : names[candidates[k]!]!);
      return row(start, end, textOf(tokens, { start, end }), before < 0 ? '-' : names[before]!, listed(likeliestFirst.map((k) => sure(nameOf(k), probabilities[k]!))));
    });
  },
  settled: (context) => {
    const { decisions } = stated(context);
    reviewReferents(context, speakersOf(context, decisions), loadModel().referents);
    const settled = settle(context, decisions, findEchoes(context.tokens, context.quotations, context.blocks), context.blocks);
    return context.quotations.map(({ start, end }, q) => row(start, end, isChanged(decisions[q]!, settled[q]!) ? change(context, decisions[q]!, settled[q]!) : '-'));
  },
  attributions: ({ tokens, lexicon, blocks }) =>
    readQuotations(tokens.text, { language: lexicon.language.code, blocks }).attributions.map(({ quotation, speaker, cue, why }) =>
      row(
        quotation.start,
        quotation.end,
        speaker?.name ?? 'unknown',
        speaker?.role ?? '-',
        speaker?.text ?? '-',
        speaker?.confidence.toFixed(2) ?? '-',
        speaker?.coreference.toFixed(2) ?? '-',
        why ?? '-',
        cue ? textOf(tokens, cue) : '-',
      ),
    ),
};

/** What words alone decide: the decisions after all rules, and for each quotation the rules that changed its decision, and how. */
function stated(context: Context): { decisions: Decision[]; changes: string[][] } {
  const decisions = decideByRanking(context, loadModel());
  const changes = decisions.map((first, q) => {
    const lines: string[] = [];
    decisions[q] = BY_WORDS.reduce((before, decideBy) => {
      const after = decideBy(context, before, q);
      if (isChanged(before, after)) lines.push(row(decideBy.name, change(context, before, after)));
      return after;
    }, first);
    return lines;
  });
  return { decisions, changes };
}

const isChanged = (before: Decision, after: Decision): boolean => before.mention !== after.mention || (after.mention >= 0 && before.confidence !== after.confidence);

const change = (context: Context, before: Decision, after: Decision): string => `${shown(context, before)} -> ${shown(context, after)}`;

const shown = ({ mentions, tokens }: Context, { mention, confidence }: Decision): string => (mention < 0 ? 'nobody' : sure(textOf(tokens, mentions[mention]!), confidence));

const textOf = ({ text }: Tokens, { start, end }: Span): string => text.slice(start, end);
const wordOf = ({ text, start, end }: Tokens, i: number): string => text.slice(start[i], end[i]);

/** The lists of the language file that a word is in. */
const listsOf = (bits: number): string =>
  Object.entries(WORD)
    .filter(([, bit]) => bits & bit)
    .map(([name]) => name)
    .join(' ');

const sure = (name: string, probability: number): string => `${name} (${probability.toFixed(2)})`;
const listed = (entries: readonly string[]): string => entries.join(' | ');
const row = (...cells: unknown[]): string => cells.join('\t');
