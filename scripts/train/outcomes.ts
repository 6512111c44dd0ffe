import { calibrate } from '../../lib/attribution/confidence.ts';
import type { Context } from '../../lib/attribution/context.ts';
import { bestOf } from '../../lib/attribution/decide.ts';
import { describe } from '../../lib/attribution/people/index.ts';
import { isAttributed, type GoldQuotation } from './gold.ts';
import { LABEL, labelCandidates } from './labels.ts';
import type { Worked } from './tables.ts';

/** What the stages give for labelled quotations, and how much of it is right. */

/** What is shown as certain is at least so likely. */
export const SURE = 0.9;

/** Figures of cross-validation by article, for one language, as shares: `sure` of those shown as certain, `surelyRight` of those the right ones. */
export type Figures = { speaker: number; linear: number; detection: number; sure: number; surelyRight: number };

/** What the ranking chose for a quotation: the summed probability of the person, and whether its mention is a right one. */
type Outcome = { raw: number; right: boolean };

/** An example with what the ranking made of its attributed quotations, by trees that were not trained on it. */
export type Judged = Worked & { results: readonly Outcome[] };

/** The outcome for each attributed quotation. `probabilities`: the ranking's of each row. */
export function outcomes({ example, context, table }: Worked, probabilities: Float64Array): Outcome[] {
  const list: Outcome[] = [];
  example.gold.forEach((gold, q) => {
    if (!isAttributed(gold)) return;
    const best = bestOf(context, table.first[q]! + 1, table.first[q + 1]!, table.candidate, probabilities);
    list.push({ raw: best.probability, right: isRight(context, best.mention, gold) });
  });
  return list;
}

/** Is the mention the labelled speaker's: by itself it overlaps the label, the best one or not, or has the speaker's name? */
export const isRight = (context: Context, m: number, gold: GoldQuotation): boolean =>
  m >= 0 && (labelCandidates(context, [m], gold)[0] !== LABEL.no || (!!gold.speaker && sameName(context, m, gold.speaker.text)));

/** Does the chosen mention, or the name of whom it stands for, end in the labelled speaker's last name? The scorer takes that for right, too. */
function sameName(context: Context, m: number, speaker: string): boolean {
  const { mentions, tokens, people } = context;
  const { start, end } = mentions[m]!;
  const name = lastName(speaker);
  if (!name || /^(he|she|they|i|we|who|it)$/.test(name)) return false;
  return lastName(tokens.text.slice(start, end)) === name || lastName(describe(context, mentions, people, m).name) === name;
}

/** The last word with a capital, in small letters, brackets and `'s` aside; `undefined` for none. */
const lastName = (text: string): string | undefined =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{M}’'-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .pop()
    ?.toLowerCase();

/** The figures of some examples, with confidences by that table of calibration. */
export function figuresOf(parts: readonly Judged[], calibration: readonly number[], detection: number): Figures {
  const results = parts.flatMap((part) => part.results);
  const sure = results.filter(({ raw }) => calibrate(calibration, raw) >= SURE);
  const share = (list: readonly Outcome[]): number => list.filter(({ right }) => right).length / list.length;
  return { speaker: share(results), linear: linearShare(parts), detection, sure: sure.length / results.length, surelyRight: share(sure) };
}

/** The share of attributed quotations whose best candidate by the linear model, the first behind nobody, is right. */
function linearShare(worked: readonly Worked[]): number {
  let right = 0,
    all = 0;
  for (const { example, context, table } of worked) {
    example.gold.forEach((gold, q) => {
      if (!isAttributed(gold)) return;
      all++;
      const row = table.first[q]! + 1;
      if (row < table.first[q + 1]! && labelCandidates(context, [table.candidate[row]!], gold)[0] !== LABEL.no) right++;
    });
  }
  return right / all;
}
