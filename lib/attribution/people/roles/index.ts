import { WORD } from '../../words/bits.ts';
import { isGivenName } from '../../words/given-names.ts';
import { roleAfter } from './after.ts';
import { roleStated } from './clause.ts';
import { natureBefore, roleBefore } from './before.ts';
import { afterSuffix, readBeside, type Beside } from './beside.ts';
import { roleShared } from './shared.ts';
import { contentWords, namesRelation, type Role } from './role.ts';
import { isComma, isCueVerb, isOwnerEnding, isRoleNoun, isWord } from '../../words/kinds.ts';
import type { TokenSpan } from '../../spans.ts';
import type { Source } from '../../words/source.ts';

/** A name in the text, without title, or a pronoun that stands for it: its tokens. */
export type NamePlace = { from: number; to: number; pronoun: boolean; /** Where it was read before. */ beside?: Beside | undefined };

/** Names, and pronouns, looked at for one person: later ones hardly ever tell more. */
const MOST_PLACES = 16;
const LETTERS = 0.8;
/** How much less a role may be worth that says another one and more. */
const LONGER = 1;
/**
 * What each further word of a role is worth, and how many count; what each later mention costs, and another case than a subject's
 * (`dem bekannten Maler`), what only says whose somebody is (`a Lee supporter`), and what they are like.
 */
const WORTH = { word: 0.2, words: 5, later: 0.15, latest: 1, oblique: 2, relation: 1.6, label: 1 };

/**
 * The role or affiliation that the article states of someone, wherever it does: before the name, after it, or in a sentence with to be. Of
 * several, the one that tells most, the earlier first. `null` where it states none. `names` are the hashes of the words of their name.
 */
export function findRole(source: Source, places: readonly NamePlace[], names: readonly number[]): Role | null {
  let best: Role | null = null;
  let [named, meant] = [0, 0];
  for (const place of places) {
    const order = place.pronoun ? meant++ : named++;
    if (order >= MOST_PLACES) continue;
    const end = afterSuffix(source, place.to);
    const found = place.pronoun ? [roleStated(source, place.from, end)] : rolesAt(source, place, end);
    for (const role of found) {
      if (!role || role.home) continue;
      const words = contentWords(source, role.from, role.to);
      if (words === 0 || isOwned(source, role, names)) continue;
      const score = role.score + WORTH.word * Math.min(words, WORTH.words) - Math.min(WORTH.latest, WORTH.later * order) - cost(source, role);
      // `la ministre`, named in full elsewhere: `la ministre des Ports`.
      if (best === null || (isLonger(source, role, best) ? score > best.score - LONGER : score > best.score)) best = { ...role, score };
    }
  }
  return best;
}

/**
 * The title in front of one of the places where somebody's words name them: these call whom they like what they like, but a title is the papers', too. And so is what follows a
 * verb of speech (`« C’est dur, explique Ann Lee, infirmière. »`).
 */
export function findTitle(source: Source, places: readonly NamePlace[]): Role | null {
  for (const { from, to } of places.slice(0, MOST_PLACES)) {
    const role = roleBefore(source, from) ?? (isCueVerb(source, from - 1) ? roleAfter(source, to) : null);
    if (role && !role.home) return role;
  }
  return null;
}

/** Is a role the same and more? */
function isLonger({ tokens }: Source, longer: Role, shorter: Role): boolean {
  const words = shorter.to - shorter.from;
  if (longer.to - longer.from <= words) return false;
  for (let i = 0; i < words; i++) if (tokens.hash[longer.from + i] !== tokens.hash[shorter.from + i]) return false;
  return true;
}

function rolesAt(source: Source, place: NamePlace, end: number): (Role | null)[] {
  const { from, to } = place;
  const { before, beforeComma, after, stated } = place.beside ?? readBeside(source, place);
  return [
    before ?? roleShared(source, from, end) ?? (isGivenName(source.tokens, from) ? null : natureBefore(source, from)),
    beforeComma,
    after,
    letters(source, to, end),
    isOwnerEnding(source, end) ? null : stated,
  ];
}

const cost = (source: Source, { from, to }: Role): number =>
  (isOblique(source, from) ? WORTH.oblique : 0) + (namesRelation(source, from, to, true) ? WORTH.relation : 0) + (isLabel(source, from, to) ? WORTH.label : 0);

/** Is the last noun of office before the first preposition a mere label: `the conservative icon`? */
function isLabel(source: Source, from: number, to: number): boolean {
  let label = false;
  for (let i = from; i < to && !(source.bits[i]! & WORD.preposition); i++) if (isRoleNoun(source, i)) label = source.lexicon.trades.labels.has(source.tokens.hash[i]!);
  return label;
}

/** Does an article in a case that no subject stands in open the phrase? */
const isOblique = ({ bits }: Source, from: number): boolean => from > 0 && (bits[from - 1]! & WORD.oblique) !== 0;

/** `Ann Lee MP`: letters that are an office. */
function letters(source: Source, to: number, end: number): Role | null {
  for (let i = to; i < end; i++) if (isRoleNoun(source, i)) return { start: i, from: i, to: i + 1, score: LETTERS };
  return null;
}

/** Does the role belong to somebody that the person has (`Lee's spokesman`, `Lee supporter`), who is no relation of one name? */
export function isOwned(source: Source, { from, to }: TokenSpan, names: readonly number[]): boolean {
  // `TNO (TNO)`, `National Police Chiefs' Council` from `Council`.
  let foreign = 0;
  for (let i = from; i < to; i++) if (isWord(source, i) && !names.includes(source.tokens.hash[i]!)) foreign++;
  if (foreign === 0) return true;
  for (let i = from; i + 1 < to; i++)
    if (names.includes(source.tokens.hash[i]!) && (isOwnerEnding(source, i + 1) || (source.tokens.hash[i] === names.at(-1) && isRoleNoun(source, i + 1))))
      return !namesRelation(source, from, to);
  return false;
}

/** The apposition after one of the places where somebody without a name is mentioned: `his widow, also a nurse,`. */
export function findApposition(source: Source, ends: readonly number[]): TokenSpan | null {
  for (const end of ends.slice(0, MOST_PLACES)) {
    const role = isComma(source, end) ? roleAfter(source, end) : null;
    if (role && !role.home) return role;
  }
  return null;
}
