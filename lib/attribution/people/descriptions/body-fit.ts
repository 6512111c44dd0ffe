import { FLAG } from '../../../quotation/index.ts';
import type { BodyKind } from '../../language/groups.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { kindOfBody } from '../../words/body-kinds.ts';
import { isGivenName } from '../../words/given-names.ts';
import { isComma, startsSentence } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import type { Entity, SoFar } from '../entity.ts';

/** Which bodies a noun for a body may call: no commission is `the company`. */

/** How well a body fits a noun: told to be such a one, by nothing that speaks against it, not at all. */
export const BODY_FIT = { told: 2, open: 1, none: 0 };
/** Firms by their trade: one is called a firm, too. */
const COMMERCIAL: ReadonlySet<BodyKind> = new Set(['firm', 'paper', 'bank', 'broker', 'airline']);

/** How well a body fits the noun of that mention. Romance parties and unions go by their initials as firms do, so that these alone tell no firm. */
export function bodyFit(source: Source, { head }: Mention, body: Entity): number {
  const kind = kindOfBody(source, head);
  const { bodyNounFirst, compoundNouns } = source.lexicon.grammar;
  if (!bodyNounFirst) return fitByKinds(source, kind, body);
  if (compoundNouns && isTold(source, kind, body)) return BODY_FIT.told;
  return fitsRomanceNoun(source, kind, body) ? BODY_FIT.open : BODY_FIT.none;
}

/** English: do the nouns told of the body or in its name tell that kind, or another? */
function fitByKinds({ tokens, lexicon }: Source, kind: BodyKind | undefined, { name, roles }: Entity): number {
  let isOther = false;
  for (const noun of [...(name?.words ?? []).map((word) => tokens.hash[word]!), ...roles]) {
    const told = lexicon.epithets.bodyWords.get(noun);
    if (told === undefined || told === 'any') continue;
    if (told === kind) return BODY_FIT.told;
    isOther ||= !(kind === 'firm' ? COMMERCIAL.has(told) : told === 'firm' && kind !== undefined && COMMERCIAL.has(kind));
  }
  return isOther && kind !== 'any' ? BODY_FIT.none : BODY_FIT.open;
}

/** `zorgverzekeraar Ommeland`, `het bedrijf`: is a body told to be of the kind of a noun, where the noun right before its name tells it? */
const isTold = ({ lexicon }: Source, kind: BodyKind | undefined, { roles, name }: Entity): boolean =>
  name !== null && roles.some((noun) => lexicon.epithets.bodies.get(noun) === kind);

/** Is a body as far as is known, or one word that speaks (`Renfe`), of no other kind than a noun's by the nouns told of it or in its name? */
function fitsRomanceNoun({ tokens, bits, lexicon }: Source, kind: BodyKind | undefined, { name, roles, kind: known }: Entity): boolean {
  const { bodies } = lexicon.epithets;
  const words = name?.words ?? [];
  const capitals = words.filter((word) => tokens.flags[word]! & FLAG.allCaps).length;
  // `Duero CF`, not `Ana Ruiz` nor the dateline `CIUDAD DE PANAMÁ`.
  if (words.length > 1 && (capitals === words.length || (known !== 'organisation' && capitals === 0))) return false;
  if (kind === 'any') return true;
  const told = [...words.filter((word) => bits[word]! & WORD.organisation).map((word) => tokens.hash[word]!), ...roles];
  if (told.length > 0) return told.some((noun) => bodies.get(noun) === kind);
  return kind === 'association' || (kind === 'firm' && words.length > 0 && !(tokens.flags[words[0]!]! & FLAG.allCaps));
}

/**
 * May `the company` be a name of which nothing is known so far: one word, or more than most people have, with no given name, that stands where places do not (`works for Telvex`), and not only once where anything has a
 * capital? In English.
 */
export function mayBeFirm({ source, mentions }: SoFar, mention: Mention, { name, kind, place, article, mentions: own }: Entity): boolean {
  const { tokens, bits, lexicon } = source;
  if (lexicon.grammar.bodyNounFirst || kindOfBody(source, mention.head) !== 'firm') return false;
  if (name === null || place || article || kind !== 'unknown' || name.words.length === 2 || isGivenName(tokens, name.words[0]!)) return false;
  if (name.words.some((word) => bits[word] !== 0)) return false;
  const { from, to } = mentions[own.at(-1)!]!;
  // `Petrol cost more.`, `The drug, Lomarin, failed.`
  if ((own.length === 1 && startsSentence(source, from)) || (isComma(source, from - 1) && isComma(source, to))) return false;
  const tied = startsSentence(source, from) || lexicon.phrases.beside.has(tokens.hash[from - 1]!) ? 0 : bits[from - 1]!;
  // `as far as Freedonia`
  return !(tied & (own.length > 1 ? WORD.preposition : WORD.preposition | WORD.functionWord));
}
