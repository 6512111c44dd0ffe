import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { listedGender } from './given-names.ts';
import type { Lexicon } from './lexicon.ts';
import { NOUN, WORD } from './bits.ts';

/** What `a` is by the lists. */
const EITHER = WORD.determiner | WORD.preposition;

/**
 * Portuguese `a` is the article of women and things (`disse a federação`) and the preposition before whom one tells (`disse a um jornal`, `disse a jornalistas`); with both at once it is `à`. Read as a preposition, the
 * article would hang on the verb whatever stands behind it, and no woman would be the subject of `afirmou`. Which of the two it is, the words beside it tell: so one bit is taken from it, or both before a verb
 * (`a chamou`). Where they do not tell, it keeps both. A language is asked for this where an article of one gender is in the list of prepositions, too.
 */
export function tellArticles(tokens: Tokens, bits: Int32Array, lexicon: Lexicon): void {
  for (let i = 0; i + 1 < tokens.count; i++) {
    if ((bits[i]! & EITHER) !== EITHER || !lexicon.articles.has(tokens.hash[i]!) || tokens.kind[i + 1] !== KIND.word) continue;
    bits[i] = bits[i]! & ~otherThan(tokens, bits, lexicon, i);
  }
}

/** The bits that the word at `i` has not, by its neighbours. */
function otherThan(tokens: Tokens, bits: Int32Array, lexicon: Lexicon, i: number): number {
  const next = i + 1;
  if (bits[next]! & WORD.cueVerb && !(bits[next]! & NOUN)) return isInfinitive(tokens, next) ? WORD.determiner : EITHER;
  if (followsPreposition(tokens, bits, next)) return WORD.determiner;
  if (!(tokens.flags[next]! & FLAG.capital) || bits[next]! & NOUN) return WORD.preposition;
  const gender = listedGender(tokens, next, lexicon.given);
  if (gender === 'm') return WORD.determiner;
  return opensClause(tokens, i) || (gender === null && (bits[i - 1]! & WORD.cueVerb) !== 0) ? WORD.preposition : 0;
}

/** `a um jornal`, `a ele`, `a jornalistas`, `a funcionário`, `a fazer`: what no article of a woman stands before. */
function followsPreposition(tokens: Tokens, bits: Int32Array, next: number): boolean {
  const word = bits[next]!;
  if (word & (WORD.determiner | WORD.pronoun | WORD.auxiliary)) return true;
  if ((word & (WORD.masculine | WORD.feminine)) === WORD.masculine) return true;
  return !(tokens.flags[next]! & FLAG.capital) && ((isInfinitive(tokens, next) && !(word & NOUN)) || tokens.text[tokens.end[next]! - 1] === 's');
}

/** Does the text or what stands behind a comma, stop or mark begin here: `a Norvale, dona da mina`? A preposition before a name hangs on a verb before it. */
const opensClause = (tokens: Tokens, i: number): boolean => tokens.kind[i - 1] !== KIND.word;

const isInfinitive = (tokens: Tokens, i: number): boolean => tokens.text[tokens.end[i]! - 1] === 'r' && 'aei'.includes(tokens.text[tokens.end[i]! - 2]!);
