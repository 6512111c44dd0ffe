import { FLAG, KIND, hashWords } from '../../quotation/index.ts';
import { OFFICE, WORD } from '../lexicon.ts';
import type { Mention } from '../mention.ts';
import { isGivenName } from './given-names.ts';
import { addModifier, addRole, knownGender, type Entity } from './entity.ts';
import { firstPart, type Name, type Source } from './name.ts';
import { apposed, readBeside, type Beside } from './roles/index.ts';
import { isComma } from './roles/scan.ts';
import { tradesOf } from './trades.ts';

/** Mentions looked at on either side of a name. */
const NEAR = 12;
/** Prepositions that stand before people rather than places. */
const BESIDE = hashWords('by with');
/** A sentence states an office within so many words of the name (`is a`, `was already the`). */
const STATED = 12;
/** Articles and owners in front of a title or apposition (`the library's`): a mention may begin so many tokens before it. */
const IN_FRONT = 5;

/** `beside`: what stands beside each name that may have a title or apposition, by mention. */
type Hosts = { hostOf: Int32Array; beside: (Beside | undefined)[] };

/**
 * For each mention the name mention whose title or apposition it stands in, -1 for most: `a lecturer` and `Leeds` in `Ann Lee, a lecturer from
 * Leeds,`. Whoever seems to speak there is the one of that name. Notes the
 * offices found there in the entity. `names`: the name in each mention.
 */
export function findHosts(source: Source, mentions: readonly Mention[], names: readonly (Name | null)[], entities: readonly Entity[], entityOf: Int32Array): Hosts {
  const { bits } = source;
  const hostOf = new Int32Array(mentions.length).fill(-1);
  const beside: (Beside | undefined)[] = [];
  mentions.forEach((mention, index) => {
    const id = entityOf[index]!;
    if (id < 0) return;
    const entity = entities[id]!;
    // What is part of somebody's apposition has none of its own (`captain of the ship Ann Lee`, after a name).
    if (entity.kind === 'unknown' && isRelative(source, mention)) entity.kind = 'person';
    const hosts = canHost(source, entity) || isKin(source, entity, names[index]) || isTold(source, mention);
    if (!hosts || mention.inQuotation >= 0 || hostOf[index]! >= 0) return;
    // `in Las Palmas, the mayor's wife said`: a place has no office.
    if (entity.kind === 'unknown' && mention.from > 0 && bits[mention.from - 1]! & WORD.preposition && !BESIDE.has(source.tokens.hash[mention.from - 1]!)) return;
    const name = names[index];
    if (!name) return;
    const roles = (beside[index] = readBeside(source, name));
    for (const { from, to } of apposed(source, roles)) {
      learnOffice(source, entity, from, to);
      for (let k = Math.max(0, index - NEAR); k < Math.min(mentions.length, index + NEAR); k++) {
        const other = mentions[k]!;
        const within = other.head >= from && other.head < to && other.from >= from - IN_FRONT && other.to <= to;
        if (k !== index && within && !overlapsName(other, name.from, name.to) && !speaks(source, other)) hostOf[k] = index;
      }
    }
    // `Ann Lee is a mother of two`: what a sentence states of somebody holds nobody else.
    const { stated } = roles;
    if (stated && stated.from - name.to <= STATED) learnOffice(source, entity, stated.from, stated.to);
    // `the harbour master Ann Lee` as one phrase ends with the name.
    for (let k = Math.max(0, index - NEAR); k < index; k++) {
      const whole = mentions[k]!;
      if (whole.to === mention.to && whole.from < mention.from && !serves(source, whole, name)) hostOf[k] = index;
    }
  });
  return { hostOf, beside };
}

