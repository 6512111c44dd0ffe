import { FLAG } from '../../../quotation/index.ts';
import type { BodyKind } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import type { Entity, SoFar } from '../entity.ts';
import { saysWhose } from './epithets.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { Name } from '../../words/name-parts.ts';
import { isAdjectiveBehind } from '../roles/head.ts';
import { opensClause } from '../roles/ends.ts';
import { isCapital, isComma, isEnd, isOwnerEnding, isVerb, isWord, startsSentence, wordAt } from '../../words/kinds.ts';
import { trimmedRole, type Role } from '../roles/role.ts';
import { kindOfBody, opensAsKind } from '../../words/body-kinds.ts';

/** Adjectives between noun and name. */
const ADJECTIVES = 2;

/**
 * The noun in small letters by which a report tells that the name at token `name` is a body's: `the charity Harbour Watch`, `la organización Voces Libres`, in Romance languages and Dutch also before a comma (`La empresa adjudicataria, Obras Duero,`). Its
 * token; -1 without one. German has its own way (`hosts.ts`).
 */
export function bodyNoun(source: Source, name: number): number {
  const { bits, lexicon } = source;
  if (lexicon.language.capitalNouns || name < 1 || isGivenName(source.tokens, name)) return -1;
  const behindComma = lexicon.language.romanceLike !== undefined && isComma(source, name - 1);
  const last = behindComma ? name - 2 : name - 1;
  let noun = last;
  while (noun > 0 && last - noun < ADJECTIVES && !(bits[noun]! & WORD.organisation) && isAdjectiveBehind(source, noun)) noun--;
  if ((lexicon.language.compounds || !lexicon.language.romanceLike) && kindOfBody(source, noun) === undefined) return -1;
  if (!(bits[noun]! & WORD.organisation) || (isCapital(source, noun) && !opensAsKind(source, noun))) return -1;
  // `escribió a este diario Ana Ruiz`
  if (!behindComma) return lexicon.these.has(source.tokens.hash[noun - 1]!) ? -1 : noun;
  // `En la empresa, Ana Ruiz`
  const subject = (bits[noun - 1]! & WORD.determiner) !== 0 && !((bits[noun - 1]! | (bits[noun - 2] ?? 0)) & WORD.preposition);
  return subject ? noun : -1;
}

/** What a body is, is worth less than an office. */
const NATURE = 2;
/** Tokens of what tells in English what a body is: `a left-wing campaign group`. */
const LONGEST = 7;

/**
 * `Marsh Futures, a harbour charity that …`: what English papers tell a body to be behind its name, between an indefinite article and the noun for a body, which a comma, a relative clause or a
 * preposition closes. `null` without it, and for what may be somebody's name.
 */
export function bodyApposition(source: Source, { to, words }: Name): Role | null {
  const { tokens, bits, lexicon } = source;
  const { language, trades } = lexicon;
  // `St. Brendan’s, a hospital in Leeds,`
  const comma = isOwnerEnding(source, to) ? to + 1 : to;
  if (language.romanceLike || !isComma(source, comma) || isGivenName(tokens, words[0]!)) return null;
  const from = comma + 1;
  if (!trades.indefinite.has(tokens.hash[from]!)) return null;
  for (let i = from + 1; i - from < LONGEST && isWord(source, i) && !isVerb(source, i); i++) {
    const noun = bits[i]! & WORD.organisation && !lexicon.names.lands.has(tokens.hash[i]!) && !isCapital(source, i);
    const closed = isEnd(source, i + 1) || opensClause(source, i + 1) || (bits[i + 1]! & WORD.preposition) !== 0;
    if (noun && closed) return trimmedRole(source, from, i + 1, NATURE);
    if (closed) return null;
  }
  return null;
}

/**
 * `The union, the Marsh Alliance, called …`: the noun for a body behind an article or owner that English papers set apart from its name by commas; its token, -1 without one, and in a row (`the union, Harbour Watch, and the
 * council`).
 */
export function bodyNounSetApart(source: Source, { from, to, words }: Name): number {
  const { tokens, bits, lexicon } = source;
  const comma = lexicon.phrases.definite.has(tokens.hash[from - 1] ?? 0) ? from - 2 : from - 1;
  if (!lexicon.forms || comma < 2 || !isComma(source, comma) || !isComma(source, to) || kindOfBody(source, comma - 1) === undefined) return -1;
  if (isCapital(source, comma - 1) || isGivenName(tokens, words[0]!) || lexicon.phrases.and.has(tokens.hash[to + 1]!) || isCapital(source, to + 1)) return -1;
  let first = comma - 2;
  while (first > 0 && comma - first < LONGEST && !(bits[first]! & WORD.determiner) && !isOwnerEnding(source, first) && isWord(source, first)) first--;
  const definite = isOwnerEnding(source, first) || (bits[first]! & WORD.determiner && !lexicon.trades.indefinite.has(tokens.hash[first]!));
  return definite && !((bits[first - 1] ?? 0) & WORD.preposition && !startsSentence(source, first)) ? comma - 1 : -1;
}

/** Is that an article and a noun for a body just named (`la compañía`, `l'ente`), nothing hung on it and no preposition before it? Where nouns stand before what describes them. */
export function callsBodyByNoun(source: Source, mention: Mention): boolean {
  const { tokens, lexicon } = source;
  const { from, to, head } = mention;
  return (
    kindOfBody(source, head) !== undefined &&
    lexicon.articles.has(tokens.hash[from]!) &&
    !(from > 0 && (source.bits[from - 1]! & (WORD.preposition | WORD.accordingTo)) === WORD.preposition) &&
    !saysWhose(source, mention) &&
    // `a entidade que representa o setor`
    !lexicon.phrases.relatives.has(tokens.hash[to] ?? 0)
  );
}

