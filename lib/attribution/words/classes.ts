import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { int32, uint8 } from '../arrays.ts';
import { OFFICE, WORD } from './bits.ts';

/** A coarse part of speech, from lists and endings only: what features say of the tokens around mention and quotation. */
export const CLASS = {
  none: 0,
  comma: 1,
  colon: 2,
  stop: 3,
  dash: 4,
  open: 5,
  close: 6,
  punctuation: 7,
  doubleMark: 8,
  singleMark: 9,
  number: 10,
  /** `'s`, `n't`: cut off the word before. */
  clitic: 11,
  pronoun: 12,
  determiner: 13,
  preposition: 14,
  subordinator: 15,
  auxiliary: 16,
  cueVerb: 17,
  /** A listed noun for people; for a body or what can be read. */
  person: 18,
  thing: 19,
  /** A small word of no list above: `functionWords` of the language file. */
  function: 20,
  capital: 21,
  adverb: 22,
  /** By their endings, in English: `-ed`, `-ing`, `-s`. */
  past: 23,
  participle: 24,
  plural: 25,
  /** Any other word. */
  word: 26,
  /** A noun for neither, where nouns have capitals. */
  noun: 27,
} as const;

/** The `CLASS` of every token. Where nouns have capitals (`capitalNouns`) the lists come before the capital. */
export function classify(tokens: Tokens, bits: Int32Array, capitalNouns = false): Uint8Array {
  const classes = uint8(tokens.count);
  for (let i = 0; i < tokens.count; i++) classes[i] = classOf(tokens, bits[i]!, i, capitalNouns);
  return classes;
}

/** A word may be of several lists. Small words come first, then a capital inside a sentence (`Baker` is no baker), then verbs and nouns of the lists, and endings last. */
function classOf(tokens: Tokens, word: number, i: number, capitalNouns: boolean): number {
  switch (tokens.kind[i]) {
    case KIND.doubleMark:
      return CLASS.doubleMark;
    case KIND.singleMark:
      return CLASS.singleMark;
    case KIND.number:
      return CLASS.number;
    case KIND.punctuation:
      return punctuationClass(tokens.code[i]!);
  }
  if (tokens.flags[i]! & FLAG.clitic) return CLASS.clitic;
  const capital = (tokens.flags[i]! & FLAG.capital) !== 0;
  const first = (tokens.flags[i]! & FLAG.sentenceStart) !== 0;
  if (word & WORD.auxiliary) return CLASS.auxiliary;
  if (word & WORD.pronoun && !(word & WORD.determiner)) return CLASS.pronoun;
  if (word & WORD.determiner) return CLASS.determiner;
  if (word & WORD.subordinator) return CLASS.subordinator;
  if (word & WORD.preposition) return CLASS.preposition;
  if (capital && !first && !(word & WORD.functionWord) && !(capitalNouns && word !== 0)) return CLASS.capital;
  if (word & WORD.cueVerb) return CLASS.cueVerb;
  if (word & (OFFICE | WORD.group)) return CLASS.person;
  if (word & (WORD.organisation | WORD.document)) return CLASS.thing;
  if (word & (WORD.noun | WORD.cueNoun) && capitalNouns) return CLASS.noun;
  if (word & WORD.functionWord) return CLASS.function;
  if (capital) return CLASS.capital;
  return endingClass(tokens, i);
}

function punctuationClass(code: number): number {
  switch (code) {
    case 0x2c: // ,
      return CLASS.comma;
    case 0x3a: // :
      return CLASS.colon;
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
      return CLASS.stop;
    case 0x2d: // hyphen
    case 0x2012: // figure dash
    case 0x2013: // en dash
    case 0x2014: // em dash
    case 0x2015: // horizontal bar
    case 0x2212: // minus
      return CLASS.dash;
    case 0x28: // (
    case 0x5b: // [
      return CLASS.open;
    case 0x29: // )
    case 0x5d: // ]
      return CLASS.close;
    default:
      return CLASS.punctuation;
  }
}

const LETTER = { d: 0x64, e: 0x65, g: 0x67, i: 0x69, l: 0x6c, n: 0x6e, s: 0x73, y: 0x79 };
/** Letters of a word whose ending tells anything. */
const SHORTEST = 4;

/** Endings of English adverbs, verbs and plurals; harmless elsewhere, since the models learn what they are worth. */
function endingClass({ text, start, end }: Tokens, i: number): number {
  const after = end[i]!;
  if (after - start[i]! < SHORTEST) return CLASS.word;
  const last = text.charCodeAt(after - 1);
  const before = text.charCodeAt(after - 2);
  if (last === LETTER.y && before === LETTER.l) return CLASS.adverb;
  if (last === LETTER.d && before === LETTER.e) return CLASS.past;
  if (last === LETTER.g && before === LETTER.n && text.charCodeAt(after - 3) === LETTER.i) return CLASS.participle;
  if (last === LETTER.s && before !== LETTER.s) return CLASS.plural;
  return CLASS.word;
}

/** The symbol of every token, which is what it counts as in features over words: a word by its `wordKey`, what has a capital, a number or a mark by its class only, so that no name is learnt. */
export function symbolsOf(tokens: Tokens, classes: Uint8Array): Int32Array {
  const symbols = int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const type = classes[i]!;
    symbols[i] = type === CLASS.capital || type === CLASS.number || type === CLASS.doubleMark ? type : wordKey(tokens, classes, i);
  }
  return symbols;
}

/** The hash that features know a word by: that of the listed noun that a compound ends with, so that what was learnt of `Sprecher` holds for `Polizeisprecher`. */
const wordKey = (tokens: Tokens, classes: Uint8Array, i: number): number => {
  const type = classes[i]!;
  return type === CLASS.person || type === CLASS.thing || type === CLASS.noun ? tokens.tailHash[i]! : tokens.hash[i]!;
};

/** May a token stand between a subject and its verb: auxiliaries, adverbs, `not`, `already`? */
export const isBeforeVerb = (classes: Uint8Array, i: number): boolean => classes[i] === CLASS.auxiliary || classes[i] === CLASS.adverb || classes[i] === CLASS.function;
