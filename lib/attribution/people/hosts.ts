import { FLAG, KIND } from '../../quotation/index.ts';
import { int32 } from '../arrays.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Mention } from '../mention.ts';
import { ageIn } from './ages.ts';
import { bodyApposition, bodyNoun, bodyNounSetApart } from './roles/body-nouns.ts';
import { isGivenName } from '../words/given-names.ts';
import { addModifier, addRole, entityAt, knownGender, type Entity, type People } from './entity.ts';
import { lettersOf } from './roles/letters.ts';
import { personBy } from './names/lone-names.ts';
import { firstPart, isGenitiveOf, type Name } from '../words/name-parts.ts';
import type { TokenSpan } from '../spans.ts';
import type { Source } from '../words/source.ts';
import { looksLikeTrade } from '../words/trades.ts';
import { givenOf } from './names/traits.ts';
import { isAdjectiveBehind } from './roles/head.ts';
import { isClose, isInnerStop, isOpen, isRoleNoun } from '../words/kinds.ts';
import { servesHolder } from './roles/bearer.ts';
import { apposed, readBeside, type Beside } from './roles/beside.ts';

/** Mentions looked at on either side of a name. */
const NEAR = 12;
/** A sentence states an office within so many words of the name (`is a`, `was already the`). */
const STATED = 12;
/** Articles and owners in front of a title or apposition (`the library's`): a mention may begin so many tokens before it. */
const IN_FRONT = 5;

/** `beside`: what stands beside each name that may have a title or apposition, by mention. */
type Hosts = { hostOf: Int32Array; beside: (Beside | undefined)[] };
type Text = Hosts & { source: Source; mentions: readonly Mention[] };

/**
 * For each mention the name mention whose title or apposition it stands in, -1 for most: `a lecturer` and `Leeds` in `Ann Lee, a lecturer from
 * Leeds,`. Whoever seems to speak there is the one of that name. Notes the
 * offices found there in the entity. `names`: the name in each mention.
 */
export function findHosts(source: Source, mentions: readonly Mention[], names: readonly (Name | null)[], people: Pick<People, 'entities' | 'entityOf'>): Hosts {
  const text: Text = { source, mentions, hostOf: int32(mentions.length).fill(-1), beside: mentions.map(() => undefined) };
  names.forEach((name, index) => {
    const entity = name && entityAt(people, index);
    if (!entity || isGenitiveOf(source, name, entity.name!)) return;
    const by = entity.kind === 'unknown' ? personBy(source, name) : null;
    if (by === 'person') {
      entity.kind = 'person';
      entity.given ??= givenOf(source, name.words[0]!, true);
    }
    hostAsBody(text, index, name, entity);
    // What is part of somebody's apposition has none of its own (`captain of the ship Ann Lee`, after a name).
    if ((by || canHost(source, entity)) && mentions[index]!.inQuotation < 0 && text.hostOf[index]! < 0) hostAsPerson(text, index, name, entity);
  });
  return { hostOf: text.hostOf, beside: text.beside };
}

/** Makes the name host of what tells that it is a body's, and of its apposition that says what the body is. */
function hostAsBody({ source, mentions, hostOf, beside }: Text, index: number, name: Name, entity: Entity): void {
  const { tokens, lexicon } = source;
  const mayBe = entity.kind === 'unknown' || entity.kind === 'organisation';
  // `The charity Okafor founded` after `Ngozi Okafor`: where verbs may follow without `that`, part of a longer name is somebody's.
  const isWhole = entity.name!.words.length <= name.words.length;
  const besideName = mayBe && isWhole ? bodyNoun(source, name.from) : -1;
  const noun = besideName < 0 && mayBe ? bodyNounSetApart(source, name) : besideName;
  if (noun >= 0) {
    entity.kind = 'organisation';
    addRole(entity, tokens.hash[noun]!);
    addRole(entity, tokens.tailHash[noun]!);
    for (let k = Math.max(0, index - NEAR); k < index; k++) if (mentions[k]!.to > noun && (besideName >= 0 || mentions[k]!.head <= noun)) hostOf[k] = index;
  }
  // `Die Agentur Nordpress` as one phrase is the body of that name.
  if (lexicon.grammar.capitalNouns && entity.kind === 'organisation') hostPhrases(mentions, index, hostOf, (phrase) => !isAboutBody(source, phrase));
  const nature = mayBe ? bodyApposition(source, name) : null;
  if (!nature) return;
  entity.kind = 'organisation';
  addRole(entity, tokens.hash[nature.to - 1]!);
  beside[index] = { ...readBeside(source, name), after: nature };
  for (let k = index + 1; k < Math.min(mentions.length, index + NEAR); k++) if (mentions[k]!.head < nature.to) hostOf[k] = index;
}

