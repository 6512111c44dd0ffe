import { FLAG, KIND } from '../../quotation/index.ts';
import { WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import { mentionFrom, type Mention } from '../mention.ts';
import { hasOneEnding, isComma, isFullStop } from '../words/kinds.ts';

/** Small words, auxiliaries and participles of one verb: `se lo ha también dicho`. */
const LONGEST_VERB = 6;
/** Tokens behind a verb that are looked through for its subject: `ha dicho este martes en los pasillos de la cámara la ministra`. */
const SUBJECT_REACH = 14;
/** Tokens of a phrase between commas behind a verb, before its subject. */
const LONGEST_ASIDE = 6;

/** The verb of speech that begins at token `i`, small words before it aside: its last token, -1 where there is none. `dit-elle` is one with its pronoun, `celui-ci` is none. */
export function verbAt(source: Source, i: number): number {
  for (let k = i; k - i < LONGEST_VERB; k++) {
    if (k > i && source.tokens.flags[k]! & FLAG.sentenceStart) return -1;
    if (source.bits[k]! & WORD.cueVerb) return k;
    if (source.tokens.flags[k]! & FLAG.hyphen && source.lexicon.pronouns.has(source.tokens.tailHash[k]!)) return k;
    if (!isInsideVerb(source, k)) return -1;
  }
  return -1;
}

/** First token of the verb whose last one is `verb`: `Ha` of `Ha poi aggiunto`. */
export function verbStart(source: Source, verb: number): number {
  let from = verb;
  while (verb - from < LONGEST_VERB && !(source.tokens.flags[from]! & FLAG.sentenceStart) && isInsideVerb(source, from - 1)) from--;
  return from;
}

/** May the word stand before a verb as part of it: an auxiliary, an object pronoun, an adverb, the preposition of `llegó a decir`? */
function isInsideVerb(source: Source, i: number): boolean {
  const word = source.bits[i]!;
  if (word & WORD.preposition && source.bits[i - 1]! & WORD.auxiliary) return true;
  return (word & (WORD.auxiliary | WORD.functionWord)) !== 0 && !(word & WORD.subordinator) && !isSubjectPronoun(source, i);
}

const isSubjectPronoun = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.pronouns.get(tokens.hash[i]!)?.role === 'subject';

/** `si legge nella nota`, `se llama «…»`, `klinkt het`: nobody is its subject. */
export const isImpersonal = ({ tokens, lexicon }: Source, i: number): boolean =>
  lexicon.romanceLike.impersonal.has(tokens.hash[i]!) && lexicon.romanceLike.impersonal.has(tokens.hash[i - 1]!);

/** Is the form one without a subject of its own, behind which its object stands: `accusando il governo`? */
export const isGerund = (source: Source, i: number): boolean =>
  !(source.tokens.flags[i]! & FLAG.capital) && (source.bits[i]! & ~WORD.cueVerb) === 0 && hasOneEnding(source, i, source.lexicon.romanceLike.gerund);

/** Is the form one that has a subject in the singular: no infinitive or gerund, no participle without its auxiliary? */
export function isFiniteVerb(source: Source, from: number, verb: number): boolean {
  const { bits, lexicon } = source;
  const { pluralVerbs } = lexicon;
  const { nonfinite, participle } = lexicon.romanceLike;
  let auxiliary = -1;
  for (let i = from; i < verb; i++) if (bits[i]! & WORD.auxiliary) auxiliary = i;
  if (auxiliary >= 0) return !hasOneEnding(source, auxiliary, pluralVerbs);
  return !hasOneEnding(source, verb, nonfinite) && !hasOneEnding(source, verb, pluralVerbs) && !hasOneEnding(source, verb, participle);
}

/**
 * Index of the mention that is the subject of the verb which ends at token `verb` and stands behind it, phrases with a preposition aside (`a déclaré à la radio le ministre`); -1 where the clause
 * ends before one.
 */
export function subjectBehind(source: Source, mentions: readonly Mention[], verb: number): number {
  const { tokens, bits, lexicon } = source;
  // `dit-elle`
  if (isSubjectPronoun(source, verb)) return mentionFrom(mentions, verb);
  let i = behindAside(source, verb + 1);
  while (i - verb <= SUBJECT_REACH) {
    i = behindMarkedName(source, i);
    // `dice accarezzando il gatto`: what follows a gerund is its object.
    // `ha detto mons. Luca Costa`
    if (isFullStop(source, i) && tokens.flags[i - 1]! & FLAG.dotted) i++;
    if (tokens.flags[i]! & FLAG.sentenceStart || tokens.kind[i] !== KIND.word || isGerund(source, i)) return -1;
    const m = mentionFrom(mentions, i);
    if (m >= 0 && canBeSubject(source, mentions[m]!)) return m;
    if (bits[i]! & WORD.subordinator && !lexicon.romanceLike.adverbs.has(tokens.hash[i]!)) return -1;
    i = m >= 0 ? mentions[m]!.to : i + 1;
  }
  return -1;
}

/** Not right behind a preposition or an article that holds one (`del`, `alla`), nor a day or a pronoun in another case. */
export function canBeSubject(source: Source, { from, head, kind }: Mention): boolean {
  const { tokens, bits } = source;
  if (bits[head]! & WORD.calendar || (kind === 'pronoun' && !isSubjectPronoun(source, head))) return false;
  if (bits[from]! & WORD.preposition) return false;
  return (tokens.flags[from]! & FLAG.sentenceStart) !== 0 || !(bits[from - 1]! & WORD.preposition);
}

/** `revelou, com um sorriso, o novo líder`: one past a phrase with a preposition that commas set off right behind the verb; `i` without one. */
export function behindAside(source: Source, i: number): number {
  const { tokens, bits } = source;
  if (!isComma(source, i) || !(bits[i + 1]! & WORD.preposition)) return i;
  let end = i + 2;
  while (end - i <= LONGEST_ASIDE && tokens.kind[end] === KIND.word) end++;
  return isComma(source, end) ? end + 1 : i;
}

/** `ao jornal “Vale Hoje” o ministro`: one past the name in marks of the body whose noun stands right before them; `i` without one. */
function behindMarkedName({ tokens, bits }: Source, i: number): number {
  if (tokens.kind[i] !== KIND.doubleMark || !(bits[i - 1]! & WORD.organisation)) return i;
  let end = i + 1;
  while (tokens.kind[end] === KIND.word) end++;
  return tokens.kind[end] === KIND.doubleMark ? end + 1 : i;
}
