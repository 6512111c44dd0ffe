import { FLAG, KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { isComma } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import { knownGender, type Entity } from '../entity.ts';
import { couldBePerson } from '../attention/fits.ts';
import { isGivenName } from '../../words/given-names.ts';
import type { KnownNames } from './known-names.ts';
import { genitiveOf, type Name } from '../../words/name-parts.ts';

/** One of several namesakes is meant if it is named in full so many times as often as any other. */
const FAR_MORE = 3;
/** So many mentions before it are looked through for the namesake named in full last. */
const NEAR = 40;

/** How sure it is that a name of one word stands for an entity: over articles of our own the right one is meant by 97 % of surnames, 90 % of given names, 84 % of names that two people share. */
const CERTAIN = { acronym: 0.95, surname: 0.97, titled: 0.97, given: 0.85, loose: 0.85, shared: 0.8 };

/** The names of a text as far as they are clustered. */
export type Clustered = {
  source: Source;
  mentions: readonly Mention[];
  /** The name in each mention, as it stands there. */
  names: readonly (Name | null)[];
  entities: readonly Entity[];
  entityOf: Int32Array;
  known: KnownNames;
  /** Entities whose whole name has only stood in front of something else (`Camp Lund` of `its annual Camp Lund event`): a word of it that often stands alone does not mean them. */
  attributes: ReadonlySet<number>;
  /** One-word names that are places. */
  places: ReadonlySet<number>;
};

/** Finds whose longer name a name of one word is short for, once all longer ones are clustered: an acronym, a surname, a given name, another word of it. */
export class OneWordNames {
  private readonly clustered: Clustered;

  constructor(clustered: Clustered) {
    this.clustered = clustered;
  }

  /** The entity that the name in the mention of that index is short for, and how surely; `null` for none. */
  of(index: number, name: Name): { entity: number; sure: number } | null {
    const { source, mentions, known, places } = this.clustered;
    const { tokens } = source;
    const word = name.words[0]!;
    const hash = this.isKnown(tokens.hash[word]!) ? tokens.hash[word]! : this.ownerOf(source, word);
    const acronym = known.acronyms.get(hash);
    if (acronym !== undefined && tokens.flags[word]! & FLAG.allCaps) return { entity: acronym, sure: CERTAIN.acronym };
    const [surnames, between, given] = [known.surnames.get(hash), known.between.get(hash), known.given.get(hash)];
    if (surnames.length + between.length + given.length === 0) return null;
    const relation = this.elderOrYounger(index, name);
    if (relation >= 0) return { entity: relation, sure: CERTAIN.given };
    const { gender } = mentions[index]!;
    const titled = gender === 'm' || gender === 'f';
    const isSurname = (entity: Entity): boolean => isPerson(entity) || (entity.kind === 'unknown' && this.isShortFor(entity, hash));
    const isGiven = (entity: Entity): boolean => isPerson(entity) && (titled || (this.isShortFor(entity, hash) && (isGivenName(tokens, word) || !places.has(hash))));
    const isShort = (entity: Entity): boolean => isCalledByOneWord(source, entity, name, places) && this.isShortFor(entity, hash);
    return (
      this.choose(surnames, index, name, CERTAIN.surname, isSurname) ??
      this.choose(between, index, name, CERTAIN.given, isPerson) ??
      this.choose(given, index, name, titled ? CERTAIN.titled : CERTAIN.given, isGiven) ??
      this.choose(between, index, name, CERTAIN.loose, isShort) ??
      this.choose(given, index, name, CERTAIN.loose, isShort)
    );
  }

  /**
   * `Ms Lund` where nobody of the surname is a woman by name: whoever shares it with the next (`Ann and Don Lund`), or was brought in last as a relation by a given name alone (`Don Lund and his wife, Ann,`). `null` for
   * nobody.
   */
  ofFamily(index: number, name: Name): { entity: number; sure: number } | null {
    const { mentions, entities, known } = this.clustered;
    const { gender } = mentions[index]!;
    const surname = this.clustered.source.tokens.hash[name.words[0]!]!;
    if ((gender !== 'f' && gender !== 'm') || !known.surnames.get(surname).some((id) => isPerson(entities[id]!))) return null;
    const sharing = known.families.get(surname).find((id) => agree(entities[id]!, mentions[index]!));
    if (sharing !== undefined) return { entity: sharing, sure: CERTAIN.titled };
    const relation = this.relationBefore(index, gender);
    return relation >= 0 && entities[relation]!.name!.words.length === 1 ? { entity: relation, sure: CERTAIN.given } : null;
  }

  /** Whoever was brought in last before that mention as somebody's relation, if of that gender (`her mother, Ann,`); -1 for nobody. */
  private relationBefore(index: number, gender: 'f' | 'm'): number {
    const { source, names, entityOf } = this.clustered;
    for (let m = index - 1; m >= Math.max(0, index - NEAR); m--) {
      const noun = names[m] ? relationNoun(source, names[m]!) : -1;
      if (noun >= 0) return source.bits[noun]! & (gender === 'f' ? WORD.feminine : WORD.masculine) ? entityOf[m]! : -1;
    }
    return -1;
  }

  private isKnown(hash: number): boolean {
    const { surnames, given } = this.clustered.known;
    return surnames.get(hash).length > 0 || given.get(hash).length > 0;
  }

  /** The hash of the name that a German word is the genitive of (`Lunds`), if that is known, else the word's own. */
  private ownerOf(source: Source, word: number): number {
    const owner = genitiveOf(source, word);
    return owner !== 0 && this.isKnown(owner) ? owner : source.tokens.hash[word]!;
  }

  /**
   * Can a word be short for an entity? It may stand alone before the full name does, as in headlines, but if it does so again and again it is somebody or something else: `Norway` before
   * `Norway Ferries`, `Georgia` before `Georgia Lee`.
   */
  private isShortFor({ mentions }: Entity, hash: number): boolean {
    const { known, attributes, entityOf } = this.clustered;
    const alone = known.often.get(hash);
    return alone === undefined || (alone > mentions[0]! && !attributes.has(entityOf[mentions[0]!]!));
  }

  /**
   * The only candidate that is `fit`; of several the first of these that there is: the one with the title before the name, the one named far more often than all others, the one named in full just before, the one
   * named first. `sure` is for the only one.
   */
  private choose(candidates: readonly number[], index: number, name: Name, sure: number, fit: (entity: Entity) => boolean): { entity: number; sure: number } | null {
    if (candidates.length === 0) return null;
    const { entities, mentions } = this.clustered;
    const fitting = candidates.filter((id) => fit(entities[id]!) && agree(entities[id]!, mentions[index]!));
    // `Lee` alone is the elder as soon as there is a `Lee Jr.`; `Lee Jr.` is never another.
    const alike = fitting.filter((id) => entities[id]!.name!.suffix === name.suffix);
    const named = alike.length > 0 || name.suffix !== 0 ? alike : fitting;
    if (named.length === 0) return null;
    const left = named.length > 1 ? this.withoutPlaces(named) : named;
    if (left.length === 1) return { entity: left[0]!, sure };
    const clear = this.withTitle(index, name, left) ?? left.find((id) => left.every((other) => other === id || this.timesNamed(id) >= FAR_MORE * this.timesNamed(other)));
    if (clear !== undefined) return { entity: clear, sure: CERTAIN.loose };
    const first = left.reduce((best, id) => (entities[id]!.mentions[0]! < entities[best]!.mentions[0]! ? id : best));
    return { entity: this.namedJustBefore(left, index) ?? first, sure: CERTAIN.shared };
  }

  /** `outside Freedonia Lee rally`: of several namesakes not the one whose name only opens with a place, if there is another. */
  private withoutPlaces(namesakes: readonly number[]): readonly number[] {
    const { source, entities, places } = this.clustered;
    const people = namesakes.filter((id) => {
      const first = entities[id]!.name!.words[0]!;
      return !places.has(source.tokens.hash[first]!) || isGivenName(source.tokens, first);
    });
    return people.length > 0 ? people : namesakes;
  }

  /**
   * `the elder Lee`: whoever was brought in last as somebody's relation and may be called so (`her mother, Ann,`, `his brother Don Lee`), since the one whom the text is about is `Lee` alone. Where the
   * relation may not (`his son, Don Lee,`) the other of two of the surname. -1 for nobody.
   */
  private elderOrYounger(index: number, { from, words }: Name): number {
    const { source, names, entityOf } = this.clustered;
    const { hash } = source.tokens;
    const { elder, younger, definite } = source.lexicon.phrases;
    const isElder = elder.has(hash[from - 1] ?? 0);
    if (!(isElder || younger.has(hash[from - 1] ?? 0)) || !definite.has(hash[from - 2] ?? 0)) return -1;
    for (let m = index - 1; m >= Math.max(0, index - NEAR); m--) {
      const name = names[m];
      if (!name) continue;
      const noun = relationNoun(source, name);
      if (noun >= 0) return mayBeOlder(source, noun, isElder) ? entityOf[m]! : this.otherOfTwo(hash[words[0]!]!, entityOf[m]!);
    }
    return -1;
  }

  /** The other of the two people of a surname; -1 where there are not two. */
  private otherOfTwo(surname: number, first: number): number {
    const { entities, known } = this.clustered;
    const people = known.surnames.get(surname).filter((id) => couldBePerson(entities[id]!));
    return people.length === 2 && people.includes(first) ? people.find((id) => id !== first)! : -1;
  }

  /**
   * `Ana Ruiz llegó con su hermano, Luis Ruiz. «Es tarde», dijo Ruiz`: of several namesakes the one named in full last in the same paragraph before, or in the one before that beside a verb of speech (`For his wife Ida Lee,
   * the actor Ben Lee said no. ¶ Lee said that she had asked`).
   */
  private namedJustBefore(namesakes: readonly number[], index: number): number | undefined {
    const { source, mentions, names, entityOf } = this.clustered;
    const { paragraph } = source.tokens;
    const here = paragraph[mentions[index]!.from]!;
    for (let m = index - 1; m >= Math.max(0, index - NEAR) && here - paragraph[mentions[m]!.from]! <= 1; m--) {
      const name = names[m];
      if (!name || name.words.length < 2 || !namesakes.includes(entityOf[m]!)) continue;
      if (paragraph[name.from] === here || isBesideSpeech(source, name)) return entityOf[m]!;
    }
    return undefined;
  }

  /** Of several of one surname the only one with the title before it (`Prof Lund`). */
  private withTitle(index: number, { from }: Name, namesakes: readonly number[]): number | undefined {
    const { source, mentions, entities } = this.clustered;
    const { hash, kind } = source.tokens;
    // `Dr. Lund`
    const title = kind[from - 1] === KIND.punctuation ? from - 2 : from - 1;
    const titled = title >= mentions[index]!.from ? namesakes.filter((id) => entities[id]!.roles.includes(hash[title]!)) : [];
    return titled.length === 1 ? titled[0]! : undefined;
  }

  /** How often an entity is named by a name of its own, in full or in another of its forms. */
  private timesNamed(id: number): number {
    return this.clustered.entities[id]!.forms.reduce((times, count) => times + count, 0);
  }
}

/** Can an entity that is not known to be a person be called by one word of its name? */
function isCalledByOneWord(source: Source, entity: Entity, single: Name, places: ReadonlySet<number>): boolean {
  const { bits, tokens, lexicon } = source;
  const { words, from } = entity.name!;
  const word = single.words[0]!;
  // `Lund`, which stands behind `in` elsewhere, is no short form of `Lund Ferries`.
  if (places.has(tokens.hash[word]!)) return false;
  // `Agencia` of `Agencia Portuaria`
  if (lexicon.grammar.nounFirst && bits[word]! & WORD.organisation) return tokens.hash[words[0]!] === tokens.hash[word];
  // `Harbour` of `Harbour Council`: a body whose other words are words for a body. `said Merton` of `Merton Building Society`: what speaks is no place.
  if (entity.kind === 'organisation')
    return words.every((part, k) => k === 0 || (bits[part]! & WORD.organisation) !== 0) || (tokens.hash[words[0]!] === tokens.hash[word] && isBesideSpeech(source, single));
  // `those on the Lee Train` does not make a train of `Lee`.
  if (isBehindArticle(source, from) && !isBehindArticle(source, single.from)) return false;
  return words.length < 4 && !(bits[single.from - 1]! & WORD.preposition);
}

/** The noun for a relation right before a name, or before its comma: `her mother, Ann`, not `Uncle Dan`; -1 without one. */
function relationNoun(source: Source, { from }: Name): number {
  const { hash, flags } = source.tokens;
  const noun = from - (isComma(source, from - 1) ? 2 : 1);
  return source.lexicon.trades.kin.has(hash[noun] ?? 0) && !(flags[noun]! & FLAG.capital) ? noun : -1;
}

const isBehindArticle = ({ tokens, lexicon }: Source, from: number): boolean => from > 0 && lexicon.phrases.definite.has(tokens.hash[from - 1]!);

/** May a relation be the elder of two, or without `isElder` the younger: `father` and `older brother` the elder, `son` the younger, `wife` and `brother` either? */
function mayBeOlder({ tokens, lexicon }: Source, noun: number, isElder: boolean): boolean {
  const { kin, offspring } = lexicon.trades;
  const { elder, younger } = lexicon.phrases;
  const word = tokens.hash[noun]!;
  if (offspring.has(word)) return !isElder;
  if (kin.get(word)!.some((owner) => offspring.has(owner))) return isElder;
  return !(isElder ? younger : elder).has(tokens.hash[noun - 1] ?? 0);
}

const isPerson = ({ kind }: Entity): boolean => kind === 'person';

/** Do title and entity agree in gender, as far as either tells it? */
export const agree = (entity: Entity, { gender }: Mention): boolean => gender === null || gender === 'n' || knownGender(entity) === null || knownGender(entity) === gender;
