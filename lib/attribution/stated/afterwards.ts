import { FLAG, KIND } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import type { Decision } from '../decide.ts';
import { behindAside, subjectBehind, verbAt } from '../mentions/verbs.ts';
import { mentionFrom } from '../mention.ts';
import { hostOrSelf } from '../people/index.ts';
import { WORD } from '../words/bits.ts';
import { CLASS } from '../words/classes.ts';
import { isArticle, isColon, isComma } from '../words/kinds.ts';
import { sentenceEnd } from '../sentences.ts';

/** How sure such a sentence makes of its speaker. */
const CONFIDENCE = 0.9;
/** Small words and parts of the verb between the opening and the verb: `Lo ha poi reso`. */
const LONGEST_VERB = 5;
/** Words between a verb and the form of to be: `Quien habla así es`. */
const LONGEST_ADVERB = 2;
/** Tokens before a noun for words: `Queste sono state le`. */
const LONGEST_LINK = 4;
/** Tokens of a sentence that are looked through for a colon. */
const LONGEST_SENTENCE = 40;

/**
 * Papers in Romance languages put what is quoted in a sentence of its own and tell only in the next one whose words it was, whoever was spoken of before: `«…». Lo ha detto ieri Anna Verdi`, `È quanto afferma la sindaca`,
 * `A dirlo è Anna Verdi`, `Son palabras de Ana Ruiz`. A sentence with a colon brings in what follows.
 */
export function decideByNextSentence(context: Context, decision: Decision, q: number): Decision {
  const first = sentenceBehind(context, q);
  if (first < 0) return decision;
  const told = toldBy(context, first);
  const speaker = told >= 0 ? told : ownerOfWords(context, first);
  return speaker < 0 ? decision : { mention: hostOrSelf(context.people, speaker), confidence: CONFIDENCE };
}

/** The first token of the sentence behind quotation `q`, where that one is a sentence, too; -1 where it is not, nor the next one by the writer without a colon. */
function sentenceBehind(context: Context, q: number): number {
  const { tokens, spans, cover, classes } = context;
  const { from, to } = spans[q]!;
  const first = tokens.kind[to] === KIND.punctuation ? to + 1 : to;
  const isSentence = (i: number): boolean => i < tokens.count && cover[i]! < 0 && (tokens.flags[i]! & FLAG.sentenceStart) !== 0;
  // `MILANO - «…». Lo ha detto`
  if (!(tokens.flags[from]! & FLAG.sentenceStart || classes[from - 1] === CLASS.dash) || !isSentence(first)) return -1;
  const end = sentenceEnd(tokens, first + 1, LONGEST_SENTENCE);
  for (let i = first; i < end; i++) if (isColon(context, i)) return -1;
  return first;
}

/** The subject of the verb behind what such a sentence opens with: `Lo ha detto`, `È quanto afferma`, `A dirlo è`, `Con queste parole`; -1 for none. */
function toldBy(context: Context, first: number): number {
  const { lexicon, mentions } = context;
  const { openings, clefts, manner } = lexicon.afterwards;
  const so = phraseEnd(context, manner, first);
  if (so >= 0) return subjectOrMention(context, so);
  const opened = phraseEnd(context, openings, first);
  const verb = opened < 0 ? -1 : tellingFrom(context, opened, opened === first + 1);
  if (verb >= 0) return subjectBehind(context, mentions, verb);
  const cleft = phraseEnd(context, clefts, first);
  const telling = cleft < 0 ? -1 : tellingFrom(context, cleft, false);
  return telling < 0 ? -1 : behindCopula(context, telling);
}

/** The subject of a verb of speech that begins at token `i`, a phrase between commas aside, or whoever stands there without one: `Così la sindaca`, `Così, su X, la sindaca`; -1 for none. */
export function subjectOrMention(context: Context, i: number): number {
  const { mentions } = context;
  const aside = behindAside(context, i);
  const next = isComma(context, aside) ? aside + 1 : aside;
  const verb = verbAt(context, next);
  return verb < 0 ? mentionFrom(mentions, next) : subjectBehind(context, mentions, verb);
}

/** One past the longest of the phrases that begins at token `i`, -1 for none. */
function phraseEnd({ tokens }: Context, phrases: readonly number[][], i: number): number {
  let end = -1;
  for (const phrase of phrases) if (i + phrase.length > end && phrase.every((hash, k) => tokens.hash[i + k] === hash)) end = i + phrase.length;
  return end;
}

/** The verb that tells, at token `i` or behind small words; -1 for none. `strictly`: only one whose object is never somebody. */
function tellingFrom({ tokens, bits, lexicon }: Context, i: number, strictly: boolean): number {
  for (let k = i; k - i < LONGEST_VERB && isSmallWord(tokens, k); k++) if (lexicon.afterwards.verbs.has(tokens.hash[k]!) || (!strictly && bits[k]! & WORD.cueVerb)) return k;
  return -1;
}

/** Whoever stands right behind forms of to be, and these behind the verb: `A dirlo è stata ieri Anna Verdi`; -1 for nobody. */
function behindCopula(context: Context, verb: number): number {
  const { tokens, bits, mentions } = context;
  let i = verb + 1;
  while (i - verb <= LONGEST_ADVERB && isSmallWord(tokens, i) && !(bits[i]! & WORD.auxiliary)) i++;
  if (!(bits[i]! & WORD.auxiliary)) return -1;
  while (bits[i]! & (WORD.auxiliary | WORD.functionWord) && !(bits[i]! & WORD.determiner)) i++;
  return Math.max(mentionFrom(mentions, i), mentionFrom(mentions, i + 1));
}

const isSmallWord = (tokens: Context['tokens'], i: number): boolean => tokens.kind[i] === KIND.word && !(tokens.flags[i]! & FLAG.capital);

/** Whose words the sentence says what was quoted to be: `Parola di Anna Verdi`, `Queste le parole della sindaca`; -1 for nobody's, and for a sentence about words (`Le parole di Anna Verdi hanno colpito`). */
function ownerOfWords(context: Context, first: number): number {
  const { tokens, bits, lexicon, mentions } = context;
  if (isArticle(context, first)) return -1;
  let noun = first;
  while (noun - first <= LONGEST_LINK && !(bits[noun]! & WORD.cueNoun)) {
    if (!(bits[noun]! & (WORD.auxiliary | WORD.determiner | WORD.pronoun | WORD.functionWord))) return -1;
    noun++;
  }
  if (!(bits[noun]! & WORD.cueNoun) || !lexicon.romanceLike.of.has(tokens.hash[noun + 1]!)) return -1;
  return Math.max(mentionFrom(mentions, noun + 1), mentionFrom(mentions, noun + 2));
}
