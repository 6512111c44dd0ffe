import { FLAG, KIND } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import { addRole, entityAt, genderOf, isNamedInFull, type Referent, type SoFar } from '../entity.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import { articleGender } from './epithets.ts';
import type { Name } from '../../words/name-parts.ts';
import { namedAs } from './named-as.ts';
import { closeOf } from '../roles/after.ts';
import { isArticle, isCapital, isComma, isOpen, isOwnerEnding, isWord } from '../../words/kinds.ts';

/** Whom a description stands for by what stands in it or right beside it, whoever else is in mind. */

/** How sure it is of a body by its whole name, and of whom something points to. */
const NAMED = 1;
const POINTED = 0.85;
/** So many mentions before it are looked at. */
const NEAR = 20;
/** Words between a party in brackets and the comma before the name. */
const LONGEST_OF = 7;

/** The referent of the mention of that index that the text itself states; `null` where it states none. Notes the office of whoever is named behind one and a party. */
export const statedReferent = (soFar: SoFar, mention: Mention, index: number): Referent | null =>
  bodyNamedIn(soFar, mention, index) ?? namedBehindParty(soFar, mention, index) ?? namedLast(soFar, mention, index) ?? namedAs(soFar, mention, index);

/** The body whose whole name ends the phrase (`the Leeds Harbour Council`) or goes on behind it (`the Bureau of Tides`, `the Harbour Masters’ Council`). */
function bodyNamedIn({ source, mentions, entities, entityOf }: SoFar, { kind, from, to }: Mention, index: number): Referent | null {
  const { tokens, bits } = source;
  const next = index + 1;
  const id = kind !== 'pronoun' && mentions[next]?.to === to ? entityOf[next]! : -1;
  if (id < 0) return null;
  const { name, kind: known } = entities[id]!;
  if (name && isNameBehindArticle(source, from, to)) return { entity: id, sure: NAMED, told: true };
  let capitals = 0;
  for (let i = from; i < to; i++) if (tokens.flags[i]! & FLAG.capital && !(bits[i]! & WORD.determiner)) capitals++;
  if (name && known === 'organisation' && goesOn(source, name, capitals, to)) return { entity: id, sure: NAMED };
  // One word may be short for a longer name: `the Herald`.
  return kind === 'organisation' && capitals > 1 && name?.words.length === capitals ? { entity: id, sure: NAMED } : null;
}

/** `la Telvesa`: where peoples are small (`la romana`), an article and one word of no list with a capital are that name, unless more hangs on it (`la Gerencia del hospital`). */
function isNameBehindArticle(source: Source, from: number, to: number): boolean {
  const { tokens, bits, lexicon } = source;
  if (!lexicon.grammar.nounFirst || lexicon.romanceLike.peoples.length > 0) return false;
  return to === from + 2 && lexicon.romanceLike.articles.has(tokens.hash[from]!) && isCapital(source, from + 1) && bits[from + 1] === 0 && !(bits[to]! & WORD.preposition);
}

/** Does the name go on behind so many words of it, the last of them right before token `to`, as the text does, in English: one with what it is of, up to where the text goes on otherwise, several behind `and` or a plural’s apostrophe? */
function goesOn(source: Source, { words }: Name, said: number, to: number): boolean {
  const { hash, kind } = source.tokens;
  if (source.lexicon.grammar.particlesInNames || said === 0 || said >= words.length || hash[words[said - 1]!] !== hash[to - 1]) return false;
  const { links, linkingAnd } = source.lexicon.names;
  if (said > 1) return (kind[to] === KIND.singleMark || linkingAnd.has(hash[to]!)) && hash[words[said]!] === hash[to + 1];
  if (!links.has(hash[to]!)) return false;
  const end = to + words.at(-1)! - words[0]!;
  // `the Department of Health and Care` is more than the `Department of Health`.
  const more = (links.has(hash[end]!) || linkingAnd.has(hash[end]!)) && (isCapital(source, end + 1) || isArticle(source, end + 1));
  return !more && !isOwnerEnding(source, end) && hash[words.at(-1)!] === hash[end - 1];
}

/** `le maire (PS) de Valmar, Paul Kerdan`, `la députée (PS) Anne Kerdan`: whose name follows the party in brackets behind an office. */
function namedBehindParty({ source, mentions, entities, entityOf }: SoFar, { to, head }: Mention, index: number): Referent | null {
  const { tokens, bits } = source;
  if (!(bits[head]! & OFFICE) || !isOpen(source, to)) return null;
  const close = closeOf(source, to + 1);
  if (close < 0) return null;
  let at = close + 1;
  // What the office is of, up to its comma.
  if (bits[at]! & WORD.preposition) while (at - close < LONGEST_OF && isWord(source, at)) at++;
  if (isComma(source, at)) at++;
  else if (at > close + 1) return null;
  for (let k = index + 1; k < mentions.length && mentions[k]!.from <= at; k++) {
    const id = entityOf[k]!;
    if (mentions[k]!.from !== at || id < 0) continue;
    addRole(entities[id]!, tokens.hash[head]!);
    return { entity: id, sure: POINTED };
  }
  return null;
}

/** `ce dernier` and `esta` are the one named last, `esta` also whom a noun tells: `llegó del brazo de su hija`. */
function namedLast({ source, mentions, entities, entityOf }: SoFar, mention: Mention, index: number): Referent | null {
  const { tokens, lexicon } = source;
  const { from, to, head } = mention;
  const alone = to === from + 1;
  if (!lexicon.romanceLike.these.has(tokens.hash[from]!) || !(alone || lexicon.romanceLike.last.has(tokens.hash[head]!))) return null;
  const gender = articleGender(source, mention);
  for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) {
    const { kind, inQuotation } = mentions[k]!;
    const entity = entityAt({ entities, entityOf }, k);
    if (inQuotation >= 0 || !entity) continue;
    const isNamed = kind === 'name' && (entity.kind === 'person' || isNamedInFull(entity));
    if ((alone && genderOf(entity) === gender) || (isNamed && !isOfOtherGender(entity, gender))) return { entity: entityOf[k]!, sure: POINTED };
  }
  return null;
}
