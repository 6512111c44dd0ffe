import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { mentionFrom } from '../mention.ts';
import { CLASS, isBeforeVerb } from '../words/classes.ts';
import { endsAsPresent } from '../words/kinds.ts';

/** Tokens between the verb and its quotation, between the quotation and its agent (`an “unwelcome” body by the court`), and of what an agent is before its name (`the sea charity`). */
const LONGEST = { clause: 12, behind: 5, nature: 4 };
/** Mentions before a pronoun that are looked through for whom it means. */
const NEAR = 6;
/** How sure a stated agent is. */
const CONFIDENCE = 0.85;

/**
 * Whoever `was told “…”`, `has been described as “…”` or, in headlines, is `accused of “…”` does not say so: the agent behind `by` does, and where none is stated nobody is known.
 */
export function decideByPassive(context: Context, decision: Decision, q: number): Decision {
  if (decision.mention < 0) return decision;
  const verb = passiveBehind(context, possibleSubject(context, decision.mention), q);
  if (verb < 0 || !bringsIn(context, verb, q)) return decision;
  const agent = agentOf(context, verb, q);
  return agent < 0 ? { mention: -1, confidence: 1 - decision.confidence } : { mention: agent, confidence: CONFIDENCE };
}

/** The mention; where it stands behind `by` the one before it that means the same (`Ann Lee was called “…” by her party`: `Ann Lee` for `her`). */
function possibleSubject({ mentions, identity, tokens, lexicon }: Context, mention: number): number {
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
  let hasPassive = false;
  for (; cover[i]! < 0 && isBeforeVerb(classes, i); i++) if (lexicon.passive.has(tokens.hash[i]!)) hasPassive = true;
  if (cover[i]! >= 0 || !(bits[i]! & WORD.cueVerb)) return -1;
  // `was saying` is none.
  if (hasPassive) return endsAsPresent(context, i) ? -1 : i;
  return i === mentions[m]!.to && isBareParticiple(context, mentions[m]!.from, i, q) ? i : -1;
}

/**
 * Headlines leave `was` out. Then what follows the verb tells the passive, up to quotation `q` without a sign: `told to “…”`, `accused of “…”`, `branded “…” by Lee`, but not `called “absurd” the claim`.
 * `subject`, `verb`: their first tokens.
 */
function isBareParticiple(context: Context, subject: number, verb: number, q: number): boolean {
  const { tokens, lexicon, bits, spans } = context;
  // German `nannte „absurd“, was` is no passive: a participle has another form.
  if (!lexicon.grammar.fewVerbForms) return false;
  const quoted = spans[q]!.from;
  const next = verb + 1;
  for (let k = next; k < quoted; k++) if (tokens.kind[k] !== KIND.word) return false;
  if (lexicon.phrases.of.has(tokens.hash[next]!)) return lexicon.accused.has(tokens.hash[verb]!);
  if (lexicon.forms.to.has(tokens.hash[next]!)) return lexicon.bidden.has(tokens.hash[verb]!);
  const isCalled = (bits[verb]! & WORD.naming) !== 0 && quoted === (lexicon.quotedAs.has(tokens.hash[next]!) ? next + 1 : next);
  // `called “for calm” on Monday` has no object either.
  return isCalled && !(bits[quoted + 1]! & WORD.preposition) && opensSentence(context, subject) && hasNoObject(context, spans[q]!.to);
}

/** Does nothing at token `i`, behind the quotation, begin that could be the verb's object? Behind `on Tuesday`, `in a speech` and the like one may follow. */
function hasNoObject({ tokens, bits, lexicon }: Context, i: number): boolean {
  if (i >= tokens.count || tokens.flags[i]! & FLAG.sentenceStart || tokens.kind[i] === KIND.punctuation) return true;
  if (bits[i]! & WORD.preposition) return lexicon.agent.has(tokens.hash[i]!) || !(bits[i + 1]! & (WORD.determiner | WORD.calendar));
  return (bits[i]! & WORD.subordinator) !== 0;
}

/** Does the verb bring in quotation `q`: right before it, no other verb of speech and no clause between? */
function bringsIn({ tokens, bits, spans, lexicon }: Context, verb: number, q: number): boolean {
  const { from } = spans[q]!;
  if (from <= verb || from - verb > LONGEST.clause) return false;
  // `was asked by Lee whether she wanted “…”`
  const hasAgent = lexicon.agent.has(tokens.hash[verb + 1]!);
  // `was told that she was “…”`
  const mayGoOn = hasAgent || lexicon.telling.has(tokens.hash[verb]!);
  for (let i = verb + 1; i < from; i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart) return false;
    if (mayGoOn && lexicon.phrases.and.has(tokens.hash[i]!)) return false;
    if (bits[i]! & WORD.cueVerb) {
      if (!hasAgent || !(bits[i - 1]! & WORD.pronoun)) return false;
    } else if (bits[i]! & WORD.pronoun && !mayGoOn) return false;
  }
  return true;
}

/** The mention behind `by`, between verb and quotation or soon after it; -1 for none. */
function agentOf(context: Context, verb: number, q: number): number {
  const { tokens, lexicon, spans, cover } = context;
  for (let i = verb + 1; i < Math.min(tokens.count, spans[q]!.to + LONGEST.behind); i++) {
    if (tokens.flags[i]! & FLAG.sentenceStart) return -1;
    if (cover[i]! < 0 && lexicon.agent.has(tokens.hash[i]!)) return nameFrom(context, i + 1);
  }
  return -1;
}

/** The mention that begins at the token or soon after it, and where another follows it at once, that one: `Harbour Watch` of `by the sea charity Harbour Watch`; -1 for none. */
function nameFrom({ mentions, tokens }: Context, token: number): number {
  for (let i = token; i < token + LONGEST.nature; i++) {
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
