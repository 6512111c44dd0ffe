import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { listedGender } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import { NOUN, WORD } from './bits.ts';

/** What `a` is by the lists. */
const EITHER = WORD.determiner | WORD.preposition;

/**
 * Portuguese `a` is the article of women and things (`disse a federação`) and the preposition before whom one tells (`disse a um jornal`, `disse a jornalistas`); with both at once it is `à`. Read as a preposition, the
 * article would hang on the verb whatever stands behind it, and no woman would be the subject of `afirmou`. The words beside it tell which of the two it is, and the other bit is taken from it; where they do not tell, it
 * keeps both, and as a pronoun before a verb (`que a chamou`) neither. Asked wherever an article that tells a gender is in the list of prepositions, too.
 */
export function tellArticles(tokens: Tokens, bits: Int32Array, lexicon: Lexicon): void {
  for (let i = 0; i + 1 < tokens.count; i++) {
    if ((bits[i]! & EITHER) !== EITHER || !lexicon.romanceLike.articles.has(tokens.hash[i]!) || tokens.kind[i + 1] !== KIND.word) continue;
    bits[i] = bits[i]! & ~wrongBits(tokens, bits, lexicon, i);
  }
}

/** What of `EITHER` the `a` at `i` is not. */
function wrongBits(tokens: Tokens, bits: Int32Array, lexicon: Lexicon, i: number): number {
  const next = i + 1;
  const word = bits[next]!;
  const capital = (tokens.flags[next]! & FLAG.capital) !== 0;
  // `voltou a dizer`, `que a chamou`
  if (word & WORD.cueVerb && !(word & NOUN)) return isInfinitive(tokens, next) ? WORD.determiner : EITHER;
  // `a um jornal`, `a ele`, `a funcionário`: no article of a woman stands before these.
  if (word & (WORD.determiner | WORD.pronoun | WORD.auxiliary) || isMasculine(word)) return WORD.determiner;
  // `a fazer`, `a jornalistas`
  if (!capital && ((isInfinitive(tokens, next) && !(word & NOUN)) || isPlural(tokens, next))) return WORD.determiner;
  // `a federação`, `a Polícia Marítima`
  if (!capital || word & NOUN) return WORD.preposition;
  const gender = listedGender(tokens, next, lexicon.given);
  // `a João`
  if (gender === 'm') return WORD.determiner;
  // `da mina, a Norvale`: a preposition hangs on a verb before it. `disse a PSP`, where `disse a Maria` may be either.
  const opensClause = tokens.kind[i - 1] !== KIND.word;
  return opensClause || (gender === null && bits[i - 1]! & WORD.cueVerb) ? WORD.preposition : 0;
}

const isMasculine = (word: number): boolean => (word & (WORD.masculine | WORD.feminine)) === WORD.masculine;
const isInfinitive = ({ text, end }: Tokens, i: number): boolean => text[end[i]! - 1] === 'r' && 'aei'.includes(text[end[i]! - 2]!);
const isPlural = ({ text, end }: Tokens, i: number): boolean => text[end[i]! - 1] === 's';