/** Notes the nouns of an office and the words before them: those of its head, not of whom it serves (`the mayor's wife`, `aide to the mayor`). */
function learnOffice({ tokens, bits }: Source, entity: Entity, from: number, to: number): void {
  let nouns = 0;
  for (let i = from; i < to && !(nouns > 0 && bits[i]! & WORD.preposition); i++) {
    const owner = i + 1 < to && (tokens.flags[i + 1]! & FLAG.clitic) !== 0;
    if (bits[i]! & OFFICE && !(bits[i]! & WORD.pronoun) && !owner) {
      nouns++;
      addRole(entity, tokens.hash[i]!);
      addRole(entity, tokens.tailHash[i]!);
      if (knownGender(entity) === null) entity.gender = bits[i]! & WORD.feminine ? 'f' : bits[i]! & WORD.masculine ? 'm' : null;
    } else if (tokens.kind[i] === KIND.word && !(bits[i]! & WORD.determiner) && !(tokens.flags[i]! & FLAG.clitic)) addModifier(entity, tokens.hash[i]!);
    if (tokens.flags[i]! & FLAG.hyphen) addModifier(entity, firstPart(tokens, i));
  }
  if (nouns > 0 && entity.kind === 'unknown') entity.kind = 'person';
}

/** Only people have titles and appositions that matter: one named in full or by a given name (`her mother, Rosa,`), or known as a person. */
const canHost = ({ tokens }: Source, { name, kind }: Entity): boolean =>
  name !== null && (kind === 'person' || (kind === 'unknown' && (name.words.length > 1 || isGivenName(tokens, name.words[0]!))));

/** `his father, Huw, said`: a name of one word between commas behind a relation, though no list has it. */
function isKin(source: Source, { kind }: Entity, name: Name | null | undefined): boolean {
  if (kind !== 'unknown' || !name || name.from < 3) return false;
  const { tokens, bits } = source;
  return tradesOf(source).relations.has(tokens.hash[name.from - 2]!) && (bits[name.from - 3]! & WORD.pronoun) !== 0 && isComma(source, name.from - 1) && isComma(source, name.to);
}

/** `Su mujer, Dorotea,`, `añade su mujer, Dorotea`: behind a relation that is a subject even a name of one word that no list has is a person's. */
function isRelative(source: Source, { from, to, nameFrom }: Mention): boolean {
  const { tokens, lexicon, bits } = source;
  if (!lexicon.language.grammar || from < 3 || from !== nameFrom || to > from + 1 || bits[from]! & WORD.calendar) return false;
  if (!isComma(source, from - 1) || !lexicon.trades.relations.has(tokens.hash[from - 2]!)) return false;
  return (tokens.flags[from - 3]! & FLAG.sentenceStart) !== 0 || (from > 3 && (bits[from - 4]! & WORD.cueVerb) !== 0);
}

/** `cuenta Olvido, hija de un obrero`: a Romance verb of speech before a name of one word, a comma behind it. Only an office there makes a person of it. */
const isTold = (source: Source, { from, to, nameFrom }: Mention): boolean =>
  source.lexicon.language.grammar !== undefined && from > 0 && from === nameFrom && to === from + 1 && (source.bits[from - 1]! & WORD.cueVerb) !== 0 && isComma(source, to);

/** Whoever stands right before a verb of speech is its subject, no apposition: `Behind Tom Lund, Mayor Ann Lee said`. */
const speaks = ({ tokens, bits }: Source, { to }: Mention): boolean => to < tokens.count && (bits[to]! & (WORD.cueVerb | OFFICE)) === WORD.cueVerb;

const isOffice = (word: number): boolean => (word & OFFICE) !== 0;

/** `der Sprecher der Ministerin Ann Lee`: the name is that of the office in the genitive, not of whoever serves it. */
const serves = ({ tokens, bits, lexicon }: Source, { head }: Mention, { from }: Name): boolean =>
  lexicon.language.capitalNouns === true && head + 2 < from && isOffice(bits[head]!) && isOffice(bits[from - 1]!) && lexicon.genitives.has(tokens.hash[head + 1]!);

const overlapsName = (mention: Mention, from: number, to: number): boolean => mention.from < to && mention.to > from;
