import type { Context } from './context.ts';
import { calibrate } from './confidence.ts';
import type { MentionKind } from './mention.ts';
import type { Model } from './model/index.ts';
import { rank, type Ranking } from './rank.ts';
import type { Reach } from './spans.ts';
import { judgeSpeech } from './speech/index.ts';

/** Below this confidence nobody is named, where the language says nothing else: F1 is highest at about half of itself. */
const LEAST_CONFIDENCE = 0.45;

/**
 * How many times a mention's probability counts when the evidence is chosen among those of one person: beside the cue what names nobody is the better evidence, and the name comes
 * from whom it stands for anyhow. A description is less sure to stand for that person. Cross-validated, 8 and 3 are right 0.3 points more
 * often than 1 and 0.1 more often than 3 and 1; from 5 to 15 it makes no difference.
 */
const WEIGHT: Record<MentionKind, number> = { name: 1, organisation: 1, pronoun: 8, description: 3, group: 3, document: 3, number: 3 };

/** The same sum, added up in another order, may differ by so much. */
const ROUNDING = 1e-12;

/** How sure a speaker's label at the opening of a quotation is. */
const LABELLED = 0.95;

/**
 * The mention chosen for a quotation, -1 for nobody, and how sure it is that it is the speaker, from 0 to 1. Beside -1 the confidence is mostly that of the
 * candidate that was rejected, and only serves `settle` as a bar that a neighbour's speaker must pass.
 */
export type Decision = { mention: number; confidence: number };

/** What the model decides, before rules about words: ranks the candidates, judges by the likeliest of them what is speech, and chooses. */
export function decideByRanking(context: Context, model: Model): Decision[] {
  const ranking = rank(context, model);
  judgeSpeech(context, ranking, model);
  return decide(context, ranking, model);
}

/** Chooses for each quotation the likeliest person, by the sum over that person's mentions, and the best of these; nobody where even that is unlikely. */
export function decide(context: Context, { table, probabilities }: Ranking, model: Model): Decision[] {
  const { code, speakerFrom } = context.lexicon.language;
  const calibration = model.confidence[code] ?? model.confidence.any;
  const least = speakerFrom ?? LEAST_CONFIDENCE;
  const decisions = context.reach.map(({ label }, q): Decision => {
    if (label >= 0) return { mention: label, confidence: LABELLED };
    // The first row of a quotation is nobody's.
    const { mention, probability } = bestOf(context, table.first[q]! + 1, table.first[q + 1]!, table.candidate, probabilities);
    const confidence = calibrate(calibration, probability);
    return { mention: confidence >= least ? mention : -1, confidence };
  });
  return sharedByParts(context, decisions);
}

/**
 * Gives all parts of a quotation that runs over paragraphs the person of the first part that has one: whoever speaks one speaks all, and what brings a
 * quotation in stands before it.
 */
function sharedByParts({ reach, identity, quotations }: Context, decisions: readonly Decision[]): Decision[] {
  const firstDecided = new Map<Reach, Decision>();
  decisions.forEach((decision, q) => {
    if (!firstDecided.has(reach[q]!) && decision.mention >= 0 && quotations[q]!.speech) firstDecided.set(reach[q]!, decision);
  });
  return decisions.map((decision, q) => {
    const shared = firstDecided.get(reach[q]!) ?? decision;
    const isSamePerson = decision.mention >= 0 && identity[decision.mention] === identity[shared.mention];
    return isSamePerson ? decision : shared;
  });
}

/**
 * The likeliest person among the candidates of rows `from` to `to` (see `Table`): the sum of that person's probabilities, and the mention that is the best
 * evidence. Of `Harbour director Grace Okafor … she said` it is `she`.
 */
export function bestOf(
  { identity, mentions }: Pick<Context, 'identity' | 'mentions'>,
  from: number,
  to: number,
  candidate: Int32Array,
  probabilities: Float64Array,
): { mention: number; probability: number } {
  let best = { mention: -1, probability: 0 };
  const worth = (row: number): number => probabilities[row]! * WEIGHT[mentions[candidate[row]!]!.kind];
  for (let row = from; row < to; row++) {
    const person = identity[candidate[row]!];
    let sum = 0;
    let evidence = row;
    for (let other = from; other < to; other++) {
      if (identity[candidate[other]!] !== person) continue;
      sum += probabilities[other]!;
      if (worth(other) > worth(evidence)) evidence = other;
    }
    if (sum > best.probability + ROUNDING) best = { mention: candidate[evidence]!, probability: sum };
  }
  return best;
}

/** The mentions that are chosen for quotations which are speech. */
export const speakersOf = ({ quotations }: Context, decisions: readonly Decision[]): number[] =>
  decisions.flatMap(({ mention }, q) => (mention >= 0 && quotations[q]!.speech ? [mention] : []));
