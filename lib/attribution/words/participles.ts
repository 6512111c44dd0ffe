import { WORD } from './bits.ts';
import type { Source } from './source.ts';

/** `« Non », a prévenu Paul Kerdan`: behind an auxiliary a word that is an office, too, is a participle. */
export const isPartOfVerb = ({ tokens, bits, lexicon }: Source, i: number): boolean =>
  lexicon.grammar.participlesForPeople && i > 0 && i < tokens.count && (bits[i - 1]! & (WORD.auxiliary | WORD.determiner)) === WORD.auxiliary;
