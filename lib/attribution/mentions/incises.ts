import { FLAG, type Tokens } from '../../quotation/index.ts';
import type { TokenSpan } from '../spans.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Source } from '../words/source.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import { verbAt } from './verbs.ts';
import { CLASS } from '../words/classes.ts';

/**
 * French sets the reporting clause inside the marks (`« C'est dur, explique Ana Ruiz, mais on tient. »`), Spanish and Italian between dashes. The writer's own words there are taken
 * out of the quotation's cover, so that later stages read them like any others outside.
 */
export function uncoverIncises(tokens: Tokens, bits: Int32Array, classes: Uint8Array, lexicon: Lexicon, spans: readonly TokenSpan[], cover: Int32Array): void {
  const { romanceLike } = lexicon.language;
  if (!romanceLike) return;
  const words = { tokens, bits, lexicon };
  const opens = (i: number): boolean => classes[i] === CLASS.dash || (classes[i] === CLASS.comma && romanceLike.incise.includes(','));
  spans.forEach(({ from, to }) => {
    for (let i = from + 2; i < to - 2; i++) {
      if (!opens(i)) continue;
      const verb = verbAt(words, i + 1);
      if (verb < 0 || (classes[i] === CLASS.comma && !(hasSubject(tokens, bits, verb) && !isOfMany(words, i + 1, verb)))) continue;
      let end = verb + 1;
      while (end < to - 1 && !(classes[end] === classes[i] && !isApposed(tokens, bits, end)) && classes[end] !== CLASS.stop) end++;
      cover.fill(-1, i, end);
      i = end;
    }
  });
}

/** Is the verb one with its pronoun (`dit-elle`), or do an article or a name follow? */
function hasSubject(tokens: Tokens, bits: Int32Array, verb: number): boolean {
  if (bits[verb]! & WORD.pronoun) return true;
  const next = verb + 1;
  return (tokens.flags[next]! & FLAG.capital) !== 0 || (bits[next]! & WORD.determiner) !== 0;
}

/** `on coupe le ruban`: the subject stands before the verb, and what follows is its object. */
function isOfMany({ tokens, lexicon }: Source, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (lexicon.pronouns.get(tokens.hash[i]!)?.role === 'indefinite') return true;
  return false;
}

/** Does the sign at `i` stand between a capital and an office, as the comma of an apposition does: `dénonce Ana Ruiz, secrétaire générale du syndicat,`? */
const isApposed = (tokens: Tokens, bits: Int32Array, i: number): boolean => (tokens.flags[i - 1]! & FLAG.capital) !== 0 && (bits[i + 1]! & OFFICE) !== 0;
