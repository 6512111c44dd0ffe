import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import type { Lexicon } from './lexicon.ts';
import { OFFICE, WORD } from './bits.ts';

/**
 * Portuguese `a` is the article of women and things (`disse a federação`) and the preposition before whom one tells (`disse a um jornal`, `disse a jornalistas`); with both at once it is `à`. Read as a preposition, the
 * article would hang on the verb whatever stands behind it, and no woman would be the subject of `afirmou`. Which of the two it is, the next word tells: so one bit is taken from it, or both before a verb (`a chamou`).
 * A language is asked for this where an article of one gender is in the list of prepositions, too.
 */
export function tellArticles(tokens: Tokens, bits: Int32Array, { articles }: Lexicon): void {
  for (let i = 0; i + 1 < tokens.count; i++) {
    if ((bits[i]! & EITHER) !== EITHER || !articles.has(tokens.hash[i]!) || tokens.kind[i + 1] !== KIND.word) continue;
    const next = i + 1;
    if (bits[next]! & WORD.cueVerb && !(bits[next]! & NOUN)) bits[i] = bits[i]! & ~(isInfinitive(tokens, next) ? WORD.determiner : EITHER);
    else if (followsPreposition(tokens, bits, next)) bits[i] = bits[i]! & ~WORD.determiner;
    else if (!(tokens.flags[next]! & FLAG.capital) || bits[next]! & NOUN || tokens.flags[next]! & FLAG.allCaps) bits[i] = bits[i]! & ~WORD.preposition;
  }
}

const EITHER = WORD.determiner | WORD.preposition;
const NOUN = OFFICE | WORD.group | WORD.organisation | WORD.document;

/** `a um jornal`, `a ele`, `a jornalistas`, `a funcionário`, `a fazer`: what no article of a woman stands before. */
function followsPreposition(tokens: Tokens, bits: Int32Array, next: number): boolean {
  const word = bits[next]!;
  if (word & (WORD.determiner | WORD.pronoun | WORD.auxiliary) && !(word & NOUN)) return true;
  if ((word & (WORD.masculine | WORD.feminine)) === WORD.masculine) return true;
  return !(tokens.flags[next]! & FLAG.capital) && ((isInfinitive(tokens, next) && !(word & NOUN)) || tokens.text[tokens.end[next]! - 1] === 's');
}

const isInfinitive = (tokens: Tokens, i: number): boolean => tokens.text[tokens.end[i]! - 1] === 'r' && 'aei'.includes(tokens.text[tokens.end[i]! - 2]!);
