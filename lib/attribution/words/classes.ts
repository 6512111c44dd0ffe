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
  clitic: 11,
  pronoun: 12,
  determiner: 13,
  preposition: 14,
  subordinator: 15,
  auxiliary: 16,
  cueVerb: 17,
  person: 18,
  thing: 19,
  function: 20,
  capital: 21,
  adverb: 22,
  past: 23,
  participle: 24,
  plural: 25,
  word: 26,
  noun: 27,
} as const;

/**
 * The hash that features know a word by: a compound counts as the listed noun that it ends with, so that what was learnt of `Sprecher`
 * holds for `Polizeisprecher`.
 */
const wordKey = (tokens: Tokens, classes: Uint8Array, i: number): number => {
  const type = classes[i]!;
  return type === CLASS.person || type === CLASS.thing || type === CLASS.noun ? tokens.tailHash[i]! : tokens.hash[i]!;
};

/**
 * What each token counts as in features over words: a word by its `wordKey`, what is capitalised, a number or a mark by its class only, so
 * that no name is learnt.
 */
export function symbolsOf(tokens: Tokens, classes: Uint8Array): Int32Array {
  const symbols = int32(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const type = classes[i]!;
    symbols[i] = type === CLASS.capital || type === CLASS.number || type === CLASS.doubleMark ? type : wordKey(tokens, classes, i);
  }
  return symbols;
}

/** May a token stand between a subject and its verb: auxiliaries, adverbs, `not`, `already`? */
export const isBeforeVerb = (classes: Uint8Array, i: number): boolean => classes[i] === CLASS.auxiliary || classes[i] === CLASS.adverb || classes[i] === CLASS.function;

/** The class of every token. Where nouns are capitalised the lists come before the capital. */
export function classify(tokens: Tokens, bits: Int32Array, capitalNouns = false): Uint8Array {
  const classes = uint8(tokens.count);
  for (let i = 0; i < tokens.count; i++) classes[i] = classOf(tokens, bits[i]!, i, capitalNouns);
  return classes;
}

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
    case 0x2c:
      return CLASS.comma;
    case 0x3a:
      return CLASS.colon;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return CLASS.stop;
    case 0x2d:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return CLASS.dash;
    case 0x28:
    case 0x5b:
      return CLASS.open;
    case 0x29:
    case 0x5d:
      return CLASS.close;
    default:
      return CLASS.punctuation;
  }
}

/** Endings of English verbs, adverbs and plurals; harmless elsewhere, since the models learn what they are worth. */
function endingClass(tokens: Tokens, i: number): number {
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! < 4) return CLASS.word;
  const { text } = tokens;
  const last = text.charCodeAt(end - 1);
  const before = text.charCodeAt(end - 2);
  if (last === 0x79 && before === 0x6c) return CLASS.adverb;
  if (last === 0x64 && before === 0x65) return CLASS.past;
  if (last === 0x67 && before === 0x6e && text.charCodeAt(end - 3) === 0x69) return CLASS.participle;
  if (last === 0x73 && before !== 0x73) return CLASS.plural;
  return CLASS.word;
}
