import { FLAG, KIND } from '../../quotation/index.ts';
import { WORD } from './bits.ts';
import { sourcePhraseEnd, sourcePhraseStart } from './source-phrases.ts';
import type { Source } from './source.ts';

/** A text with the innermost quotation over each token. */
type Covered = Source & { cover: Int32Array };

/** Adjectives and nouns between an article and the name that it belongs to. */
const LONGEST_ATTRIBUTE = 4;

/** What stands before a mention tells of whether it can be a subject: from `oblique` on it cannot. */
export const CASE = {
  unknown: 0,
  /** Its article says so: `der Minister`, in most languages any. */
  subject: 1,
  /** The case of its article says no: `dem Minister`. */
  oblique: 2,
  behindPreposition: 3,
  /** Named as a source: `laut Ida Lund`, `Ida Lund zufolge`. */
  source: 4,
} as const;

/** Whether the mention of tokens `from` to before `to` can be a subject, by its article and the words beside it: a `CASE`, which is a column of the features as it is. */
export function caseOf(text: Covered, from: number, to: number): number {
  const { bits, tokens } = text;
  const article = articleOf(text, from);
  const before = article > 0 && !(tokens.flags[article]! & FLAG.sentenceStart) ? bits[article - 1]! : 0;
  const sourceBehind = to < tokens.count && sourcePhraseEnd(text, to) >= 0 && !(tokens.flags[to]! & FLAG.sentenceStart);
  if (sourcePhraseStart(text, article) >= 0 || sourceBehind) return CASE.source;
  if (before & WORD.preposition) return CASE.behindPreposition;
  if (bits[article]! & WORD.oblique) return CASE.oblique;
  return bits[article]! & WORD.determiner ? CASE.subject : CASE.unknown;
}

/** The article of a name that begins behind it (`den früheren Außenminister Paul Kern`), where articles tell cases; the mention's first token without one. */
function articleOf({ bits, tokens, cover, lexicon }: Covered, from: number): number {
  if (!lexicon.language.obliqueDeterminers || bits[from]! & WORD.determiner) return from;
  for (let i = from - 1; i >= 0 && from - i <= LONGEST_ATTRIBUTE; i--) {
    if (tokens.flags[i + 1]! & FLAG.sentenceStart || tokens.kind[i] !== KIND.word || cover[i]! >= 0) break;
    if (bits[i]! & WORD.determiner) return i;
    if (bits[i]! & (WORD.preposition | WORD.subordinator | WORD.auxiliary | WORD.pronoun | WORD.cueVerb | WORD.functionWord)) break;
  }
  return from;
}
