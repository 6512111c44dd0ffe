import { FLAG, KIND } from '../../quotation/index.ts';
import { isAgent } from './agents.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { WORD } from '../words/bits.ts';
import { firstMentionFrom, mentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';
import { hasForm } from '../words/kinds.ts';
import { sourcePhraseStart } from '../words/source-phrases.ts';

/** Words between verb and colon: `told those at the hospital:`. */
const LONGEST_OBJECT = 6;
/** Tokens between `as saying` and quotation. */
const LONGEST_CLAUSE = 12;
/** How sure such a clause makes of its speaker. */
const CERTAINTY = 0.85;

/**
 * Words that the clause right before them introduces are said by whom it names for that, whoever else the sentence is by or about. By the first of these that is found:
 * - whom somebody quotes: `The Courier quoted Ann Lee as saying that it was “…”`;
 * - whoever speaks to somebody, before a colon or comma: `Ann Lee asked Dan Cole, “…”`;
 * - before a colon whoever stands there without a verb, in Romance languages: `Alunni divisi, la preside: «…»`;
 * - before a colon the subject of the clause that ends with it: `Dunne was there when doctors told his wife: “…”`, `according to reports, the officer recalled: “…”`.
 * The corpora label the outer speaker there as often as not, so the weights can't know. Leaves all other decisions as they are.
 */
export function decideByIntroduction(context: Context, decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, q) => {
    const quoted = quotedBefore(context, q);
    if (quoted >= 0) return { mention: quoted, confidence: Math.max(CERTAINTY, decision.mention === quoted ? decision.confidence : 0) };
    const asker = askerBefore(context, q);
    if (asker >= 0 && !isSame(context, asker, decision.mention) && !isBefore(context, decision.mention, asker)) return { mention: asker, confidence: CERTAINTY };
    const named = namedBeforeColon(context, q);
    if (named >= 0 && !isSame(context, named, decision.mention)) return { mention: named, confidence: CERTAINTY };
    if (decision.mention < 0) return decision;
    const subject = subjectBeforeColon(context, q);
    if (subject < 0 || isSame(context, subject, decision.mention) || !isOuter(context, decision.mention, subject)) return decision;
    return { mention: subject, confidence: CERTAINTY };
  });
}

/**
 * Whoever `asked Ann Lee: “…”`: the subject right before a verb that takes for its object whom one speaks to, where that object runs up to the colon or comma before quotation `q`; -1 for none.
 * Only of languages whose subject never stands behind such a verb.
 */
function askerBefore(context: Context, q: number): number {
  const { tokens, cover, classes, mentions, lexicon, spans } = context;
  const sign = spans[q]!.from - 1;
  if (sign < 2 || (classes[sign] !== CLASS.colon && classes[sign] !== CLASS.comma) || cover[sign]! >= 0) return -1;
  let verb = sign - 1;
  while (verb > 0 && sign - verb <= LONGEST_OBJECT && tokens.kind[verb] === KIND.word && !lexicon.telling.has(tokens.hash[verb]!)) verb--;
  if (!lexicon.telling.has(tokens.hash[verb]!) || cover[verb]! >= 0) return -1;
  if (mentionFrom(mentions, verb + 1) < 0) return -1;
  return mentionUpTo(context, classes[verb - 1] === CLASS.adverb ? verb - 1 : verb);
}

/** Whom somebody else quotes in the clause of quotation `q`: `The Courier quoted Ann Lee as saying that it was “…”`; -1 for none. */
function quotedBefore(context: Context, q: number): number {
  const { tokens, bits, cover, lexicon, spans } = context;
  let verb = spans[q]!.from - 1;
  for (let k = 0; k < LONGEST_CLAUSE && verb > 0 && cover[verb]! < 0 && !(bits[verb]! & WORD.cueVerb) && !(tokens.flags[verb]! & FLAG.sentenceStart); k++) verb--;
  if (verb < 2 || cover[verb]! >= 0 || !(bits[verb]! & WORD.cueVerb) || !isPresent(context, verb) || !lexicon.quotedAs.has(tokens.hash[verb - 1]!)) return -1;
  const quoted = mentionUpTo(context, verb - 1);
  const by = quoted < 0 ? -1 : context.mentions[quoted]!.from - 1;
  return by >= 0 && bits[by]! & WORD.preposition ? subjectOfPassive(context, by - 1) : quoted;
}

