import { FLAG, KIND } from '../../quotation/index.ts';
import { int32 } from '../arrays.ts';
import { OFFICE, WORD } from '../words/bits.ts';
import type { Mention } from '../mention.ts';
import { ageIn } from './ages.ts';
import { bodyApposition, bodyNoun, bodyNounSetApart } from './descriptions/body-nouns.ts';
import { isGivenName } from '../words/given-names.ts';
import { addModifier, addRole, entityAt, knownGender, type Entity, type People } from './entity.ts';
import { lettersOf } from './roles/letters.ts';
import { personBy } from './names/lone-names.ts';
import { firstPart, isGenitiveOf, type Name } from '../words/name-parts.ts';
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
  const mayBe = entity.kind === 'unknown' || entity.kind === 'organisation';
  // `The charity Okafor founded` after `Ngozi Okafor`: where verbs may follow without `that`, part of a longer name is somebody's.
  const isWhole = source.lexicon.language.romanceLike !== undefined || entity.name!.words.length <= name.words.length;
  const besideName = mayBe && isWhole ? bodyNoun(source, name.from) : -1;
  const noun = besideName < 0 && mayBe ? bodyNounSetApart(source, name) : besideName;
  if (noun >= 0) {
    entity.kind = 'organisation';
    addRole(entity, source.tokens.hash[noun]!);
    addRole(entity, source.tokens.tailHash[noun]!);
    for (let k = Math.max(0, index - NEAR); k < index; k++) if (mentions[k]!.to > noun && (besideName >= 0 || mentions[k]!.head <= noun)) hostOf[k] = index;
  }
  // `Die Agentur Nordpress` as one phrase is the body of that name, `die Mitteilung der Nordpress` has its words.
  if (source.lexicon.language.capitalNouns && entity.kind === 'organisation')
    hostPhrases(
      mentions,
      index,
      hostOf,
      (whole) => !(source.bits[whole.head]! & OFFICE) && !((whole.kind === 'organisation' || whole.kind === 'group') && isGenitive(source, whole.head + 1)),
    );
  const nature = mayBe ? bodyApposition(source, name) : null;
  if (!nature) return;
  entity.kind = 'organisation';
  addRole(entity, source.tokens.hash[nature.to - 1]!);
  beside[index] = { ...readBeside(source, name), after: nature };
  for (let k = index + 1; k < Math.min(mentions.length, index + NEAR); k++) if (mentions[k]!.head < nature.to) hostOf[k] = index;
}

/** Makes the name of somebody host of what stands in the title and apposition beside it, and notes the offices that these state. */
function hostAsPerson({ source, mentions, hostOf, beside }: Text, index: number, name: Name, entity: Entity): void {
  const { from } = mentions[index]!;
  // `in Las Palmas, the mayor's wife said`: a place has no office; `President of Freedonia Ann Lee`, whose name begins behind it, has.
  if (name.from === from && entity.kind === 'unknown' && from > 0 && source.bits[from - 1]! & WORD.preposition && !source.lexicon.phrases.beside.has(source.tokens.hash[from - 1]!))
    return;
  const roles = (beside[index] = readBeside(source, name));
  for (const role of apposed(source, roles)) {
    learnOffice(source, entity, role.from, role.to);
    // `Ann Lee of the Harbour Council said`
    const affiliated = !source.lexicon.language.capitalNouns && role.start >= name.to && source.lexicon.phrases.affiliating.has(source.tokens.hash[name.to]!);
    for (let k = Math.max(0, index - NEAR); k < Math.min(mentions.length, index + NEAR); k++) {
      const other = mentions[k]!;
      const within = other.head >= role.start && other.from >= role.from - IN_FRONT && other.to <= role.to;
      if (within && !overlapsName(other, name.from, name.to) && (affiliated || !speaks(source, other))) hostOf[k] = index;
    }
  }
  // `Ann Lee (D)`: too short to be shown.
  const { hash } = source.tokens;
  if (isOpen(source, name.to) && isClose(source, name.to + 2) && source.lexicon.epithets.parties.has(hash[name.to + 1]!)) addModifier(entity, hash[name.to + 1]!);
  // `Ann Lee is a mother of two`: what a sentence states of somebody holds nobody else.
  const { stated } = roles;
  if (stated && stated.from - name.to <= STATED) learnOffice(source, entity, stated.from, stated.to);
  // `the harbour master Ann Lee` as one phrase ends with the name.
  hostPhrases(mentions, index, hostOf, (whole) => !serves(source, whole, name));
}

