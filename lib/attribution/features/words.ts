import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import type { Mention, MentionKind } from '../mention.ts';
import { mix, slotOf } from '../model/hashing.ts';
import { CLASS } from '../words/classes.ts';
import { pastApposition, predicateOf } from './mention.ts';
import type { BestCues } from './quotation.ts';

/** `2 ** WORD_BITS` weights of the linear model over words. */
export const WORD_BITS = 18;
/** At most so many hashed features a pair. */
export const WORD_FEATURES = 48;
/** Longest path between mention and quotation, in words, that counts as a whole. */
const PATH = 10;
/** Tokens of the longest such path, those in quotations included. */
const LONGEST_PATH = 400;
/** How many words next to the mention count one by one. */
const BAG = 6;
/** Stands for the start of a paragraph, of a sentence, of the text. */
const PARAGRAPH = 1,
  SENTENCE = 2,
  NOTHING = 0;

const bucket = (n: number): number => (n < 3 ? n : n < 5 ? 3 : n < 9 ? 4 : n < 17 ? 5 : n < 33 ? 6 : 7);

/** Numbers by which hashed features know what a mention is. */
const KINDS: Readonly<Record<MentionKind, number>> = { name: 1, organisation: 2, pronoun: 3, description: 4, group: 5, document: 6, number: 7 };
const PRONOUNS = { subject: 8, object: 9, possessive: 10, relative: 11, indefinite: 12 } as const;

/** What a mention's hashed features are made of, the same for every quotation: computed once a mention. */
export type MentionWords = {
  /** What the mention is: one of `KINDS` or `PRONOUNS`. */
  kind: number;
  /** Its head word's symbol, of a name only the kind. */
  head: number;
  /** Symbols of the words behind and before it, the nearest first. */
  after1: number;
  after2: number;
  before1: number;
  before2: number;
  /** Classes of the tokens right before and behind it, and of two on either side, each five bits. */
  classesBeside: number;
  classesAround: number;
  /** Its determiner, else the class of its first word. */
  opening: number;
  /** Symbols of the predicates that may be its own: see `pastApposition` and `predicateOf`. */
  past: number;
  verb: number;
};

/** Reads off what stands beside mention `m`. */
export function besideMention(context: Context, m: number): MentionWords {
  const { tokens, mentions, symbols, classes, lexicon } = context;
  const { from, to, head, kind: name } = mentions[m]!;
  const pronoun = name === 'pronoun' ? lexicon.pronouns.get(tokens.hash[head]!) : undefined;
  const kind = pronoun ? PRONOUNS[pronoun.role] : KINDS[name];
  const past = pastApposition(context, to);
  const verb = predicateOf(context, to);
  const type = (i: number): number => classes[i] ?? NOTHING;
  return {
    kind,
    head: name === 'name' ? kind : symbols[head]!,
    after1: symbols[to] ?? NOTHING,
    after2: symbols[to + 1] ?? NOTHING,
    before1: tokens.flags[from]! & FLAG.sentenceStart ? SENTENCE : (symbols[from - 1] ?? NOTHING),
    before2: symbols[from - 2] ?? NOTHING,
    classesBeside: type(from - 1) * 32 + type(to),
    classesAround: (type(from - 2) * 32 + type(from - 1)) * 1024 + type(to) * 32 + type(to + 1),
    opening: type(from) === CLASS.determiner ? tokens.hash[from]! : type(from),
    past: past < 0 ? NOTHING : symbols[past]!,
    verb: verb < 0 ? NOTHING : symbols[verb]!,
  };
}

/** Writes the hashed features of "nobody" as the speaker of quotation `q`; returns how many. */
export function nobodyFeatures({ tokens, reach, symbols, classes }: Context, q: number, out: Int32Array): number {
  const { from, to } = reach[q]!;
  const length = bucket(to - from - 2);
  const starts = tokens.flags[from]! & (FLAG.sentenceStart | FLAG.paragraphStart);
  out[0] = slotOf(1, symbols[from - 1] ?? NOTHING, length, starts, WORD_BITS);
  out[1] = slotOf(2, wordAfter(tokens, symbols, to), length, starts, WORD_BITS);
  out[2] = slotOf(3, classes[from - 1] ?? NOTHING, classes[to] ?? NOTHING, starts, WORD_BITS);
  out[3] = slotOf(4, classes[to - 2] ?? NOTHING, length, 0, WORD_BITS);
  return 4;
}

const wordAfter = (tokens: Context['tokens'], symbols: Int32Array, to: number): number =>
  to < tokens.count && tokens.flags[to]! & FLAG.paragraphStart ? PARAGRAPH : (symbols[to] ?? NOTHING);

/**
 * Writes the hashed features of a candidate that hold for every quotation on one side of it (1: the mention stands after it, 0: before it): what stands
 * beside the mention. Returns how many were written.
 */
export function mentionFeatures(beside: MentionWords, side: number, out: Int32Array): number {
  const { kind, after1, before1, opening } = beside;
  const place = side * 32 + kind;
  out[0] = slotOf(7, side, before1, after1, WORD_BITS);
  out[1] = slotOf(12, side, after1, beside.after2, WORD_BITS);
  out[2] = slotOf(13, side, before1, beside.before2, WORD_BITS);
  out[3] = slotOf(14, side, beside.head, kind, WORD_BITS);
  out[4] = slotOf(16, place, after1, 0, WORD_BITS);
  out[5] = slotOf(17, place, before1, 0, WORD_BITS);
  out[6] = slotOf(19, beside.classesAround, kind, 0, WORD_BITS);
  out[7] = slotOf(30, opening, side, kind, WORD_BITS);
  out[8] = slotOf(31, opening, before1, side, WORD_BITS);
  return 9;
}

