import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import { isBesideSpeech } from '../attention/beside-speech.ts';
import type { Entity } from '../entity.ts';
import { agreesInGender } from '../attention/fits.ts';
import { CERTAIN, isPerson, type Clustered, type ShortFor } from './clustered.ts';
import { elderOrYounger, mayShareSurname } from './families.ts';
import { chosenNamesake } from './namesakes.ts';
import { isGivenName } from '../../words/given-names.ts';
import { genitiveOf, type Name } from '../../words/name-parts.ts';

/** Finds whose longer name a name of one word is short for, once all longer ones are clustered: an acronym, a surname, a given name, another word of it. */
export class OneWordNames {
  private readonly clustered: Clustered;
  /** For each name that may share the surname of the next (`Ann and Don Lund`) that surname. */
  private readonly shared = new Map<number, number>();

  constructor(clustered: Clustered) {
    this.clustered = clustered;
    const { source, names } = clustered;
    const { hash } = source.tokens;
    names.forEach((name, index) => {
      const next = names[index + 1];
      if (name?.words.length === 1 && next && mayShareSurname(source, name, next)) this.shared.set(hash[name.words[0]!]!, hash[next.words.at(-1)!]!);
    });
  }

  /** The entity that the name in the mention of that index is short for, and how surely; `null` for none. */
  of(index: number, name: Name): ShortFor | null {
    const { source, mentions, known, places } = this.clustered;
    const { tokens } = source;
    const word = name.words[0]!;
    const hash = this.isKnown(tokens.hash[word]!) ? tokens.hash[word]! : this.ownerOf(source, word);
    const acronym = known.acronyms.get(hash);
    if (acronym !== undefined && tokens.flags[word]! & FLAG.allCaps) return { entity: acronym, sure: CERTAIN.acronym };
    const [surnames, between, given] = [known.surnames.get(hash), known.between.get(hash), known.given.get(hash)];
    if (surnames.length + between.length + given.length === 0) return null;
    const relation = elderOrYounger(this.clustered, index, name);
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
   * `Norway Ferries`, `Georgia` before `Georgia Lee`. Not where it may share the surname: `Ann and Don Lund`, then `Ann Lund`.
   */
  private isShortFor({ mentions, name }: Entity, hash: number): boolean {
    const { known, attributes, entityOf, source } = this.clustered;
    const alone = known.often.get(hash);
    if (alone !== undefined && this.shared.get(hash) === source.tokens.hash[name!.words.at(-1)!]) return true;
    return alone === undefined || (alone > mentions[0]! && !attributes.has(entityOf[mentions[0]!]!));
  }

  /** The candidate that is `fit` and of the mention's gender; of several the one that `chosenNamesake` tells. `sure` is for the only one. */
  private choose(candidates: readonly number[], index: number, name: Name, sure: number, fit: (entity: Entity) => boolean): ShortFor | null {
    if (candidates.length === 0) return null;
    const { entities, mentions } = this.clustered;
    const fitting = candidates.filter((id) => fit(entities[id]!) && agreesInGender(entities[id]!, mentions[index]!));
    // `Lee` alone is the elder as soon as there is a `Lee Jr.`; `Lee Jr.` is never another.
    const alike = fitting.filter((id) => entities[id]!.name!.suffix === name.suffix);
    const named = alike.length > 0 || name.suffix !== 0 ? alike : fitting;
    return named.length === 0 ? null : chosenNamesake(this.clustered, named, index, name, sure);
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

const isBehindArticle = ({ tokens, lexicon }: Source, from: number): boolean => from > 0 && lexicon.phrases.definite.has(tokens.hash[from - 1]!);
