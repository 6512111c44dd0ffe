import { FLAG } from '../../../quotation/index.ts';
import { isGivenName } from '../../words/given-names.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Name } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';

/** Names that are a place's by what stands before them. */

/** Does a preposition of place stand before the token, which is not what somebody has shares or trust in? */
export const isPlaced = ({ tokens: { hash }, lexicon: { names } }: Source, from: number): boolean =>
  from > 0 && names.locatives.has(hash[from - 1]!) && !names.heldIn.has(hash[from - 2] ?? 0);

/** Does a name of two words or more stand where hardly any but a place's does? */
export function looksLikePlace({ tokens, lexicon }: Source, { from, words }: Name): boolean {
  if (words.length < 2) return false;
  const { hash, flags } = tokens;
  // `VILLA DE ARRIBA (Agencia)`
  const isDateline = lexicon.papers.datelines && (flags[from]! & FLAG.paragraphStart) !== 0 && words.every((word) => flags[word]! & FLAG.allCaps);
  if (isDateline) return true;
  if (from === 0) return false;
  // `a Porto Fermo`: people stand behind it only where they are spoken to.
  if (lexicon.romanceLike.at.has(hash[from - 1]!)) return true;
  // `la cantina di Borgo di Sopra`: nobody but a place or body has a name of that form, if no list has its first word.
  return lexicon.romanceLike.of.has(hash[from - 1]!) && lexicon.romanceLike.of.has(hash[from + 1]!) && !isGivenName(tokens, from);
}

/** `en el teatro Jorge Vidal`, `piazza Aldo Moretti`: does the noun right before the name say that it is what a street or building is called, not whose office is there (`el director del teatro Jorge Vidal`)? */
export function isCalledAfter({ tokens, bits, lexicon }: Source, from: number): boolean {
  if (from === 0 || !lexicon.names.sites.has(tokens.hash[from - 1]!)) return false;
  let before = from - 2;
  while (before >= 0 && (bits[before]! & (WORD.preposition | WORD.determiner)) !== 0) before--;
  return before < 0 || !(bits[before]! & OFFICE);
}

/** A name of one word that stands so many times elsewhere for each time behind such a preposition may be a place's; oftener it is not: `a letter from Park`. */
const ELSEWHERE = 4;

/** Hashes of the one-word names that stand behind a preposition of place often enough to be places. */
export function placesOf(source: Source, names: readonly (Name | null)[]): Set<number> {
  const { tokens } = source;
  const times = new Map<number, { placed: number; all: number }>();
  for (const name of names) {
    if (name?.words.length !== 1) continue;
    const hash = tokens.hash[name.words[0]!]!;
    let known = times.get(hash);
    if (!known) times.set(hash, (known = { placed: 0, all: 0 }));
    known.all++;
    if (isPlaced(source, name.from)) known.placed++;
  }
  return new Set([...times].flatMap(([hash, { placed, all }]) => (placed > 0 && all <= placed * (ELSEWHERE + 1) ? [hash] : [])));
}
