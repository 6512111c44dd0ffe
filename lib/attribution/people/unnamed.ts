import { KIND, hashWord } from '../../quotation/index.ts';
import { mentionFrom, type Mention } from '../mention.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Source } from '../words/source.ts';
import { behindAdjectives, isAdjectiveBehind } from './roles/head.ts';
import { isPronoun, isRanking } from './roles/phrase-words.ts';
import {
  isAnd,
  isArticle,
  isCapital,
  isClitic,
  isEnd,
  isInnerStop,
  isOpen,
  isRelativeOwner,
  isRoleNoun,
  isUnknownNoun,
  isUnknownWord,
  isVerb,
  isWord,
  startsSentence,
  wordAt,
} from './roles/scan.ts';
import { looksLikeTrade } from './trades.ts';

/** The words by which somebody without a name is shown: without article, with what tells who it is (`source close to the talks`). */

/** The tokens to show for a mention of somebody without a name. */
export function ownWords(source: Source, mentions: readonly Mention[], mention: Mention): { from: number; to: number } {
  let from = behindFrame(source, mention);
  // `that officials`: the word that opens the clause is none of theirs.
  // `un de ses associés` keeps what only looks like an article.
  while (
    from < mention.to - 1 &&
    from !== mention.head &&
    (isArticle(source, from) || isRelativeOwner(source, from) || isOne(source, mention, from) || (source.bits[from]! & WORD.subordinator && from < mention.head))
  )
    from++;
  return { from, to: withMembers(source, mentions, mention) ?? attributesEnd(source, mention) };
}

/** `Angaben der Polizei`: behind the noun for what somebody says, whose it is; else where the mention begins. */
function behindFrame({ tokens, lexicon }: Source, { from, to, head }: Mention): number {
  if (!lexicon.framing.has(tokens.hash[head]!) || head + 1 >= to) return from;
  if (lexicon.genitives.has(tokens.hash[head + 1]!)) return head + 1;
  return lexicon.attributes.has(tokens.hash[head + 1]!) && head + 2 < to ? head + 2 : from;
}

const SPEAKER = OFFICE | WORD.group | WORD.organisation;
const ONE = hashWord('one');
/** `one engineer` is no more than `an engineer`; `one dated 9 May` is. */
const isOne = (source: Source, { head, number }: Mention, from: number): boolean =>
  source.tokens.hash[from] === ONE && number !== 'plural' && ((source.bits[head]! & SPEAKER) !== 0 || isUnknownNoun(source, head));

/** `one of the survivors`, `a member of the audience`: the end of what follows; `null` where the mention is no such part. */
function withMembers({ tokens, lexicon }: Source, mentions: readonly Mention[], { head, to }: Mention): number | null {
  if (!lexicon.phrases.parts.has(tokens.hash[head]!) || !lexicon.phrases.of.has(tokens.hash[to] ?? 0)) return null;
  const whole = mentionFrom(mentions, to + 1);
  return whole < 0 ? null : mentions[whole]!.to;
}

const CLOSED = WORD.preposition | WORD.determiner | WORD.subordinator | WORD.pronoun | WORD.auxiliary | WORD.functionWord | WORD.cueVerb;
/** Where and when somebody says it. */
const OCCASION = WORD.cueNoun | WORD.calendar | WORD.document;
const BACK = hashWord('back');
/** Words of a phrase, and phrases that hang on one another. */
const LONGEST = 6;
const MOST = 3;
const AMPERSAND = 0x26;

/**
 * Where the phrases end that say who a description means: `for the company`, `close to the talks`, `of one of the men`; behind somebody new also `in the public gallery`. The end of the
 * mention where none hangs on it, or where it cannot be told where they end.
 */
export function attributesEnd(source: Source, { from, to, head, kind }: Mention): number {
  const { bits, lexicon, tokens } = source;
  const speaker = (bits[head]! & SPEAKER) !== 0 || looksLikeTrade(source, head);
  if (kind === 'pronoun' || kind === 'number' || !(speaker || kind === 'document')) return to;
  const isNew = speaker && kind !== 'organisation';
  const fresh = isNew && lexicon.trades.indefinite.has(tokens.hash[from]!) ? 'article' : isNew && from === head ? 'bare' : null;
  let end = to - 1 === head ? describedEnd(source, to) : to;
  for (let n = 0; n < MOST; n++) {
    const next = attributeEnd(source, end, speaker, n === 0 ? fresh : null);
    if (next === end) break;
    end = next;
  }
  return end;
}

