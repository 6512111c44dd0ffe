import { hashWord, hashWords } from '../../../quotation/index.ts';
import { WORD } from '../../lexicon.ts';
import { isAnd, isCapital, isClitic, isOpen, isPossessive, isUnknownNoun, isVerb, isWord, wordAt, type Source } from './scan.ts';

/** Where the office ends and a circumstance begins: `a minister until 2010`. */
const TIMES = hashWords('after before since until till during amid nach seit bis während depuis après avant pendant desde tras durante dopo sinds');
/** Adjectives that stand behind their noun. */
const ADJECTIVE = /^(close|familiar|responsible|critical|loyal|popular|fluent|emeritus|emerita|elect|designate)$/;
const LATER = hashWords('later then subsequently');
const THAT = hashWord('that');

/** Does a clause or circumstance begin here, which is no part of the office: `who`, `whose`, `when`, `after`, `and her`, a bracket? */
export function opensClause(source: Source, i: number): boolean {
  const { bits, tokens } = source;
  if (i >= tokens.count || isOpen(source, i)) return true;
  const word = bits[i]!;
  if (TIMES.has(tokens.hash[i]!) || tokens.hash[i] === THAT) return true;
  if (isAnd(source, i)) return !isCapital(source, i + 1) && (isPossessive(source, i + 1) || isVerb(source, i + 1) || isParticiple(source, i + 1) || LATER.has(tokens.hash[i + 1]!));
  if (word & WORD.determiner) return false;
  return (word & WORD.pronoun) !== 0 || ((word & WORD.subordinator) !== 0 && !(word & WORD.preposition));
}

/**
 * Does an office go on with a verb of no list right behind it (`the minister left`)? Participles describe it (`a lawyer acting for`, `based in`).
 */
export function isPredicate(source: Source, i: number): boolean {
  if (source.lexicon.language.code !== 'en' || !isUnknownWord(source, i)) return false;
  const word = wordAt(source, i);
  if (ADJECTIVE.test(word)) return false;
  return isPast(source, i) || (!/(ed|ing)$/.test(word) && isUnknownNoun(source, i));
}

/** `the minister resigned`, not `a lawyer based in`. */
export const isPast = (source: Source, i: number): boolean =>
  source.lexicon.language.code === 'en' && isUnknownWord(source, i) && wordAt(source, i).endsWith('ed') && !(source.bits[i + 1]! & WORD.preposition);

/** `and delivering a message` */
const isParticiple = (source: Source, i: number): boolean => source.lexicon.language.code === 'en' && isUnknownWord(source, i) && wordAt(source, i).endsWith('ing');

/** A small word of no list. */
export const isUnknownWord = (source: Source, i: number): boolean => isWord(source, i) && source.bits[i] === 0 && !isCapital(source, i) && !isClitic(source, i);
