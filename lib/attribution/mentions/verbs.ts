import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { isWord } from '../words/kinds.ts';
import type { Source } from '../words/source.ts';
import { mentionFrom, type Mention } from '../mention.ts';

/** Small words, auxiliaries and participles of one verb: `se lo ha también dicho`. */
const LONGEST_VERB = 6;
/** Tokens behind a verb that are looked through for its subject: `ha dicho este martes en los pasillos de la cámara la ministra`. */
const SUBJECT_REACH = 14;
/** Tokens of a phrase between commas behind a verb, before its subject. */
const LONGEST_ASIDE = 6;
/** Words of a name in marks. */
const LONGEST_NAME = 4;
const NOMINAL = WORD.preposition | WORD.determiner | WORD.subordinator;

/** Auxiliaries, object pronouns, adverbs: what stands between the parts of a verb. */
const isSmall = (source: Source, i: number): boolean =>
  isWord(source, i) &&
  (((source.bits[i]! & (WORD.auxiliary | WORD.functionWord)) !== 0 && (source.bits[i]! & WORD.subordinator) === 0 && !isSubject(source, i)) || isInfinitiveMark(source, i));
/** `llegó a decir`, `acabó por admitir`: the preposition between the parts of a verb. */
const isInfinitiveMark = ({ tokens, bits }: Source, i: number): boolean =>
  i > 0 && (bits[i]! & WORD.preposition) !== 0 && !(bits[i]! & WORD.determiner) && (bits[i - 1]! & WORD.auxiliary) !== 0 && tokens.sentence[i - 1] === tokens.sentence[i];
const isSubject = ({ tokens, bits, lexicon }: Source, i: number): boolean =>
  (bits[i]! & WORD.pronoun) !== 0 && lexicon.pronouns.get(tokens.hash[i]!)?.role === 'subject' && !(bits[i]! & WORD.determiner);

/** The verb of speech that begins at token `i`, small words before it aside: its last token, -1 where there is none. `dit-elle` is one with its pronoun, `celui-ci` is none. */
export function verbAt(source: Source, i: number): number {
  for (let k = i; k - i < LONGEST_VERB; k++) {
    if (!isWord(source, k) || (k > i && source.tokens.flags[k]! & FLAG.sentenceStart)) return -1;
    if (source.bits[k]! & WORD.cueVerb && !(source.bits[k]! & WORD.auxiliary)) return k;
    if (isSubject(source, k) && source.tokens.flags[k]! & FLAG.hyphen && source.lexicon.pronouns.has(source.tokens.tailHash[k]!)) return k;
    if (!isSmall(source, k)) return -1;
  }
  return -1;
}

/** First token of the verb whose last one is `verb`: `Ha` of `Ha poi aggiunto`. */
export function verbStart(source: Source, verb: number): number {
  let from = verb;
  while (verb - from < LONGEST_VERB && !(source.tokens.flags[from]! & FLAG.sentenceStart) && isSmall(source, from - 1)) from--;
  return from;
}

/** Is the form one without a subject of its own, behind which its object stands: `accusando il governo`? */
export const isGerund = ({ tokens, bits, lexicon }: Source, i: number): boolean =>
  !(tokens.flags[i]! & FLAG.capital) && (bits[i]! & ~WORD.cueVerb) === 0 && endsWithAny(tokens, i, lexicon.verbEndings.gerund);

const endsWithAny = ({ text, start, end }: Tokens, i: number, endings: readonly string[]): boolean =>
  endings.some((ending) => end[i]! - start[i]! > ending.length && text.endsWith(ending, end[i]));

