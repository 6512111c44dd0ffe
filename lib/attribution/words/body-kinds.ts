import { FLAG } from '../../quotation/index.ts';
import type { BodyKind } from '../language/groups.ts';
import type { Source } from './source.ts';

/** The kind of body that a noun is for, where words are written in one also by the noun that it ends with (`milieuorganisatie`); `undefined` for other words. */
export const kindOfBody = ({ tokens, lexicon: { epithets } }: Source, i: number): BodyKind | undefined =>
  epithets.bodies.get(tokens.hash[i]!) ?? epithets.bodies.get(tokens.tailHash[i]!);

/**
 * `Milieuorganisatie Schone Kust`: where nouns are small and written in one, a noun for a firm or an association that has its capital from the sentence stands before the name, and is none of it. Other bodies have their
 * noun in their name (`Universiteit Leiden`), and so have those that are told by that noun alone (`Stichting Lezen`).
 */
export function opensAsKind(source: Source, i: number): boolean {
  const { tokens, lexicon } = source;
  if (!lexicon.grammar.compoundNouns || !(tokens.flags[i]! & FLAG.sentenceStart)) return false;
  const kind = kindOfBody(source, i);
  return kind === 'firm' || (kind === 'association' && tokens.tailHash[i] !== tokens.hash[i]);
}
