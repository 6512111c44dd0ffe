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
import { SCORE } from './scores.ts';

/** A name in the text, without title, or a pronoun that stands for it: its tokens. */
export type NamePlace = { from: number; to: number; pronoun: boolean; /** Where it was read before. */ beside?: Beside | undefined };

/** Names, and pronouns, looked at for one person: later ones hardly ever tell more. */
const MOST_PLACES = 16;
/** By so much a role may be worth less than one that it begins with, and yet be taken. */
const LONGER = 1;
/** What each word of a role is worth, and how many count. */
const WORTH = { word: 0.2, words: 5 };
/** What a role is worth less. */
const COST = {
  /** For each mention before the one beside which it stands, and at most. */
  later: 0.15,
  latest: 1,
  /** In another case than a subject's: `dem bekannten Maler`. */
  oblique: 2,
  /** If it only says whose somebody is: `a Lee supporter`. */
  relation: 1.6,
  /** If it only says what somebody is like: `the conservative icon`. */
  label: 1,
};

/**
 * The role or affiliation that the article states of someone, wherever it does: before the name, after it, or in a sentence with to be. Of
 * several, the one that tells most, the earlier first. `null` where it states none. `nameWords` are the hashes of the words of their name.
 */
export function findRole(source: Source, places: readonly NamePlace[], nameWords: readonly number[]): Role | null {
  let best: Role | null = null;
  let [names, pronouns] = [0, 0];
  for (const place of places) {
    const order = place.pronoun ? pronouns++ : names++;
    if (order >= MOST_PLACES) continue;
    const end = afterSuffix(source, place.to);
    const found = place.pronoun ? [roleStated(source, place.from, end)] : rolesAt(source, place, end);
    for (const role of found) {
      if (!role || role.home) continue;
      const words = contentWords(source, role.from, role.to);
      if (words === 0 || isOwned(source, role, nameWords)) continue;
      const score = role.score + WORTH.word * Math.min(words, WORTH.words) - Math.min(COST.latest, COST.later * order) - cost(source, role);
      // `la ministre`, named in full elsewhere: `la ministre des Ports`.
      const toBeat: number = best === null ? -Infinity : isLonger(source, role, best) ? best.score - LONGER : best.score;
      if (score > toBeat) best = { ...role, score };
    }
  }
  return best;
}

/**
 * The title in front of one of the places where a quotation names somebody: its speaker may call them what they like, but a title is what papers call them, too. So is what follows behind a verb of speech, which is the
 * writer's (`« C’est dur, explique Ann Lee, infirmière. »`).
 */
export function findTitle(source: Source, places: readonly NamePlace[]): Role | null {
  for (const { from, to } of places.slice(0, MOST_PLACES)) {
    const role = roleBefore(source, from) ?? (isCueVerb(source, from - 1) ? roleAfter(source, to) : null);
    if (role && !role.home) return role;
  }
  return null;
}

/** The apposition after one of the places where somebody without a name is mentioned: `his widow, also a nurse,`. */
export function findApposition(source: Source, ends: readonly number[]): TokenSpan | null {
  for (const end of ends.slice(0, MOST_PLACES)) {
    const role = isComma(source, end) ? roleAfter(source, end) : null;
    if (role && !role.home) return role;
  }
  return null;
}

/** Does a role begin with the words of another and go on? */
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
    roleInLetters(source, to, end),
    stated,
  ];
}

const cost = (source: Source, { from, to }: Role): number =>
  (isOblique(source, from) ? COST.oblique : 0) + (namesRelation(source, from, to, true) ? COST.relation : 0) + (isLabel(source, from, to) ? COST.label : 0);

/** Is the last noun of office before the first preposition a mere label (`icon`)? */
function isLabel(source: Source, from: number, to: number): boolean {
  let label = false;
  for (let i = from; i < to && !(source.bits[i]! & WORD.preposition); i++) if (isRoleNoun(source, i)) label = source.lexicon.trades.labels.has(source.tokens.hash[i]!);
  return label;
}

/** Does an article in a case that no subject stands in open the phrase? */
const isOblique = ({ bits }: Source, from: number): boolean => from > 0 && (bits[from - 1]! & WORD.oblique) !== 0;

/** `Ann Lee MP`: letters that are an office. */
function roleInLetters(source: Source, to: number, end: number): Role | null {
  for (let i = to; i < end; i++) if (isRoleNoun(source, i)) return { start: i, from: i, to: i + 1, score: SCORE.letters };
  return null;
}

/**
 * Is the role no role of the person but another's (`Lee's spokesman`, `Lee supporter`), who is no relation of Lee, or nothing but words of the name (`National Police Chiefs' Council` of `Council`)? `nameWords`: hashes of the
 * words of the name.
 */
export function isOwned(source: Source, { from, to }: TokenSpan, nameWords: readonly number[]): boolean {
  const { hash } = source.tokens;
  let foreign = 0;
  for (let i = from; i < to; i++) if (isWord(source, i) && !nameWords.includes(hash[i]!)) foreign++;
  if (foreign === 0) return true;
  for (let i = from; i + 1 < to; i++) {
    if (!nameWords.includes(hash[i]!)) continue;
    const isOwner = isOwnerEnding(source, i + 1) || (hash[i] === nameWords.at(-1) && isRoleNoun(source, i + 1));
    if (isOwner) return !namesRelation(source, from, to);
  }
  return false;
}
