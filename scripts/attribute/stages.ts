import { prepare, type Context } from '../../lib/attribution/context.ts';
import { decide, speakersOf, type Decision } from '../../lib/attribution/decide.ts';
import { readQuotations } from '../../lib/attribution/index.ts';
import { chooseLanguage, languageOf } from '../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../lib/attribution/words/lexicon.ts';
import { loadModel } from '../../lib/attribution/model/index.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { ITSELF, reviewReferents } from '../../lib/attribution/review/index.ts';
import { rank } from '../../lib/attribution/rank.ts';
import { settle } from '../../lib/attribution/settle/index.ts';
import { judgeSpeech } from '../../lib/attribution/speech/index.ts';
import { BY_WORDS } from '../../lib/attribution/stated/index.ts';
import { CLASS } from '../../lib/attribution/words/classes.ts';
import { WORD } from '../../lib/attribution/words/bits.ts';
import type { Block } from '../../lib/page/types.ts';
import { findEchoes } from '../../lib/quotation/index.ts';
import { pairQuotations } from '../../lib/quotation/pairing.ts';
import { tokenise } from '../../lib/quotation/tokens.ts';

const CLASS_NAMES = Object.fromEntries(Object.entries(CLASS).map(([name, number]) => [number, name]));
const listsOf = (bits: number): string =>
  Object.entries(WORD)
    .filter(([, bit]) => bits & bit)
    .map(([name]) => name)
    .join(' ');

/** A text worked up as far as the ranker needs it, with the blocks of the page that it is from. */
type Run = Context & { blocks: Block[] | undefined };

/** What each stage prints, a line a decision, in the order of the engine. */
export const STAGES: Readonly<Record<string, (run: Run) => string[]>> = {
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
  candidates: ({ candidates, quotations, mentions, tokens }) =>
    candidates.map((list, q) => row(quotations[q]!.start, quotations[q]!.end, list.map((m) => tokens.text.slice(mentions[m]!.start, mentions[m]!.end)).join(' | '))),
  cues: ({ cues, tokens }) =>
    Array.from(cues, (score, i) => ({ score, i }))
      .filter(({ score }) => score > 25)
      .map(({ score, i }) => row(tokens.start[i], (score / 255).toFixed(2), tokens.text.slice(tokens.start[i], tokens.end[i]))),
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
    decisionsOf(context);
    return context.quotations.map((q) =>
      row(q.start, q.end, q.speech ? 'speech' : 'none', q.speechProbability.toFixed(2), JSON.stringify(context.tokens.text.slice(q.start, q.end))),
    );
  },
  decision: (context) => decisionsOf(context).map((decision, q) => row(context.quotations[q]!.start, context.quotations[q]!.end, shown(context, decision))),
  stated: (context) => {
    const { changes } = stated(context);
    return context.quotations.flatMap(({ start, end }, q) => (changes[q]!.length > 0 ? changes[q]! : ['-']).map((change) => row(start, end, change)));
  },
  referents: (context) => {
    const { mentions, people, tokens } = context;
    const nameOf = (id: number): string => (id === ITSELF ? 'itself' : describe(context, mentions, people, people.entities[id]!.mentions[0]!).name);
    // Names are those of before the review, which takes mentions from one and gives them to another.
    const names = people.entities.map((entity, id) => (entity.mentions.length > 0 ? nameOf(id) : ''));
    return reviewReferents(context, speakersOf(context, stated(context).decisions), loadModel().referents).map(({ mention, candidates, probabilities, before }) => {
      const { start, end } = mentions[mention]!;
      const likely = candidates.map((id, k) => ({ name: id === ITSELF ? 'itself' : names[id]!, p: probabilities[k]! })).sort((a, b) => b.p - a.p);
      return row(start, end, tokens.text.slice(start, end), before < 0 ? '-' : names[before]!, likely.map(({ name, p }) => `${name} (${p.toFixed(2)})`).join(' | '));
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
        cue ? tokens.text.slice(cue.start, cue.end) : '-',
      ),
    ),
};

/** Ranks, judges speech and decides, as the engine does. */
function decisionsOf(context: Context): Decision[] {
  const model = loadModel();
  const ranking = rank(context, model);
  judgeSpeech(context, ranking.table, ranking.probabilities, model);
  return decide(context, ranking, model);
}

/** What words alone decide: the decisions after all rules, and for each quotation the rules that changed its decision, and how. */
function stated(context: Context): { decisions: Decision[]; changes: string[][] } {
  let decisions = decisionsOf(context);
  const changes: string[][] = decisions.map(() => []);
  for (const decideBy of BY_WORDS) {
    const next = decisions.map((decision, q) => decideBy(context, decision, q));
    next.forEach((after, q) => {
      if (isChanged(decisions[q]!, after)) changes[q]!.push(row(decideBy.name, change(context, decisions[q]!, after)));
    });
    decisions = next;
  }
  return { decisions, changes };
}

const isChanged = (before: Decision, after: Decision): boolean => before.mention !== after.mention || (after.mention >= 0 && before.confidence !== after.confidence);

const change = (context: Context, before: Decision, after: Decision): string => `${shown(context, before)} -> ${shown(context, after)}`;

const shown = ({ mentions, tokens }: Context, { mention, confidence }: Decision): string =>
  mention < 0 ? 'nobody' : `${tokens.text.slice(mentions[mention]!.start, mentions[mention]!.end)} (${confidence.toFixed(2)})`;

const row = (...cells: unknown[]): string => cells.join('\t');

/** Runs the stages on a text as far as `stage`, in the language that the engine would read it in, and prints what it decided. */
export function printStage(stage: string, text: string, { language, blocks }: { language?: string; blocks?: Block[] } = {}): void {
  const tokens = tokenise(text);
  const file = languageOf(chooseLanguage(tokens, language));
  const context = prepare(tokens, pairQuotations(tokens, file.marks, blocks), lexiconOf(file), loadModel().cues);
  for (const line of STAGES[stage]!({ ...context, blocks })) console.log(line);
}