/**
 * `un élu agrarien doute`, `le Parquet national financier a ouvert`, `une responsable marketing a dit`: in Romance languages what describes a noun stands behind it, adjectives by their endings, or a word
 * of no list that a verb follows. `start` where nothing does, or where it cannot be told where it ends.
 */
function describedEnd(source: Source, start: number): number {
  if (!source.lexicon.language.romanceLike?.headFirst) return start;
  let end = behindAdjectives(source, start);
  if (!startsSentence(source, end) && isUnknownWord(source, end) && isVerb(source, end + 1) && !startsSentence(source, end + 1)) end++;
  return isClean(source, end) ? end : start;
}

/** The end of the phrase that hangs on what ends at `start`; `start` without one. `fresh`: by what it is told that somebody is new. */
function attributeEnd(source: Source, start: number, speaker: boolean, fresh: 'article' | 'bare' | null): number {
  const { bits, tokens, lexicon } = source;
  const { causes, loose: inSight, looseBehindNew, carried } = lexicon.phrases;
  // `a source close to the talks`, `fonti vicine al dossier`
  const close = lexicon.forms?.behind.has(tokens.hash[start]!) === true || lexicon.close.has(tokens.hash[start]!);
  const at = close ? start + 1 : behindAdjectives(source, start);
  if (startsSentence(source, at) || isCapital(source, at)) return start;
  const cause = causes.has(tokens.hash[at]!) && isCapital(source, start - 1) && (bits[start - 1]! & WORD.organisation) !== 0;
  const tied = close ? (bits[at]! & WORD.preposition) !== 0 : cause || ties(lexicon, speaker, tokens.hash[at]!);
  const loose = inSight.has(tokens.hash[at]!) || (fresh === 'article' && looseBehindNew.has(tokens.hash[at]!));
  if (!tied && !loose) return start;
  const first = behindDeterminers(source, at + 1);
  const aged = tied && speaker ? ageEnd(source, at + 1, first) : -1;
  if (aged >= 0) return aged;
  // `la abogada de uno de ellos`
  if (tied && lexicon.trades.indefinite.has(tokens.hash[start - 1]!) && lexicon.pronouns.get(tokens.hash[first]!)?.number === 'plural') return first + 1;
  // `the talks`: behind an article no verb stands.
  const article = first > at + 1 && isArticle(source, first - 1);
  // `a woman at the back`
  const noun = article && (isVerb(source, first) || tokens.hash[first] === BACK);
  const end = nounsEnd(source, noun ? first + 1 : first);
  // `a mother of two`
  if (end === first && first > at + 1 && !article && tied && isClean(source, end)) return end;
  if (end === first || tokens.kind[end - 1] === KIND.number || !isClean(source, end)) return start;
  if (lexicon.language.capitalNouns && !isCapital(source, first)) return start;
  if (tied) return end;
  const occasion =
    ((bits[end - 1]! & OCCASION) !== 0 && !carried.has(tokens.hash[end - 1]!)) || (first === at + 1 && !isCapital(source, first) && !(bits[first]! & WORD.determiner));
  return !occasion && (fresh !== null || isFinite(source, end)) ? end : start;
}

/** Does the preposition hang a phrase on the noun for somebody, or for something that somebody issues? */
const ties = ({ of, issuedBy, phrases }: Lexicon, speaker: boolean, word: number): boolean => (speaker ? phrases.hanging.has(word) || of.has(word) : issuedBy.has(word));

/** Words of a number of years: `unos veinte`. */
const AGE = 2;

/** `un niño de seis años`, `un chico de unos veinte años`: one past the years of an age whose phrase begins at `from`; -1 for none. `first`: behind the words that the lists have as determiners. */
function ageEnd(source: Source, from: number, first: number): number {
  const { tokens, lexicon } = source;
  // `un actor de los años veinte`
  if (first > from && isArticle(source, first - 1) && !lexicon.trades.indefinite.has(tokens.hash[first - 1]!)) return -1;
  let at = first;
  while (at - first < AGE && !lexicon.phrases.years.has(tokens.hash[at]!)) at++;
  return at > from && lexicon.phrases.years.has(tokens.hash[at]!) && !startsSentence(source, at) ? at + 1 : -1;
}