/** `Ann Lee was quoted by the agency as saying`: the subject before the auxiliaries of a participle; -1 for none. */
function subjectOfPassive(context: Context, participle: number): number {
  const from = auxiliariesStart(context, participle);
  return from < participle ? mentionUpTo(context, from) : -1;
}

/** The first of the auxiliaries and adverbs right before a verb; the verb itself without any. */
function auxiliariesStart({ classes }: Context, verb: number): number {
  let from = verb;
  while (from > 0 && (classes[from - 1] === CLASS.auxiliary || classes[from - 1] === CLASS.adverb)) from--;
  return from;
}

/** Do two mentions stand for the same; nobody is the same as none. */
const isSame = ({ identity }: Context, a: number, b: number): boolean => b >= 0 && identity[a] === identity[b];

/** Does the chosen mention stand before the other, as who tells of it (`Lee said the clerk asked Hill: “…”`)? */
const isBefore = ({ mentions }: Context, chosen: number, other: number): boolean => chosen >= 0 && mentions[chosen]!.from < mentions[other]!.from;

/** Does the chosen mention stand outside the clause of the subject: before the word that opens the clause, or as the source of it (`according to reports`)? */
function isOuter(context: Context, chosen: number, subject: number): boolean {
  const { mentions, bits, tokens } = context;
  const { from, to } = mentions[chosen]!;
  const inner = mentions[subject]!.from;
  if (to > inner || tokens.sentence[from] !== tokens.sentence[inner]) return false;
  if (inner > 0 && bits[inner - 1]! & WORD.subordinator) return true;
  return sourcePhraseStart(context, from) >= 0;
}

/** The mention that ends right before the last verb of speech before a colon that opens quotation `q`; -1 for none. */
function subjectBeforeColon(context: Context, q: number): number {
  const { tokens, bits, cover, classes, spans } = context;
  const colon = spans[q]!.from - 1;
  if (colon < 1 || classes[colon] !== CLASS.colon || cover[colon]! >= 0) return -1;
  let verb = colon - 1;
  while (verb > 0 && colon - verb <= LONGEST_OBJECT && !(bits[verb]! & WORD.cueVerb)) {
    if (tokens.kind[verb] !== KIND.word || cover[verb]! >= 0 || tokens.flags[verb]! & FLAG.sentenceStart || bits[verb]! & WORD.subordinator) return -1;
    verb--;
  }
  if (!(bits[verb]! & WORD.cueVerb) || isPresent(context, verb) || tokens.flags[verb]! & FLAG.sentenceStart || cover[verb]! >= 0) return -1;
  const subject = mentionUpTo(context, auxiliariesStart(context, verb));
  return subject >= 0 && context.people.entityOf[subject]! >= 0 ? subject : -1;
}

/** Romance headlines leave the verb out: `Alunni divisi, la preside: «…»`. Who stands so between a comma, or the sentence's start, and the colon; -1 for nobody. */
function namedBeforeColon(context: Context, q: number): number {
  const { tokens, bits, cover, classes, spans, mentions, lexicon } = context;
  const colon = spans[q]!.from - 1;
  if (!lexicon.language.romanceLike || colon < 1 || classes[colon] !== CLASS.colon || cover[colon]! >= 0) return -1;
  const speaker = mentionUpTo(context, colon);
  if (speaker < 0 || !isAgent(context, speaker)) return -1;
  const { from, kind } = mentions[speaker]!;
  if (mentions[speaker]!.to !== colon || bits[from]! & WORD.preposition || (kind !== 'name' && !(bits[from]! & WORD.determiner))) return -1;
  return tokens.flags[from]! & FLAG.sentenceStart || (from > 0 && classes[from - 1] === CLASS.comma) ? speaker : -1;
}

/** `saying`: its subject stands elsewhere. */
export const isPresent = (context: Context, verb: number): boolean => hasForm(context, verb, 'present');

/** The longest mention that ends at token `end`, the one named where it is part of a title; -1 for none. */
function mentionUpTo({ mentions, people }: Context, end: number): number {
  const first = firstMentionFrom(mentions, end);
  let found = -1;
  for (let m = first - 1; m >= 0 && m >= first - NEAR; m--) if (mentions[m]!.to === end) found = m;
  if (found < 0 || mentions[found]!.inQuotation >= 0) return -1;
  return people.hostOf[found]! >= 0 ? people.hostOf[found]! : found;
}

/** Mentions that may lie in the subject. */
const NEAR = 6;
