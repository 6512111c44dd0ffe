import type { Tokens } from '../quotation/index.ts';
import { int32, uint8 } from './arrays.ts';
import type { Context } from './context.ts';
import type { TokenSpan } from './spans.ts';
import { slotOf } from './model/hashing.ts';
import { CLASS } from './words/classes.ts';

/** What the scoring of cues reads of a text. */
type CueText = Pick<Context, 'tokens' | 'classes' | 'symbols'>;

/** `2 ** CUE_BITS` weights say how likely words are part of a cue. */
export const CUE_BITS = 16;
/** Hashed features of one token. */
export const CUE_FEATURES = 9;
/** Weights are whole numbers of 1 / `CUE_SCALE` logits. */
export const CUE_SCALE = 12;

/** The highest sum of so many weights of a byte each, and the probability in 1/255 for every sum from minus that on. */
const HIGHEST = CUE_FEATURES * 128;
const SCORES = Uint8Array.from({ length: 2 * HIGHEST + 1 }, (_, k) => 255 / (1 + Math.exp((HIGHEST - k) / CUE_SCALE)));

/** Classes of tokens that are no word of a cue, by number. */
const NEVER = Uint8Array.from(Object.values(CLASS), (type) => Number(type <= CLASS.clitic || type === CLASS.pronoun || type === CLASS.determiner || type === CLASS.capital));

/** The distance to a quotation where there is none on that side. */
const FAR = 99;

/**
 * For each word outside quotations, in paragraphs that hold one or stand next to such, the probability that it is part of a cue, in
 * 1/255; 0 elsewhere, and for marks, names and what stands before nouns.
 */
export function scoreCues(text: CueText, cover: Int32Array, spans: readonly TokenSpan[], weights: Int8Array): Uint8Array {
  const { tokens } = text;
  const scores = uint8(tokens.count);
  const features = int32(CUE_FEATURES);
  visitCueTokens(text, cover, spans, (i, before, after) => {
    cueFeatures(text, i, before, after, features);
    let sum = 0;
    for (let k = 0; k < CUE_FEATURES; k++) sum += weights[features[k]!]!;
    scores[i] = SCORES[sum + HIGHEST]!;
  });
  return scores;
}

/** Calls `visit` for each token that may be part of a cue, with its distances in tokens to the end of the last quotation and the start of the next. */
export function visitCueTokens(
  { tokens, classes }: Pick<CueText, 'tokens' | 'classes'>,
  cover: Int32Array,
  spans: readonly TokenSpan[],
  visit: (token: number, before: number, after: number) => void,
): void {
  /** All tokens before this one were visited. */
  let done = 0;
  /** The first quotation that begins at the token or behind it. */
  let next = 0;
  for (const span of spans) {
    const firstParagraph = tokens.paragraph[span.from]! - 1;
    const lastParagraph = tokens.paragraph[span.to - 1]! + 1;
    let i = Math.max(done, span.from);
    while (i > done && tokens.paragraph[i - 1]! >= firstParagraph) i--;
    for (; i < tokens.count && tokens.paragraph[i]! <= lastParagraph; i++) {
      while (next < spans.length && spans[next]!.from < i) next++;
      if (cover[i]! >= 0 || NEVER[classes[i]!] === 1) continue;
      const before = next > 0 ? i - spans[next - 1]!.to : FAR;
      const after = next < spans.length ? spans[next]!.from - 1 - i : FAR;
      // A clause of the writer inside the marks stands before its quotation's end.
      visit(i, before < 0 ? FAR : before, after);
    }
    done = Math.max(done, i);
  }
}

/**
 * Writes the hashed features of token `i` as a possible word of a cue: the word, its neighbours, and how it lies towards the nearest
 * quotations (`before`, `after`: see `visitCueTokens`).
 */
export function cueFeatures({ tokens, classes, symbols }: CueText, i: number, before: number, after: number, out: Int32Array): void {
  const word = symbols[i]!;
  const previous = symbols[i - 1] ?? 0;
  const next = symbols[i + 1] ?? 0;
  const type = classes[i]!;
  const isCompound = tokens.tailHash[i]! !== tokens.hash[i]!;
  const place = bucket(before) * 8 + bucket(after);
  out[0] = slotOf(1, word, 0, 0, CUE_BITS);
  out[1] = slotOf(2, word, previous, 0, CUE_BITS);
  out[2] = slotOf(3, word, next, 0, CUE_BITS);
  out[3] = slotOf(4, word, place, 0, CUE_BITS);
  out[4] = slotOf(5, type, place, 0, CUE_BITS);
  out[5] = slotOf(6, type, classes[i - 1] ?? 0, classes[i + 1] ?? 0, CUE_BITS);
  out[6] = slotOf(7, next, place, 0, CUE_BITS);
  out[7] = slotOf(8, previous, place, 0, CUE_BITS);
  out[8] = slotOf(9, isCompound ? 0 : ending(tokens, i), place, 0, CUE_BITS);
}

/** One of seven steps of a distance. */
const bucket = (distance: number): number => (distance < 4 ? distance : distance < 8 ? 4 : distance < 16 ? 5 : 6);

/** A number for a word's last three letters, 0 for shorter words. */
function ending(tokens: Tokens, i: number): number {
  const end = tokens.end[i]!;
  return end - tokens.start[i]! < 4 ? 0 : (tokens.text.charCodeAt(end - 3) << 16) ^ (tokens.text.charCodeAt(end - 2) << 8) ^ tokens.text.charCodeAt(end - 1);
}