/** Is the form one that has a subject in the singular: no infinitive or gerund, no participle without its auxiliary? */
export function isFiniteVerb(source: Source, from: number, verb: number): boolean {
  const { tokens, bits, lexicon } = source;
  const { plural, nonfinite, participle } = lexicon.verbEndings;
  let auxiliary = -1;
  for (let i = from; i < verb; i++) if (bits[i]! & WORD.auxiliary) auxiliary = i;
  if (auxiliary >= 0) return !endsWithAny(tokens, auxiliary, plural) && !endsWithAny(tokens, auxiliary, nonfinite);
  return !endsWithAny(tokens, verb, nonfinite) && !endsWithAny(tokens, verb, plural) && !endsWithAny(tokens, verb, participle);
}

/**
 * The mention that is the subject of the verb which ends at token `verb` and stands behind it, phrases with a preposition aside (`a déclaré à la radio le ministre`); -1 where the clause
 * ends before one.
 */
export function subjectBehind(source: Source, mentions: readonly Mention[], verb: number): number {
  const { tokens, bits, lexicon } = source;
  if (isSubject(source, verb)) return mentionFrom(mentions, verb);
  let prepositional = false;
  for (let i = behindAside(source, verb + 1); i < tokens.count && i - verb <= SUBJECT_REACH; i++) {
    const past = behindName(source, i);
    if (past > i) {
      i = past - 1;
      continue;
    }
    // `dice accarezzando il gatto`: what follows a gerund is its object.
    if (tokens.flags[i]! & FLAG.sentenceStart || tokens.kind[i] !== KIND.word || isGerund(source, i)) return -1;
    const m = mentionFrom(mentions, i);
    if (m >= 0 && isFree(source, mentions[m]!) && !(prepositional && isAttached(source, mentions[m]!))) return m;
    if (bits[i]! & WORD.subordinator && !lexicon.adverbs.has(tokens.hash[i]!)) return -1;
    if (bits[i]! & WORD.preposition) prepositional = true;
    if (m >= 0) i = Math.max(i, mentions[m]!.to - 1);
  }
  return -1;
}

/** `revelou, com um sorriso, o novo líder`: one past a phrase with a preposition that commas set off right behind the verb; `i` without one. */
function behindAside({ tokens, bits }: Source, i: number): number {
  if (!isComma(tokens, i) || !(bits[i + 1]! & WORD.preposition)) return i;
  let end = i + 2;
  while (end - i <= LONGEST_ASIDE && tokens.kind[end] === KIND.word && !(tokens.flags[end]! & FLAG.sentenceStart)) end++;
  return isComma(tokens, end) ? end + 1 : i;
}

/** `ao jornal “Vale Hoje” o ministro`: one past the name in marks of the body whose noun stands right before them; `i` without one. */
function behindName({ tokens, bits }: Source, i: number): number {
  if (tokens.kind[i] !== KIND.doubleMark || !(bits[i - 1]! & WORD.organisation)) return i;
  let end = i + 1;
  while (end - i <= LONGEST_NAME && tokens.kind[end] === KIND.word && !(tokens.flags[end]! & FLAG.sentenceStart)) end++;
  return tokens.kind[end] === KIND.doubleMark ? end + 1 : i;
}

const isComma = ({ text, start, count }: Tokens, i: number): boolean => i < count && text[start[i]!] === ',';

/** Right behind a preposition or an article that holds one (`del`, `alla`) a phrase is no subject. */
export function isFree({ tokens, bits, lexicon }: Source, { from, head, kind }: Mention): boolean {
  if (bits[head]! & WORD.calendar) return false;
  if (kind === 'pronoun' && lexicon.pronouns.get(tokens.hash[head]!)?.role !== 'subject') return false;
  return !(bits[from]! & WORD.preposition) && !(from > 0 && bits[from - 1]! & WORD.preposition && !(tokens.flags[from]! & FLAG.sentenceStart));
}

/** Behind a preposition, only an article or a person's title opens a new phrase: `a la salida del juzgado Ana` is rare, `en la sala Norte` is not. */
const isAttached = ({ bits }: Source, { from, kind }: Mention): boolean => kind !== 'pronoun' && !(bits[from]! & (WORD.determiner | OFFICE)) && (bits[from - 1]! & NOMINAL) !== 0;
