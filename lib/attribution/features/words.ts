import { FLAG } from '../../quotation/tokens.ts';
import type { Context } from '../context.ts';
import { mix, slot } from '../model/hashing.ts';
import { CLASS, wordKey } from '../word-class.ts';
import { pastApposition, predicateOf } from './mention.ts';
import type { BestCues } from './quotation.ts';

/** `2 ** WORD_BITS` weights of the linear model over words. */
export const WORD_BITS = 18;
/** At most so many hashed features a pair. */
export const WORD_FEATURES = 48;
const PATH = 10;

const bucket = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 9 ? 4 : n < 17 ? 5 : n < 33 ? 6 : 7);

/**
 * Writes the hashed features of candidate `m` (-1: nobody) for quotation `q`: the words and classes beside mention and quotation, the path
 * between them, and their conjunctions. Names count by their class, never by their letters. Returns how many were written.
 */
export function wordFeatures(context: Context, q: number, m: number, rank: number, best: BestCues, out: Int32Array): number {
  const { tokens, reach, spans, mentions, classes, cover, counts, lexicon } = context;
  const { from, to } = reach[q]!;
  const count = tokens.count;
  const symbol = (i: number): number => {
    if (i < 0 || i >= count) return 0;
    const type = classes[i]!;
    return type === CLASS.capital || type === CLASS.number || type === CLASS.doubleMark ? type : wordKey(tokens, classes, i);
  };
  const type = (i: number): number => (i < 0 || i >= count ? 0 : classes[i]!);
  let n = 0;
  const put = (template: number, a: number, b: number, c: number): void => {
    out[n++] = slot(mix(mix(mix(template, a), b), c), WORD_BITS);
  };
  const length = bucket(to - from - 2);
  const qb = symbol(from - 1), qa = to < count && tokens.flags[to]! & FLAG.paragraphStart ? 1 : symbol(to);
  const starts = tokens.flags[from]! & (FLAG.sentenceStart | FLAG.paragraphStart);
  if (m < 0) {
    put(1, qb, length, starts);
    put(2, qa, length, starts);
    put(3, type(from - 1), type(to), starts);
    put(4, type(to - 2), length, 0);
    return n;
  }
  const mention = mentions[m]!;
  const after = mention.from >= to;
  const pronoun = mention.kind === 'pronoun' ? lexicon.pronouns.get(tokens.hash[mention.head]!) : undefined;
  const kind = pronoun ? pronoun.role.length + 16 : mention.kind.length;
  const side = after ? 1 : 0;
  const a1 = symbol(mention.to), a2 = symbol(mention.to + 1), b1 = tokens.flags[mention.from]! & FLAG.sentenceStart ? 2 : symbol(mention.from - 1), b2 = symbol(mention.from - 2);
  const left = after ? to : mention.to, right = after ? mention.from : from;
  const between = right > left ? counts.words[right]! - counts.words[left]! : 0;
  let path = side, pathWords = side;
  const near = bucket(between) * 2 + side;
  put(5, near, a1, 0);
  put(6, near, b1, 0);
  put(7, side, b1, a1);
  put(8, near, qb, 0);
  put(9, near, qa, 0);
  put(10, side, a1, qb);
  put(11, side, b1, qa);
  put(12, side, a1, a2);
  put(13, side, b1, b2);
  put(14, side, mention.kind === 'name' ? kind : wordKey(tokens, classes, mention.head), kind);
  put(15, near, kind, Math.min(rank, 6));
  put(16, side * 32 + kind, a1, 0);
  put(17, side * 32 + kind, b1, 0);
  put(18, type(mention.from - 1) * 32 + type(mention.to), type(from - 1) * 32 + type(to), side);
  put(19, type(mention.from - 2) * 32 + type(mention.from - 1), type(mention.to) * 32 + type(mention.to + 1), kind);
  put(20, length, side * 32 + type(from - 1), Math.min(rank, 4));
  put(21, near, type(to - 2) * 32 + type(to), starts);
  put(22, symbol(from + 1), near, type(from - 1));
  const opening = type(mention.from) === CLASS.determiner ? tokens.hash[mention.from]! : type(mention.from);
  put(30, opening, side, kind);
  put(31, opening, b1, side);
  const past = pastApposition(context, mention.to);
  if (past >= 0) put(32, symbol(past), near, 0);
  const verb = predicateOf(context, mention.to);
  if (verb >= 0) {
    put(33, symbol(verb), near, 0);
    put(34, symbol(verb), qb, side);
  }
  const own = after ? best.after : best.before;
  if (own >= 0) {
    const side2 = own < mention.from ? 1 : own >= mention.to ? 2 : 3;
    const gap = side2 === 2 ? own - mention.to : mention.from - own;
    put(23, symbol(own), side * 4 + side2, bucket(Math.max(0, gap)));
    put(24, type(own), side * 4 + side2, bucket(Math.max(0, gap)));
    put(25, symbol(own), side * 4 + side2, b1);
    put(26, symbol(own), side * 4 + side2, a1);
  }
  // The path between the two, outside quotations, as classes, as words and as a bag of words next to the mention.
  if (between <= PATH && right - left < 400) {
    for (let i = left; i < right; i++) {
      if (cover[i]! >= 0) continue;
      path = mix(path, classes[i]!);
      pathWords = mix(pathWords, symbol(i));
    }
    put(27, path, kind, 0);
    put(28, pathWords, 0, 0);
  }
  let bag = 0;
  if (after) {
    for (let i = right - 1; i >= left && right - i < 40 && bag < 8; i--) if (cover[i]! < 0) { put(29, symbol(i), side, 0); bag++; }
  } else {
    for (let i = left; i < right && i - left < 40 && bag < 8; i++) if (cover[i]! < 0) { put(29, symbol(i), side, 0); bag++; }
  }
  return n;
}