/** Steps over articles and possessives, not over `one` of `of one of the men`. */
function behindDeterminers({ bits }: Source, from: number): number {
  let at = from;
  while (at - from < 2 && (bits[at]! & (WORD.determiner | SPEAKER)) === WORD.determiner) at++;
  return at;
}

/** Where the nouns and adjectives from token `from` on end. */
function nounsEnd(source: Source, from: number): number {
  let to = from;
  while (to - from < LONGEST && to < source.tokens.count && !startsSentence(source, to) && isInside(source, to, from)) to++;
  return to;
}

function isInside(source: Source, i: number, from: number): boolean {
  const { bits, tokens, lexicon } = source;
  if (tokens.kind[i] === KIND.number || isClitic(source, i)) return true;
  // `Mr. Lowe`, `Marr & Lowe`
  if (isInnerStop(source, i)) return isCapital(source, i + 1);
  if (i > from && tokens.text.charCodeAt(tokens.start[i]!) === AMPERSAND) return isCapital(source, i + 1);
  if (!isWord(source, i) || (bits[i]! & WORD.calendar && !isPeople(source, i))) return false;
  if (isCapital(source, i) || isClitic(source, i - 1)) return true;
  const closed = (bits[i]! & CLOSED) !== 0 && !(bits[i]! & SPEAKER) && !isRanking(source, i);
  if (closed || (i > from && (isParticiple(source, i) || isVerbInS(source, i, from)))) return false;
  // Behind a noun a Romance language has its adjectives, other words may be verbs.
  return i === from || !lexicon.language.romanceLike?.headFirst || isAdjectiveBehind(source, i);
}

/** `the European Council`, not `the council Tuesday`: what tells a people or faith, before another word. */
const isPeople = (source: Source, i: number): boolean =>
  source.lexicon.forms !== undefined && isWord(source, i + 1) && isCapital(source, i + 1) && !source.lexicon.names.dates.has(source.tokens.hash[i]!);

/** `a letter from the insurers seen by the Star`, `a user from Leeds going by`: what a noun may have behind it, in English. */
function isParticiple(source: Source, i: number): boolean {
  const { forms } = source.lexicon;
  if (!forms || !isUnknownWord(source, i)) return false;
  const word = wordAt(source, i);
  return word.endsWith(forms.past) || word.endsWith(forms.present) || forms.seeing.has(source.tokens.hash[i]!);
}

/** `a man on a motorbike rides`, `the party holds`: behind `a` no noun stands in the plural, behind a body or person hardly one of no list. */
const isVerbInS = (source: Source, i: number, from: number): boolean =>
  source.lexicon.forms !== undefined &&
  (source.lexicon.trades.indefinite.has(source.tokens.hash[from - 1]!) || (source.bits[i - 1]! & SPEAKER) !== 0) &&
  isUnknownWord(source, i) &&
  /[^s]s$/.test(wordAt(source, i));

/** Can a phrase end in front of the token: the end of a clause, a verb, which an adverb may precede, a pronoun, another phrase? */
function isClean(source: Source, i: number): boolean {
  const { bits } = source;
  if (isEnd(source, i) || isOpen(source, i) || isFinite(source, i) || isPronoun(source, i)) return true;
  // `le Conseil d'Etat retire`: behind a noun a small word of no list that is no adjective is most likely its verb.
  if (source.lexicon.language.romanceLike?.headFirst && isUnknownWord(source, i)) return true;
  // French `en` is no Dutch `and`.
  if (isAnd(source, i) && !(bits[i]! & WORD.preposition)) return false;
  // `non esclude`, `la liquida`: behind a small word that opens a verb.
  if (source.lexicon.clitics.has(source.tokens.hash[i]!) || (bits[i]! & WORD.determiner && source.lexicon.language.romanceLike && isVerb(source, i + 1))) return true;
  return (bits[i]! & (WORD.preposition | WORD.subordinator)) !== 0 || (bits[i] === WORD.functionWord && isFinite(source, i + 1));
}

/** A verb of the lists, or by its ending one of no list; not what a noun follows. */
function isFinite(source: Source, i: number): boolean {
  if (isVerb(source, i)) return true;
  if (!isUnknownWord(source, i)) return false;
  const word = wordAt(source, i);
  return source.lexicon.trades.verbs.some((ending) => word.endsWith(ending)) || (isParticiple(source, i) && !isRoleNoun(source, i + 1) && !isUnknownWord(source, i + 1));
}
