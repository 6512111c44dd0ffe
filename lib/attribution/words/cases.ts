import { FLAG, KIND } from '../../quotation/index.ts';
import { WORD } from './bits.ts';
import { sourcePhraseEnd, sourcePhraseStart } from './source-phrases.ts';
import type { Source } from './source.ts';

/** A text with the innermost quotation over each token. */
type Covered = Source & { cover: Int32Array };

/** Adjectives and nouns between an article and the name that it belongs to. */
const LONGEST_ATTRIBUTE = 4;

/**
 * Whether the mention can be a subject by its article and the preposition before it: 0 nothing known, 1 it can, 2 its case says no, 3 behind a
 * preposition, 4 named as a source (`laut`, `zufolge`).
 */
export function caseOf(text: Covered, from: number, to: number): number {
  const { bits, tokens } = text;
  const article = articleOf(text, from);
  const before = article > 0 && !(tokens.flags[article]! & FLAG.sentenceStart) ? bits[article - 1]! : 0;
  if (sourcePhraseStart(text, article) >= 0 || (to < tokens.count && sourcePhraseEnd(text, to) >= 0 && !(tokens.flags[to]! & FLAG.sentenceStart))) return 4;
  if (before & WORD.preposition) return 3;
  return bits[article]! & WORD.oblique ? 2 : bits[article]! & WORD.determiner ? 1 : 0;
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
