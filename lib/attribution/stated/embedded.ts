import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { mentionFrom } from '../mention.ts';
import { entityAt } from '../people/entity.ts';
import { isBeforeVerb } from '../words/classes.ts';
import { isComma } from '../words/kinds.ts';

/** Words that may stand between verb and quotation: `called it`, `described the plan as`. */
const LONGEST_OBJECT = 5;
/** Tokens of a clause's subject and auxiliaries. */
const LONGEST_SUBJECT = 14;
/** How sure such a clause makes of its speaker: not sure enough to be shown as certain. */
const CONFIDENCE = 0.85;

/**
 * A third party inside a speaker's sentence: in `Farrow said that the society had called it “…”` the clause that ends in the quoted words has a
 * subject of its own and a verb that names, so its subject said the words, whoever speaks the sentence. The corpora label the outer speaker there
 * as often as not, so the weights can't know. Other verbs, and a pronoun as subject (often the outer speaker again), are left to the ranking.
 */
export function decideByEmbeddedClause(context: Context, decision: Decision, q: number): Decision {
  if (decision.mention < 0 || context.quotations[q]!.kind !== 'partial') return decision;
  const subject = clauseSubject(context, q);
  const isOuterFirst = subject >= 0 && context.mentions[decision.mention]!.from < context.mentions[subject]!.from;
  return isOuterFirst ? { mention: subject, confidence: CONFIDENCE } : decision;
}

/** The mention that is the subject of the subordinate clause which runs right up to quotation `q`; -1 where there is no such clause. */
function clauseSubject(context: Context, q: number): number {
  const { bits, cover, spans, classes } = context;
  const last = spans[q]!.from - 1;
  let verb = last;
  while (cover[verb]! < 0 && last - verb <= LONGEST_OBJECT && !(bits[verb]! & WORD.naming)) verb--;
  if (!(bits[verb]! & WORD.naming)) return -1;
  let subjectEnd = verb;
  while (isBeforeVerb(classes, subjectEnd - 1)) subjectEnd--;
  let commas = 0;
  for (let i = subjectEnd - 1; subjectEnd - i <= LONGEST_SUBJECT; i--) {
    if (isComma(context, i)) commas++;
    else if (bits[i]! & WORD.subordinator) return isClosed(context, subjectEnd, commas) ? -1 : subjectFrom(context, i + 1, subjectEnd);
  }
  return -1;
}

/** `Farrow, whose society runs the quay, called it “…”`: a comma right before the verb closes the clause, unless one before that opened an insert (`that the society, a charity, called it “…”`). */
const isClosed = (context: Context, verb: number, commas: number): boolean => isComma(context, verb - 1) && commas % 2 === 1;

/** The body that opens the clause at `from`, or the mention with a name that fills it up to `end`; -1 for none. */
function subjectFrom({ mentions, people }: Context, from: number, end: number): number {
  for (let m = mentionFrom(mentions, from); mentions[m]?.from === from; m++) {
    const { to, kind } = mentions[m]!;
    if (kind === 'organisation' || (to === end && kind !== 'pronoun' && entityAt(people, m)?.name)) return m;
  }
  return -1;
}
