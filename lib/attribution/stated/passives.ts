import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { mentionFrom } from '../mention.ts';
import { CLASS, isBeforeVerb } from '../words/classes.ts';
import { endsAsPresent } from '../words/kinds.ts';

/** Tokens between the verb and its quotation, and between the quotation and its agent (`an “unwelcome” body by the court`). */
const LONGEST = { clause: 12, behind: 5 };
/** Mentions before a pronoun that are looked through for whom it means. */
const NEAR = 6;
/** Words that say what an agent is, in front of its name. */
const NATURE = 4;
/** How sure a stated agent is. */
const CERTAINTY = 0.85;

/**
 * Whoever `was told “…”`, `has been described as “…”` or, in headlines, is `accused of “…”` does not say so: the agent behind `by` does, and where none is stated nobody is known. Leaves all other decisions as they are.
 */
export function decideByPassive(context: Context, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, q) => {
    const verb = decision.mention < 0 ? -1 : passiveBehind(context, subjectOf(context, decision.mention), q);
    if (verb < 0 || !isBrought(context, verb, q)) return decision;
    const agent = agentOf(context, verb, q);
    return agent < 0 ? { mention: -1, confidence: 1 - decision.confidence } : { mention: agent, confidence: CERTAINTY };
  });
}

/** The mention, or where it is a pronoun of the agent, whom that means (`Ann Lee was called “…” by her party`). */
function subjectOf({ mentions, identity, tokens, lexicon }: Context, mention: number): number {
  if (!lexicon.agent.has(tokens.hash[mentions[mention]!.from - 1]!)) return mention;
  let m = mention - 1;
  while (m > mention - NEAR && identity[m] !== identity[mention]) m--;
  return identity[m] === identity[mention] ? m : mention;
}

/** The passive verb of speech before quotation `q` whose subject the mention is: `was`, adverbs aside, and `told`; -1 for none. */
function passiveBehind(context: Context, m: number, q: number): number {
  const { mentions, tokens, classes, bits, lexicon, cover } = context;
  let i = mentions[m]!.to;
  // `the bill, which had been called`
  if (classes[i] === CLASS.comma) i++;
  if (bits[i]! & WORD.pronoun) i++;
  let passive = false;
  while (cover[i]! < 0 && isBeforeVerb(classes, i)) passive = lexicon.passive.has(tokens.hash[i++]!) || passive;
  if (cover[i]! >= 0 || !(bits[i]! & WORD.cueVerb)) return -1;
  // `was saying` is none.
  return passive ? (endsAsPresent(context, i) ? -1 : i) : i === mentions[m]!.to && isBareParticiple(context, mentions[m]!.from, i, q) ? i : -1;
}

/**
 * Without `was`, as headlines have it, what follows tells the passive, up to quotation `q` without a sign: `told to “…”`, `accused of “…”`, `branded “…” by Lee`, but not `called “absurd” the claim`.
 */
function isBareParticiple(context: Context, from: number, i: number, q: number): boolean {
  const { tokens, lexicon, bits, spans } = context;
  // German `nannte „absurd“, was` is no passive.
  if (!lexicon.forms) return false;
  const quoted = spans[q]!.from;
  const next = i + 1;
  for (let k = next; k < quoted; k++) if (tokens.kind[k] !== KIND.word) return false;
  if (lexicon.phrases.of.has(tokens.hash[next]!)) return lexicon.accused.has(tokens.hash[i]!);
  if (lexicon.forms.to === tokens.hash[next]) return lexicon.bidden.has(tokens.hash[i]!);
  const called = quoted === (lexicon.quotedAs.has(tokens.hash[next]!) ? next + 1 : next);
  // `called “for calm” on Monday` has no object either.
  return called && (bits[i]! & WORD.naming) !== 0 && !(bits[quoted + 1]! & WORD.preposition) && opensSentence(context, from) && endsPassive(context, spans[q]!.to);
}

/** Does nothing follow that could be the verb's object? Behind `on Tuesday`, `in a speech` and the like it may. */
function endsPassive({ tokens, bits, lexicon }: Context, i: number): boolean {
  if (i >= tokens.count || tokens.flags[i]! & FLAG.sentenceStart || tokens.kind[i] === KIND.punctuation) return true;
  if (bits[i]! & WORD.preposition) return lexicon.agent.has(tokens.hash[i]!) || !(bits[i + 1]! & (WORD.determiner | WORD.calendar));
  return (bits[i]! & WORD.subordinator) !== 0;
}

/** Does the verb bring in quotation `q`: right before it, no other verb of speech and no clause between? */
function isBrought({ tokens, bits, spans, lexicon }: Context, verb: number, q: number): boolean {
  const { from } = spans[q]!;
  if (from <= verb || from - verb > LONGEST.clause) return false;
  // `was asked by Lee whether she wanted “…”`
  const asked = lexicon.agent.has(tokens.hash[verb + 1]!);
  // `was told that she was “…”`
  const told = lexicon.telling.has(tokens.hash[verb]!);
  for (let i = verb + 1; i < from; i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart || ((asked || told) && lexicon.phrases.and.has(tokens.hash[i]!))) return false;
    if (bits[i]! & WORD.cueVerb ? !(asked && bits[i - 1]! & WORD.pronoun) : bits[i]! & WORD.pronoun && !asked && !told) return false;
  }
  return true;
}

/** The mention behind `by`, between verb and quotation or soon after it; -1 for none. */
function agentOf(context: Context, verb: number, q: number): number {
  const { tokens, lexicon, spans, cover } = context;
  for (let i = verb + 1; i < Math.min(tokens.count, spans[q]!.to + LONGEST.behind); i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart) return -1;
    if (cover[i]! < 0 && lexicon.agent.has(tokens.hash[i]!)) return soonFrom(context, i + 1);
  }
  return -1;
}

/** The mention that begins at the token or soon after it, and where another follows it at once, that one: `Harbour Watch` of `by the sea charity Harbour Watch`. */
function soonFrom({ mentions, tokens }: Context, token: number): number {
  for (let i = token; i < token + NATURE; i++) {
    const m = mentionFrom(mentions, i);
    if (m < 0) continue;
    const { to } = mentions[m]!;
    const name = tokens.flags[to]! & FLAG.sentenceStart ? -1 : mentionFrom(mentions, to);
    return name >= 0 ? name : m;
  }
  return -1;
}

/** Does a sentence begin at the token or with one word more (`Council leader`)? Behind `what` and the like another clause does. */
const opensSentence = ({ tokens, bits }: Context, i: number): boolean =>
  i <= 1 || (tokens.flags[i]! & FLAG.sentenceStart) !== 0 || ((tokens.flags[i - 1]! & FLAG.sentenceStart) !== 0 && !(bits[i - 1]! & WORD.subordinator));
