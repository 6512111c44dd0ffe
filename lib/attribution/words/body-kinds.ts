import { FLAG } from '../../quotation/index.ts';
import type { BodyKind } from '../language/types.ts';
import type { Source } from './source.ts';

/** The list of bodies that a noun is of, with `compounds` by the noun that it ends with. */
export const kindOfBody = ({ tokens, lexicon: { language, epithets } }: Source, i: number): BodyKind | undefined =>
  epithets.bodies.get(tokens.hash[i]!) ?? (language.compounds ? epithets.bodies.get(tokens.tailHash[i]!) : undefined);

/**
 * `Milieuorganisatie Schone Kust`: where nouns are small and written in one, a noun for a firm or an association that has its capital from the sentence stands before the name, and is none of it. Other bodies have their
 * noun in their name (`Universiteit Leiden`), and so have those that are told by that noun alone (`Stichting Lezen`).
 */
export function opensAsKind({ tokens, bits, lexicon }: Source, i: number): boolean {
  if (!lexicon.language.compounds || !(tokens.flags[i]! & FLAG.sentenceStart)) return false;
  const kind = kindOfBody({ tokens, bits, lexicon }, i);
  return kind === 'firm' || (kind === 'association' && tokens.tailHash[i] !== tokens.hash[i]);
}
