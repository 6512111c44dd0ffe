import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { droppedAt } from '../mentions/dropped.ts';
import { isAgent } from './agents.ts';
import { canBeSubject, isGerund, subjectBehind, verbAt } from '../mentions/verbs.ts';
import { hostOrSelf } from '../people/index.ts';
import { CLASS } from '../words/classes.ts';

/** How sure it makes of its speaker. */
const CONFIDENCE = 0.85;
/** Mentions of a sentence looked through for its subject. */
const NEAR = 20;

/**
 * Whom a verb of speech tells may stand before its subject: `« Rien », a déclaré à l'AFP un habitant`. Whoever stands right behind such a verb with a preposition does not speak: its subject
 * does. Nor does the object of a gerund (`ha parlato di «vergogna», accusando il governo`): the subject of its sentence does.
 */
export function decideByAddress(context: Context, decision: Decision, q: number): Decision {
  const { subjectBehindVerb, tellsCases } = context.lexicon.grammar;
  // Where articles tell cases, they tell the subject (`clauses.ts`).
  if (!subjectBehindVerb || tellsCases) return decision;
  const { mention, confidence } = decision;
  const accuser = mention < 0 ? -1 : subjectBeforeGerund(context, mention);
  if (accuser >= 0) return { mention: accuser, confidence: CONFIDENCE };
  const verb = verbBehind(context, q);
  const subject = verb < 0 ? -1 : subjectOf(context, verb);
  if (subject >= 0) {
    const agrees = mention === subject && context.mentions[mention]!.kind !== 'pronoun';
    if (mention < 0 || agrees) return { mention: subject, confidence: Math.max(CONFIDENCE, confidence) };
    if (standsBetween(context, mention, verb, subject)) return { mention: subject, confidence: CONFIDENCE };
  }
  const speaker = mention < 0 ? -1 : speakerTo(context, mention);
  return speaker < 0 ? decision : { mention: speaker, confidence: CONFIDENCE };
}

/** The first who could speak in the sentence of a mention that is the object of a gerund, before it and behind no preposition; -1 for none, and for other mentions. */
const subjectBeforeGerund = (context: Context, m: number): number => (isGerund(context, context.mentions[m]!.from - 1) ? agentBeside(context, m, -1) : -1);

/** The verb of speech that follows quotation `q`: `«…», ha detto dal suo banco la ministra`; -1 for none. */
function verbBehind(context: Context, q: number): number {
  const { to } = context.spans[q]!;
  return context.classes[to] === CLASS.comma ? verbAt(context, to + 1) : -1;
}

/** `«…», disse, à porta do tribunal, a vizinha`: does the mention stand between the verb and its subject? */
const standsBetween = ({ mentions }: Context, m: number, verb: number, subject: number): boolean => mentions[m]!.from > verb && mentions[m]!.from < mentions[subject]!.from;

/** Whoever speaks to the mention, where it hangs with a preposition on a verb of speech or opens its sentence so (`Ai giornalisti il sindaco ha detto: «…»`); -1 for nobody. */
function speakerTo(context: Context, m: number): number {
  const { mentions, bits, tokens, lexicon, people } = context;
  // `Dizia à mulher, Ana Ruiz, que`: what stands before the name says who that is.
  let i = mentions[people.hostOf[m - 1] === m ? m - 1 : m]!.from;
  if (bits[i - 1]! & WORD.determiner) i--;
  // `alla radio`: the article holds the preposition.
  const preposition = bits[i]! & WORD.preposition ? i : i - 1;
  if (!(bits[preposition]! & WORD.preposition)) return -1;
  if (tokens.flags[preposition]! & FLAG.sentenceStart) return lexicon.romanceLike.to.has(tokens.hash[preposition]!) ? agentBeside(context, m, 1) : -1;
  const verb = preposition - 1;
  if (!(bits[verb]! & WORD.cueVerb)) return -1;
  const subject = subjectOf(context, verb);
  return subject >= 0 ? subject : agentBeside(context, m, -1);
}

/** The subject behind the verb, or the name whose title it is part of; left out, the verb itself stands for it: `susurró a los periodistas`. */
function subjectOf(context: Context, verb: number): number {
  const subject = subjectBehind(context, context.mentions, verb);
  return subject < 0 ? droppedAt(context, context.mentions, verb) : hostOrSelf(context.people, subject);
}

/** Who in the sentence of mention `m` could speak and stands behind no preposition: behind the mention (`step` 1) the nearest, before it (-1) the first of the sentence; -1 for nobody. */
function agentBeside(context: Context, m: number, step: 1 | -1): number {
  const { mentions, tokens, people } = context;
  const sentence = tokens.sentence[mentions[m]!.from];
  let agent = -1;
  for (let k = m + step; k >= 0 && k < mentions.length && Math.abs(k - m) <= NEAR && tokens.sentence[mentions[k]!.from] === sentence; k += step) {
    if (mentions[k]!.inQuotation >= 0 || !canBeSubject(context, mentions[k]!) || !isAgent(context, k)) continue;
    agent = k;
    if (step > 0) break;
  }
  return hostOrSelf(people, agent);
}