/** Words between the article and the noun. */
const DESCRIBING = 3;

/** The same in English: the article and a noun for a body, and of nothing else (`the company`, `the left-leaning newspaper`, not `the company's head` nor `the Bureau of Tides`)? */
export function callsBody(source: Source, { from, to, head }: Mention): boolean {
  const { tokens, lexicon } = source;
  const { hash, flags, count } = tokens;
  if (to !== head + 1 || head - from > DESCRIBING + 1 || !lexicon.phrases.definite.has(hash[from]!) || !lexicon.epithets.bodies.has(hash[head]!)) return false;
  if (to < count && (flags[to]! & FLAG.clitic || lexicon.phrases.of.has(hash[to]!))) return false;
  if (callsByOrigin(source, { from, to, head })) return true;
  for (let i = from + 1; i < head; i++) if (!saysKind(source, i)) return false;
  return true;
}

/** Lists whose words may say of what kind a body is: `police`, `news`. */
const KIND_WORD = WORD.organisation | WORD.cueNoun;

/** `left-leaning`, `Leeds-based`, `news`: a word that says of what kind a body is, not whose (`the Lund campaign`) nor which of several (`the second company`, `the smaller company`). */
const saysKind = (source: Source, i: number): boolean =>
  isWord(source, i) &&
  ((source.bits[i]! & ~KIND_WORD) === 0 || source.lexicon.epithets.parties.has(source.tokens.hash[i]!)) &&
  (!isCapital(source, i) || (source.tokens.flags[i]! & FLAG.hyphen) !== 0) &&
  !source.lexicon.trades.noTrades.has(source.tokens.hash[i]!);

/** Is that the noun alone (`the company`), or by where it sits (`the Leeds-based company`), not by its kind (`the rights group`, which may be another one)? */
export const saysNoKind = (source: Source, mention: Mention): boolean => mention.head === mention.from + 1 || callsByOrigin(source, mention);

/**
 * May `the company` be a name of which nothing is known so far: one word, or more than most people have, with no given name, that stands where places do not (`works for Telvex`), and not only once where anything has a
 * capital? In English.
 */
export function mayBeFirm({ source, mentions }: SoFar, mention: Mention, { name, kind, place, article, mentions: own }: Entity): boolean {
  const { tokens, bits, lexicon } = source;
  if (!lexicon.forms || kindOfBody(source, mention.head) !== 'firm') return false;
  if (name === null || place || article || kind !== 'unknown' || name.words.length === 2 || isGivenName(tokens, name.words[0]!)) return false;
  if (name.words.some((word) => bits[word] !== 0)) return false;
  const { from, to } = mentions[own.at(-1)!]!;
  // `Petrol cost more.`, `The drug, Lomarin, failed.`
  if ((own.length === 1 && startsSentence(source, from)) || (isComma(source, from - 1) && isComma(source, to))) return false;
  const tied = startsSentence(source, from) || lexicon.phrases.beside.has(tokens.hash[from - 1]!) ? 0 : bits[from - 1]!;
  // `as far as Freedonia`
  return !(tied & (own.length > 1 ? WORD.preposition : WORD.preposition | WORD.functionWord));
}

/** `the Leeds-based`, `the San Mateo-headquartered` */
const ORIGIN = /^\p{Lu}.*-(based|headquartered|listed)$/u;

/** `the Leeds-based company`: does the phrase call a body by where it sits, as papers call only one just named? */
export const callsByOrigin = (source: Source, { from, to, head }: Pick<Mention, 'from' | 'to' | 'head'>): boolean => {
  if (
    to !== head + 1 ||
    !source.lexicon.phrases.definite.has(source.tokens.hash[from]!) ||
    !(source.tokens.flags[head - 1]! & FLAG.hyphen) ||
    !ORIGIN.test(wordAt(source, head - 1))
  )
    return false;
  for (let i = from + 1; i < head; i++) if (!isCapital(source, i)) return false;
  return !isCapital(source, to);
};

/** How well a body fits a noun in English: told to be such a one, by nothing that speaks against it, not at all. */
export const BODY_FIT = { told: 2, open: 1, none: 0 };
/** Firms by their trade: one is called a firm, too. */
const COMMERCIAL: ReadonlySet<BodyKind> = new Set(['firm', 'paper', 'bank', 'broker', 'airline']);

/**
 * How well a body fits the noun of that mention: one that the nouns told of it or in its name tell to be such a one, or one of which these tell no other kind (a commission is no company). Romance parties and unions go by
 * their initials as firms do, so that these alone tell no firm.
 */
export function bodyFit(source: Source, { head }: Mention, entity: Entity): number {
  const { tokens, lexicon } = source;
  const kind = kindOfBody(source, head);
  if (lexicon.language.romanceLike)
    return lexicon.language.compounds && isTold(source, kind, entity) ? BODY_FIT.told : fitsRomanceNoun(source, kind, entity) ? BODY_FIT.open : BODY_FIT.none;
  const { bodyWords } = lexicon.epithets;
  const told = [...(entity.name?.words ?? []).map((word) => tokens.hash[word]!), ...entity.roles]
    .map((noun) => bodyWords.get(noun))
    .filter((other) => other !== undefined && other !== 'any');
  if (told.some((other) => other === kind)) return BODY_FIT.told;
  const fits = kind === 'any' || told.every((other) => (kind === 'firm' ? COMMERCIAL.has(other!) : COMMERCIAL.has(kind!) && other === 'firm'));
  return fits ? BODY_FIT.open : BODY_FIT.none;
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