/** Is a German phrase that ends with a body's name about somebody or something of it (`der Sprecher der Nordpress`, `die Aktionäre der Nordpress`)? `Die Mitteilung der Nordpress` has the body's own words. */
const isAboutBody = (source: Source, { head, kind }: Mention): boolean =>
  (source.bits[head]! & OFFICE) !== 0 || ((kind === 'organisation' || kind === 'group') && isGenitive(source, head + 1));

/** Makes the name of somebody host of what stands in the title and apposition beside it, and notes the offices that these state. */
function hostAsPerson({ source, mentions, hostOf, beside }: Text, index: number, name: Name, entity: Entity): void {
  const { tokens, lexicon } = source;
  if (isAtPlace(source, mentions[index]!, name, entity)) return;
  const roles = (beside[index] = readBeside(source, name));
  for (const role of apposed(source, roles)) {
    learnOffice(source, entity, role.from, role.to);
    // `Ann Lee of the Harbour Council said`: the verb is not the council's.
    const affiliated = !lexicon.grammar.tellsCases && role.start >= name.to && lexicon.phrases.affiliating.has(tokens.hash[name.to]!);
    for (let k = Math.max(0, index - NEAR); k < Math.min(mentions.length, index + NEAR); k++) {
      const mention = mentions[k]!;
      const within = mention.head >= role.start && mention.from >= role.from - IN_FRONT && mention.to <= role.to;
      if (within && !overlaps(mention, name) && (affiliated || !speaks(source, mention))) hostOf[k] = index;
    }
  }
  learnParty(source, entity, name.to);
  // `Ann Lee is a mother of two`: what a sentence states of somebody holds nobody else.
  const { stated } = roles;
  if (stated && stated.from - name.to <= STATED) learnOffice(source, entity, stated.from, stated.to);
  // `the harbour master Ann Lee` as one phrase ends with the name.
  hostPhrases(mentions, index, hostOf, (phrase) => !serves(source, phrase, name));
}

/** `in Las Palmas, the mayor's wife said`: a place has no office; `President of Freedonia Ann Lee`, whose name begins behind it, has. */
function isAtPlace({ tokens, bits, lexicon }: Source, { from }: Mention, name: Name, { kind }: Entity): boolean {
  if (name.from !== from || kind !== 'unknown' || from === 0) return false;
  return (bits[from - 1]! & WORD.preposition) !== 0 && !lexicon.phrases.beside.has(tokens.hash[from - 1]!);
}

/** `Ann Lee (D)`: a party in brackets, too short to be shown as a role. */
function learnParty(source: Source, entity: Entity, open: number): void {
  if (!isOpen(source, open) || !isClose(source, open + 2)) return;
  const party = source.tokens.hash[open + 1]!;
  if (source.lexicon.epithets.parties.has(party)) addModifier(entity, party);
}

/** Makes the name host of the phrases that end with it, of those that `belongs` is true of. */
function hostPhrases(mentions: readonly Mention[], index: number, hostOf: Int32Array, belongs: (phrase: Mention) => boolean): void {
  const { to } = mentions[index]!;
  for (let k = Math.max(0, index - NEAR); k < index; k++) {
    const phrase = mentions[k]!;
    if (phrase.to === to && belongs(phrase)) hostOf[k] = index;
  }
}

/**
 * Notes what the tokens of an office tell of its holder: its nouns (where papers call people by any trade, those of no list, too) as roles, its other words as modifiers, age, gender, and that it is a person. Up to the first preposition,
 * and no owners, since these name whom the holder serves (`aide to the mayor`, `the mayor's wife`).
 */
