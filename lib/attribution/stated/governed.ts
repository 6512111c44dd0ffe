import { FLAG } from '../../quotation/index.ts';
import { mentionFrom, type Mention } from '../mention.ts';
import { isAgent, isSame } from './agents.ts';
import { mayBeNominative, clauseAt, subjectOf, type Clause } from './clauses.ts';
import type { TokenSpan } from '../spans.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { hostOrSelf } from '../people/index.ts';
import { WORD } from '../words/bits.ts';
import { CLASS } from '../words/classes.ts';

/** How sure grammar makes of a speaker, by itself and where it agrees with the ranking. */
const CONFIDENCE = { alone: 0.7, agreed: 0.85 };
/** A speaker as sure as this stays, unless its case says no. */
const DOUBTED = 0.8;

/**
 * Where articles tell cases and the verb stands second, grammar says who speaks: `Sie warf dem Minister vor, „…“`, `In dem Verfahren sieht Lehm einen „Angriff“`. The subject of the clause with the verb of speech
 * takes the quotation from a mention of that clause whose case says no, and from a doubtful one of another clause; a speaker who is that subject is the surer.
 */
export function decideByGoverningClause(context: Context, decision: Decision, q: number): Decision {
  if (context.lexicon.joining.size === 0) return decision;
  const next = nextInTurn(context, q);
  if (next >= 0) return { mention: next, confidence: CONFIDENCE.agreed };
  const clause = governing(context, context.spans[q]!);
  const subject = clause ? speakerOf(context, clause) : -1;
  if (!clause || subject < 0) return decision;
  const { mention, confidence } = decision;
  if (isSame(context, subject, mention)) return { mention, confidence: Math.max(confidence, CONFIDENCE.agreed) };
  return givesWay(context, decision, clause, subject) ? { mention: subject, confidence: CONFIDENCE.alone } : decision;
}

/** `Die Werft sprach von „…“, das Hafenamt von „…“`: where only a new subject and the same preposition stand between two quotations, the verb is the one before; -1 for anything else. */
function nextInTurn(context: Context, q: number): number {
  const { tokens, bits, classes, spans, mentions, lexicon, people } = context;
  const last = spans[q]!.from - 1;
  const before = spans[q - 1];
  if (!before || !(bits[last]! & WORD.preposition) || tokens.hash[before.from - 1] !== tokens.hash[last]) return -1;
  if (classes[before.to] !== CLASS.comma && !lexicon.joining.has(tokens.hash[before.to]!)) return -1;
  const m = mentionFrom(mentions, before.to + 1);
  return m >= 0 && mentions[m]!.to === last && mayBeNominative(context, m) && isAgent(context, m) ? hostOrSelf(people, m) : -1;
}

/** Does the decision give way to the subject of the clause? */
function givesWay(context: Context, { mention, confidence }: Decision, clause: Clause, subject: number): boolean {
  if (mention < 0) return true;
  const { mentions, bits } = context;
  const { from, to } = mentions[mention]!;
  // `wie Lehm sagt`
  if (bits[from - 1]! & WORD.subordinator) return false;
  // The mention of the clause that it is or lies in: `Lehm` in `dem Vater von Lehm`.
  const whole = clause.mentions.find((m) => mentions[m]!.from <= from && to <= mentions[m]!.to) ?? -1;
  if (whole < 0) return confidence < DOUBTED;
  if (isHeBehindVerb(context, subject, clause.verb) || !mayBeNominative(context, mention) || !mayBeNominative(context, whole)) return true;
  return confidence < DOUBTED && isAddressed(context, mentions[mention]!, mentions[subject]!, clause.verb);
}

/** `Trainerin Ida Lund wollte er nicht tadeln`: `er` right behind the verb is the subject, and nothing else in the clause is. */
function isHeBehindVerb({ tokens, lexicon, mentions }: Context, m: number, verb: number): boolean {
  const pronoun = mentions[m]!.from === verb + 1 ? lexicon.pronouns.get(tokens.hash[verb + 1]!) : undefined;
  return pronoun?.role === 'subject' && pronoun.gender === 'm';
}

/** `Der Minister sagte der Zeitung:` does the mention, whose article (`der`) may be another case's, stand right behind the verb, and right before that the subject, which opens the sentence? */
const isAddressed = ({ tokens, lexicon }: Context, { from }: Mention, subject: Mention, verb: number): boolean =>
  from === verb + 1 && subject.to === verb && (tokens.flags[subject.from]! & FLAG.sentenceStart) !== 0 && lexicon.genitiveDeterminers.has(tokens.hash[from]!);

/** The clause with a verb of speech that the tokens lie in or hang on; `null` for none, and where it is itself reported. */
export function governing(context: Context, span: TokenSpan): Clause | null {
  let clause: Clause | null = clauseAt(context, span);
  while (clause && clause.cue < 0) clause = clause.up;
  return clause && !(context.bits[clause.verb]! & WORD.reportedMood) ? clause : null;
}

/** Who speaks by the grammar of the tokens' sentence; -1 for nobody. */
export function speakerAt(context: Context, span: TokenSpan): number {
  const clause = governing(context, span);
  return clause ? speakerOf(context, clause) : -1;
}

/** The subject of a clause, if it can speak; -1 for none, and for whoever quotes somebody. */
function speakerOf(context: Context, clause: Clause): number {
  const { tokens, lexicon, mentions, people } = context;
  if (clause.cue === clause.verb && lexicon.quoting.has(tokens.hash[clause.cue]!)) return -1;
  const subject = hostOrSelf(people, subjectOf(context, clause));
  if (subject < 0 || !isAgent(context, subject)) return -1;
  return lexicon.pronouns.get(tokens.hash[mentions[subject]!.head]!)?.gender === 'n' ? -1 : subject;
}
