import type { Context } from './context.ts';
import { calibrate } from './confidence.ts';
import type { MentionKind } from './mention.ts';
import type { Model } from './model/index.ts';
import type { Ranking } from './rank.ts';
import type { Reach } from './spans.ts';

/** Below this confidence nobody is named, where the language says nothing else: F1 is highest at about half of itself. */
const LEAST_CONFIDENCE = 0.45;

/**
 * How many times a mention counts among those of one person: beside the cue what names nobody is the better evidence, and the name comes
 * from whom it stands for anyhow. A description is less sure to stand for that person. Cross-validated, 8 and 3 are right 0.3 points more
 * often than 1 and 0.1 more often than 3 and 1; from 5 to 15 it makes no difference.
 */
const COUNTS: Record<MentionKind, number> = { name: 1, organisation: 1, pronoun: 8, description: 3, group: 3, document: 3, number: 3 };

/** How sure a speaker's label at the opening of a quotation is. */
const LABELLED = 0.95;

/**
 * The mention chosen for a quotation and how sure that is. Where nobody is chosen (-1) the confidence says nothing of that: it is what the rejected candidate had, behind a passive what is left of that, or whatever stood there before, and only serves
 * `settle` as a bar that a neighbour's speaker must pass.
 */
export type Decision = { mention: number; confidence: number };

/** Chooses each quotation's person by the sum over mentions that are the same, then the person's likeliest mention. */
export function decide(context: Context, ranking: Ranking, model: Model): Decision[] {
  const { reach, lexicon } = context;
  const { table, probabilities } = ranking;
  const decisions: Decision[] = [];
  const calibration = model.confidence[lexicon.language.code] ?? model.confidence.any;
  const least = lexicon.language.speakerFrom ?? LEAST_CONFIDENCE;
  for (let q = 0; q + 1 < table.first.length; q++) {
    if (reach[q]!.label >= 0) {
      decisions.push({ mention: reach[q]!.label, confidence: LABELLED });
      continue;
    }
    const raw = bestOf(context, table.first[q]! + 1, table.first[q + 1]!, table.candidate, probabilities);
    const confidence = calibrate(calibration, raw.probability);
    decisions.push(confidence >= least ? { mention: raw.mention, confidence } : { mention: -1, confidence });
  }
  return sharedByParts(context, decisions);
}

/** Gives all parts of a quotation that runs over paragraphs the person of the first that has one: whoever speaks one speaks all, and what brings a quotation in stands before it. */
function sharedByParts({ reach, identity, quotations }: Context, decisions: readonly Decision[]): Decision[] {
  const first = new Map<Reach, Decision>();
  decisions.forEach((decision, q) => {
    if (!first.has(reach[q]!) && decision.mention >= 0 && quotations[q]!.speech) first.set(reach[q]!, decision);
  });
  return decisions.map((decision, q) => {
    const shared = first.get(reach[q]!) ?? decision;
    return decision.mention >= 0 && identity[decision.mention] === identity[shared.mention] ? decision : shared;
  });
}

/** The likeliest person among rows `from` to `to`, with the summed probability and the best mention. */
export function bestOf(
  { identity, mentions }: Pick<Context, 'identity' | 'mentions'>,
  from: number,
  to: number,
  candidate: Int32Array,
  probabilities: Float64Array,
): { mention: number; probability: number } {
  let best = { mention: -1, probability: 0 };
  const worth = (r: number): number => probabilities[r]! * COUNTS[mentions[candidate[r]!]!.kind];
  for (let r = from; r < to; r++) {
    let sum = 0,
      top = r;
    for (let s = from; s < to; s++) {
      if (identity[candidate[s]!] !== identity[candidate[r]!]) continue;
      sum += probabilities[s]!;
      if (worth(s) > worth(top)) top = s;
    }
    if (sum > best.probability + 1e-12) best = { mention: candidate[top]!, probability: sum };
  }
  return best;
}

/** The mentions that are chosen for quotations which are speech. */
export const speakersOf = ({ quotations }: Context, decisions: readonly Decision[]): number[] =>
  decisions.flatMap(({ mention }, q) => (mention >= 0 && quotations[q]!.speech ? [mention] : []));