export function learnOffice(source: Source, entity: Entity, from: number, to: number): void {
  const { tokens, bits, lexicon } = source;
  let isPerson = false;
  let hasNoun = false;
  let last = -1;
  entity.letters ||= lettersOf(source, from, to);
  for (let i = from; i < to && !(bits[i]! & WORD.preposition); i++) {
    const isOwner = (tokens.flags[i + 1]! & FLAG.clitic) !== 0;
    entity.age ||= ageIn(source, i);
    if (bits[i]! & OFFICE && !(bits[i]! & WORD.pronoun) && !isOwner) {
      hasNoun = isPerson = true;
      addRole(entity, tokens.hash[i]!);
      addRole(entity, tokens.tailHash[i]!);
      if (knownGender(entity) === null) entity.gender = bits[i]! & WORD.feminine ? 'f' : bits[i]! & WORD.masculine ? 'm' : null;
    } else if (lexicon.papers.calledBy === 'any' && looksLikeTrade(source, i)) {
      isPerson = true;
      addRole(entity, tokens.hash[i]!);
    } else if (tokens.kind[i] === KIND.word && !(bits[i]! & WORD.determiner)) addModifier(entity, tokens.hash[i]!);
    if (tokens.flags[i]! & FLAG.hyphen) learnHyphened(source, entity, i);
    if (tokens.kind[i] === KIND.word) last = i;
  }
  // `a motorbike rider`: a trade of no list of offices, which ends the phrase or stands before what hangs on it.
  if (!hasNoun && !lexicon.papers.asRomance) {
    const isListed = isRoleNoun(source, last);
    if (isListed || looksLikeTrade(source, last)) addRole(entity, tokens.hash[last]!);
    isPerson ||= isListed;
  }
  if (isPerson && entity.kind === 'unknown' && !mayBeBody(source, entity, last)) entity.kind = 'person';
}

/** `SPD-Chef`: the first part is another word of the office; and of `D-Ohio`, party and state, both are. */
function learnHyphened({ tokens, lexicon }: Source, entity: Entity, i: number): void {
  const first = firstPart(tokens, i);
  addModifier(entity, first);
  if (lexicon.epithets.parties.has(first)) addModifier(entity, tokens.tailHash[i]!);
}

/** `the developer, Marsh Works,`: a noun for somebody or for a firm tells no person before what is no given name. */
const mayBeBody = ({ tokens, lexicon }: Source, { name }: Entity, noun: number): boolean =>
  lexicon.epithets.bodies.has(tokens.hash[noun] ?? 0) && !isGivenName(tokens, name!.words[0]!);

/** Only people have titles and appositions that matter: one named in full or by a given name (`her mother, Rosa,`), or known as a person. */
const canHost = ({ tokens }: Source, { name, kind }: Entity): boolean =>
  name !== null && (kind === 'person' || (kind === 'unknown' && (name.words.length > 1 || isGivenName(tokens, name.words[0]!))));

/** Does the mention stand right before a verb of speech, as its subject and no apposition (`Behind Tom Lund, Mayor Ann Lee said`)? A participle that describes is none (`il procuratore aggiunto`). */
const speaks = (source: Source, { to }: Mention): boolean =>
  to < source.tokens.count && (source.bits[to]! & (WORD.cueVerb | OFFICE)) === WORD.cueVerb && !isAdjectiveBehind(source, to);

const isOffice = (word: number): boolean => (word & OFFICE) !== 0;

/**
 * Is a phrase that ends with the name about whoever serves the one named? `der Sprecher der Ministerin Ann Lee`, `der Sprecher der Nordbahn`, `the aide to Senator Ann Lee`: the name is that of the office or body in the
 * genitive, or of the office behind the preposition.
 */
function serves(source: Source, { head }: Mention, { from }: Name): boolean {
  const { bits } = source;
  const last = isInnerStop(source, from - 1) ? from - 2 : from - 1;
  if (head >= last) return false;
  if (isGenitive(source, head + 1) && (bits[head]! & (OFFICE | WORD.organisation)) !== 0) return isOffice(bits[last]!) || isGenitive(source, last);
  return isOffice(bits[head]!) && isOffice(bits[last]!) && servesHolder(source, last);
}

const isGenitive = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.genitiveDeterminers.has(tokens.hash[i]!);

const overlaps = (mention: TokenSpan, { from, to }: TokenSpan): boolean => mention.from < to && mention.to > from;
