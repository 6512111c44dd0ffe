import { FLAG } from '../../quotation/index.ts';
import { isAgent, isSame } from './agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { firstMentionFrom, mentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';
import { sourcePhraseStart } from '../words/source-phrases.ts';

/** Words between verb and colon: `told those at the hospital:`. */
const LONGEST_OBJECT = 6;
/** Tokens between `as saying` and the quotation. */
const LONGEST_CLAUSE = 12;
/** Mentions that may lie in the subject. */
const NEAR = 6;
/** How sure such a clause makes of its speaker. */
const CONFIDENCE = 0.85;

/**
 * Words that the clause right before them introduces are said by whom it names for that, whoever else the sentence is by or about. By the first of these that is found:
 * - whom somebody quotes: `The Courier quoted Ann Lee as saying that it was “…”`;
 * - whoever speaks to somebody, before a colon or comma: `Ann Lee asked Dan Cole, “…”`;
 * - before a colon whoever stands there behind a comma without a verb, in Romance languages: `Alunni divisi, la preside: «…»`;
 * - before a colon the subject of the clause that ends with it: `Dunne was there when doctors told his wife: “…”`, `according to reports, the officer recalled: “…”`.
 * The corpora label the outer speaker there as often as not, so the weights can't know.
 */
export function decideByIntroduction(context: Context, decision: Decision, q: number): Decision {
  const { mention } = decision;
  const isOther = (found: number): boolean => found >= 0 && !isSame(context, found, mention);
  const quoted = quotedBefore(context, q);
  if (quoted >= 0) return { mention: quoted, confidence: CONFIDENCE };
  const asker = askerBefore(context, q);
  if (isOther(asker) && !isBefore(context, mention, asker)) return { mention: asker, confidence: CONFIDENCE };
  const named = namedBeforeColon(context, q);
  if (isOther(named)) return { mention: named, confidence: CONFIDENCE };
  if (mention < 0) return decision;
  const subject = subjectBeforeColon(context, q);
  return isOther(subject) && isOuter(context, mention, subject) ? { mention: subject, confidence: CONFIDENCE } : decision;
}

/** Whom somebody else quotes in the clause of quotation `q`: `The Courier quoted Ann Lee as saying that it was “…”`; -1 for none. */
function quotedBefore(context: Context, q: number): number {
  const { tokens, bits, cover, lexicon, spans, mentions } = context;
  let verb = spans[q]!.from - 1;
  for (let k = 0; k < LONGEST_CLAUSE && verb > 0 && cover[verb]! < 0 && !(bits[verb]! & WORD.cueVerb); k++) verb--;
  if (!(bits[verb]! & WORD.cueVerb) || !lexicon.quotedAs.has(tokens.hash[verb - 1]!)) return -1;
  const quoted = mentionUpTo(context, verb - 1);
  // `Ann Lee was quoted by the agency as saying`: before the agency stand `by`, the participle and one auxiliary.
  return quoted >= 0 && bits[mentions[quoted]!.from - 1]! & WORD.preposition ? mentionUpTo(context, mentions[quoted]!.from - 3) : quoted;
}

/**
 * Whoever `asked Ann Lee: “…”`: the subject right before a verb that takes for its object whom one speaks to, where that object runs up to the colon or comma before quotation `q`; -1 for none.
 * Such verbs (`telling`) are listed only for languages whose subject never stands behind them.
 */
function askerBefore(context: Context, q: number): number {
  const { tokens, classes, mentions, lexicon, spans } = context;
  const sign = spans[q]!.from - 1;
  if (classes[sign] !== CLASS.colon && classes[sign] !== CLASS.comma) return -1;
  let verb = sign - 1;
  while (verb > 0 && sign - verb <= LONGEST_OBJECT && !(tokens.flags[verb]! & FLAG.sentenceStart) && !lexicon.telling.has(tokens.hash[verb]!)) verb--;
  return lexicon.telling.has(tokens.hash[verb]!) && mentionFrom(mentions, verb + 1) >= 0 ? mentionUpTo(context, verb) : -1;
}

/** Does the chosen mention stand before the other, as who tells of it (`Lee said the clerk asked Hill: “…”`)? */
const isBefore = ({ mentions }: Context, chosen: number, other: number): boolean => chosen >= 0 && mentions[chosen]!.from < mentions[other]!.from;

/** Romance headlines leave the verb out: `Alunni divisi, la preside: «…»`. Who stands so between a comma and the colon; -1 for nobody. */
function namedBeforeColon(context: Context, q: number): number {
  const { classes, spans, mentions, lexicon } = context;
  const colon = spans[q]!.from - 1;
  if (!lexicon.papers.asRomance || classes[colon] !== CLASS.colon) return -1;
  const speaker = mentionUpTo(context, colon);
  return speaker >= 0 && isAgent(context, speaker) && classes[mentions[speaker]!.from - 1] === CLASS.comma ? speaker : -1;
}

/** The mention that ends right before the last verb of speech before a colon that opens quotation `q`; -1 for none. */
function subjectBeforeColon(context: Context, q: number): number {
  const { bits, classes, spans, people } = context;
  const colon = spans[q]!.from - 1;
  if (classes[colon] !== CLASS.colon) return -1;
  let verb = colon - 1;
  while (verb > 0 && colon - verb <= LONGEST_OBJECT && !(bits[verb]! & WORD.cueVerb)) verb--;
  const subject = bits[verb]! & WORD.cueVerb ? mentionUpTo(context, verb) : -1;
  return subject >= 0 && people.entityOf[subject]! >= 0 && !isPartOfName(context, subject) ? subject : -1;
}

/** `Trade` of `the Ministry of Tides and Trade`: one word behind a mention of the same. */
const isPartOfName = ({ mentions, identity }: Context, m: number): boolean => m > 0 && identity[m] === identity[m - 1] && mentions[m]!.from === mentions[m - 1]!.to + 1;

/** Does a word before the subject open its clause, or is the chosen mention the source of it (`according to reports`)? */
const isOuter = (context: Context, chosen: number, subject: number): boolean =>
  (context.bits[context.mentions[subject]!.from - 1]! & WORD.subordinator) !== 0 || sourcePhraseStart(context, context.mentions[chosen]!.from) >= 0;

/** The longest mention outside quotations that ends at token `end`; -1 for none. */
function mentionUpTo({ mentions }: Context, end: number): number {
  const first = firstMentionFrom(mentions, end);
  let found = -1;
  for (let m = first - 1; m >= 0 && m >= first - NEAR; m--) if (mentions[m]!.to === end && mentions[m]!.inQuotation < 0) found = m;
  return found;
}