/**
 * Writes the hashed features of candidate `m` together with quotation `q` from place `n` on: the words and classes beside both, the path between them, and
 * their conjunctions. Names count by their class, never by their letters. Returns how many there are then.
 */
export function pairFeatures(context: Context, q: number, m: number, beside: MentionWords, rank: number, best: BestCues, out: Int32Array, n: number): number {
  const { tokens, reach, mentions, classes, counts, symbols } = context;
  const { from, to } = reach[q]!;
  const mention = mentions[m]!;
  const { kind, after1, before1 } = beside;
  const after = mention.from >= to;
  const side = after ? 1 : 0;
  const left = after ? to : mention.to,
    right = after ? mention.from : from;
  const between = right > left ? counts.between(left, right, COUNT.tokens) : 0;
  const near = bucket(between) * 2 + side;
  const length = bucket(to - from - 2);
  const starts = tokens.flags[from]! & (FLAG.sentenceStart | FLAG.paragraphStart);
  const beforeQuotation = symbols[from - 1] ?? NOTHING,
    afterQuotation = wordAfter(tokens, symbols, to);
  const classBefore = classes[from - 1] ?? NOTHING,
    classAfter = classes[to] ?? NOTHING,
    classLast = classes[to - 2] ?? NOTHING;
  out[n++] = slotOf(5, near, after1, 0, WORD_BITS);
  out[n++] = slotOf(6, near, before1, 0, WORD_BITS);
  out[n++] = slotOf(8, near, beforeQuotation, 0, WORD_BITS);
  out[n++] = slotOf(9, near, afterQuotation, 0, WORD_BITS);
  out[n++] = slotOf(10, side, after1, beforeQuotation, WORD_BITS);
  out[n++] = slotOf(11, side, before1, afterQuotation, WORD_BITS);
  out[n++] = slotOf(15, near, kind, rank < 6 ? rank : 6, WORD_BITS);
  out[n++] = slotOf(18, beside.classesBeside, classBefore * 32 + classAfter, side, WORD_BITS);
  out[n++] = slotOf(20, length, side * 32 + classBefore, rank < 4 ? rank : 4, WORD_BITS);
  out[n++] = slotOf(21, near, classLast * 32 + classAfter, starts, WORD_BITS);
  out[n++] = slotOf(22, symbols[from + 1] ?? NOTHING, near, classBefore, WORD_BITS);
  n = predicateFeatures(beside, near, side, beforeQuotation, out, n);
  const own = after ? best.after : best.before;
  if (own >= 0) n = bestCueFeatures(context, mention, own, side, beside, out, n);
  if (between <= PATH && right - left < LONGEST_PATH) n = pathFeatures(context, left, right, side, kind, out, n);
  return bagFeatures(context, left, right, side, out, n);
}

/** The predicates that may be the mention's. */
function predicateFeatures(beside: MentionWords, near: number, side: number, beforeQuotation: number, out: Int32Array, n: number): number {
  if (beside.past !== NOTHING) out[n++] = slotOf(32, beside.past, near, 0, WORD_BITS);
  if (beside.verb !== NOTHING) {
    out[n++] = slotOf(33, beside.verb, near, 0, WORD_BITS);
    out[n++] = slotOf(34, beside.verb, beforeQuotation, side, WORD_BITS);
  }
  return n;
}

/** The likeliest cue on the mention's side of the quotation, and how it lies towards the mention. */
function bestCueFeatures({ classes, symbols }: Context, { from, to }: Mention, own: number, side: number, { after1, before1 }: MentionWords, out: Int32Array, n: number): number {
  const where = side * 4 + (own < from ? 1 : own >= to ? 2 : 3);
  const gap = bucket(Math.max(0, own >= to ? own - to : from - own));
  const cue = symbols[own]!;
  out[n++] = slotOf(23, cue, where, gap, WORD_BITS);
  out[n++] = slotOf(24, classes[own]!, where, gap, WORD_BITS);
  out[n++] = slotOf(25, cue, where, before1, WORD_BITS);
  out[n++] = slotOf(26, cue, where, after1, WORD_BITS);
  return n;
}

/** The path between the two, outside quotations, as classes and as words. */
function pathFeatures({ cover, classes, symbols }: Context, left: number, right: number, side: number, kind: number, out: Int32Array, n: number): number {
  let path = side,
    words = side;
  for (let i = left; i < right; i++) {
    if (cover[i]! >= 0) continue;
    path = mix(path, classes[i]!);
    words = mix(words, symbols[i]!);
  }
  out[n++] = slotOf(27, path, kind, 0, WORD_BITS);
  out[n++] = slotOf(28, words, 0, 0, WORD_BITS);
  return n;
}

/** The words next to the mention on its way to the quotation, one by one. */
function bagFeatures({ cover, symbols }: Context, left: number, right: number, side: number, out: Int32Array, n: number): number {
  const step = side === 1 ? -1 : 1;
  for (let i = side === 1 ? right - 1 : left, steps = 0, bag = 0; i >= left && i < right && steps < 30 && bag < BAG; i += step, steps++) {
    if (cover[i]! >= 0) continue;
    out[n++] = slotOf(29, symbols[i]!, side, 0, WORD_BITS);
    bag++;
  }
  return n;
}
