import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import { WORD } from './bits.ts';
import type { Lexicon } from './lexicon.ts';

const COMMA = 0x2c;
const QUESTION = 0x3f;
/** Tokens of a sentence that are looked through for a question mark. */
const LONGEST_QUESTION = 40;

/**
 * French sets any verb with its pronoun behind what somebody says, be it a verb of speech or not: `« … », remarque-t-elle`, `s'esclaffe-t-il`, `veut-elle croire`. Such a word of no list right behind a comma or mark is read
 * as `dit-elle`; questions are not (`À ce prix, ferme-t-elle trop tôt ?`).
 */
export function tellInversions(tokens: Tokens, bits: Int32Array, lexicon: Lexicon): void {
  if (lexicon.inverted.size === 0) return;
  for (let i = 1; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & FLAG.hyphen) || bits[i] !== 0) continue;
    const inverted = lexicon.inverted.get(tokens.tailHash[i]!);
    if (inverted === undefined || !standsBehindSpeech(tokens, lexicon, i)) continue;
    tokens.hash[i] = inverted;
    bits[i] = WORD.pronoun;
  }
}

/** Does the verb at `i`, with the small words before it, follow a mark, or a comma in what is no question? */
function standsBehindSpeech(tokens: Tokens, lexicon: Lexicon, i: number): boolean {
  let before = i - 1;
  while (before > 0 && (lexicon.romanceLike.clitics.has(tokens.hash[before]!) || lexicon.pronouns.get(tokens.hash[before]!)?.role === 'object')) before--;
  if (tokens.kind[before] === KIND.doubleMark) return true;
  if (tokens.code[before] !== COMMA) return false;
  return tokens.kind[before - 1] === KIND.doubleMark || !asks(tokens, i);
}

/** Does the sentence that goes on at `i` end with a question mark? */
function asks({ count, flags, code }: Tokens, i: number): boolean {
  for (let k = i + 1; k < count && k - i < LONGEST_QUESTION && !(flags[k]! & FLAG.sentenceStart); k++) if (code[k] === QUESTION) return true;
  return false;
}