/** Makes the name host of the phrases that end with it, those aside that are about somebody else. */
function hostPhrases(mentions: readonly Mention[], index: number, hostOf: Int32Array, may: (whole: Mention) => boolean): void {
  const { to } = mentions[index]!;
  for (let k = Math.max(0, index - NEAR); k < index; k++) {
    const whole = mentions[k]!;
    if (whole.to === to && may(whole)) hostOf[k] = index;
  }
}

/** Notes the nouns of an office, in Romance languages trades of no list, too, and the words before them: those of its head, not of whom it serves (`the mayor's wife`, `aide to the mayor`). */
export function learnOffice(source: Source, entity: Entity, from: number, to: number): void {
  const { tokens, bits, lexicon } = source;
  let nouns = 0;
  let trade = false;
  let last = -1;
  entity.letters ||= lettersOf(source, from, to);
  for (let i = from; i < to && !(bits[i]! & WORD.preposition); i++) {
    const owner = (tokens.flags[i + 1]! & FLAG.clitic) !== 0;
    entity.age ||= ageIn(source, i);
    if (bits[i]! & OFFICE && !(bits[i]! & WORD.pronoun) && !owner) {
      nouns++;
      addRole(entity, tokens.hash[i]!);
      addRole(entity, tokens.tailHash[i]!);
      if (knownGender(entity) === null) entity.gender = bits[i]! & WORD.feminine ? 'f' : bits[i]! & WORD.masculine ? 'm' : null;
    } else if (lexicon.language.romanceLike?.headFirst && looksLikeTrade(source, i)) {
      trade = true;
      addRole(entity, tokens.hash[i]!);
    } else if (tokens.kind[i] === KIND.word && !(bits[i]! & WORD.determiner)) addModifier(entity, tokens.hash[i]!);
    if (tokens.flags[i]! & FLAG.hyphen) {
      const first = firstPart(tokens, i);
      addModifier(entity, first);
      // `D-Ohio`: party and state.
      if (lexicon.forms && lexicon.epithets.parties.has(first)) addModifier(entity, tokens.tailHash[i]!);
    }
    if (tokens.kind[i] === KIND.word) last = i;
  }
  // `a motorbike rider`: a trade of no list of offices, which ends the phrase or stands before what hangs on it; Romance languages call by trades that they need not have told (`epithets.ts`).
  if (nouns === 0 && !lexicon.language.romanceLike && (isRoleNoun(source, last) || looksLikeTrade(source, last))) {
    addRole(entity, tokens.hash[last]!);
    if (isRoleNoun(source, last)) nouns++;
  }
  if ((nouns > 0 || trade) && entity.kind === 'unknown' && !mayBeBody(source, entity, last)) entity.kind = 'person';
}

/** `the developer, Marsh Works,`: a noun for somebody or for a firm tells no person before what is no given name. */
const mayBeBody = ({ tokens, lexicon }: Source, { name }: Entity, noun: number): boolean =>
  lexicon.epithets.bodies.has(tokens.hash[noun] ?? 0) && !isGivenName(tokens, name!.words[0]!);

/** Only people have titles and appositions that matter: one named in full or by a given name (`her mother, Rosa,`), or known as a person. */
const canHost = ({ tokens }: Source, { name, kind }: Entity): boolean =>
  name !== null && (kind === 'person' || (kind === 'unknown' && (name.words.length > 1 || isGivenName(tokens, name.words[0]!))));

/** Whoever stands right before a verb of speech is its subject, no apposition: `Behind Tom Lund, Mayor Ann Lee said`; not before a participle that describes (`il procuratore aggiunto`). */
const speaks = (source: Source, { to }: Mention): boolean =>
  to < source.tokens.count && (source.bits[to]! & (WORD.cueVerb | OFFICE)) === WORD.cueVerb && !isAdjectiveBehind(source, to);

const isOffice = (word: number): boolean => (word & OFFICE) !== 0;

/** `der Sprecher der Ministerin Ann Lee`, `der Sprecher der Nordbahn`, `the aide to Senator Ann Lee`: the name is that of the office or body in the genitive, or of the office behind the preposition, not of whoever serves it. */
function serves(source: Source, { head }: Mention, { from }: Name): boolean {
  const { bits, lexicon } = source;
  const last = isInnerStop(source, from - 1) ? from - 2 : from - 1;
  if (head >= last) return false;
  if (isGenitive(source, head + 1) && (bits[head]! & (OFFICE | WORD.organisation)) !== 0) return isOffice(bits[last]!) || isGenitive(source, last);
  return lexicon.forms !== undefined && isOffice(bits[head]!) && isOffice(bits[last]!) && servesHolder(source, last);
}

const isGenitive = ({ tokens, lexicon }: Source, i: number): boolean => lexicon.genitives.has(tokens.hash[i]!);

const overlapsName = (mention: Mention, from: number, to: number): boolean => mention.from < to && mention.to > from;
