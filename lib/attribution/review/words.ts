import { FLAG, hashWord } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';
import type { Entity, People } from '../people/entity.ts';
import { isPossessivePronoun } from '../words/kinds.ts';

/** Words whose first letters are the same are of one family (`chemist`, `chemistry`); shorter ones say nothing. */
const STEM = 5;
const SMALL = WORD.determiner | WORD.preposition | WORD.functionWord;
/** Mentions of one entity whose surroundings are looked at. */
const MENTIONS = 8;

/** How the noun of a description goes with the words that stand beside an entity's name. */
export class OfficeWords {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly people: People;
  /** For each entity looked at the stems of the words of its offices. */
  private readonly stems = new Map<number, ReadonlySet<number>>();

  constructor(source: Source, mentions: readonly Mention[], people: People) {
    this.source = source;
    this.mentions = mentions;
    this.people = people;
  }

  /** 3: the text gives them that office, 2: another word for it, 1: another listed office, 0: none of that. */
  role(head: number, { roles, letters }: Entity): number {
    const { tokens, lexicon } = this.source;
    const { offices, alike, kinds } = lexicon.epithets;
    const noun = tokens.hash[head]!;
    if (roles.includes(noun) || roles.includes(tokens.tailHash[head]!)) return 3;
    const same = alike.get(noun);
    if (noun === letters || roles.some((role) => (same !== undefined && alike.get(role) === same) || kinds.get(role)?.includes(noun))) return 2;
    const office = offices.get(noun);
    if (office === undefined) return 0;
    return roles.some((role) => offices.get(role) === office) ? 2 : roles.some((role) => offices.has(role)) ? 1 : 0;
  }

  /** Is a description, whose compound says it all (`die Sportdirektorin`; Dutch ones were measured to say less), the office of that one, and of no other candidate? */
  isOnlyHolder({ kind, from, head }: Mention, id: number, candidates: readonly number[]): boolean {
    const { entities } = this.people;
    const { grammar, papers } = this.source.lexicon;
    if (!grammar.compoundNouns || papers.asRomance || kind !== 'description' || id < 0 || entities[id]!.name === null || isPossessivePronoun(this.source, from)) return false;
    return entities[id]!.roles.includes(this.source.tokens.hash[head]!) && !candidates.some((other) => other >= 0 && other !== id && this.role(head, entities[other]!) > 1);
  }

  /**
   * English: is `the finance ministry`, by a noun that calls no other bodies (as `the company` does) and a word that tells it apart, none with that name or of that kind?
   */
  isOtherBody({ kind, from, head }: Mention, { name, roles }: Entity): boolean {
    const { tokens, bits, lexicon } = this.source;
    const noun = tokens.hash[head]!;
    const { bodyNounFirst, compoundNouns } = lexicon.grammar;
    if (kind !== 'organisation' || bodyNounFirst || compoundNouns || head - from < 2 || !(bits[head]! & WORD.organisation) || lexicon.epithets.bodies.has(noun)) return false;
    return name !== null && !roles.includes(noun) && !name.words.some((word) => tokens.hash[word] === noun);
  }

  /** Does the noun begin as a word of the name does (2), or as one of an office beside it (1)? */
  family(head: number, id: number): number {
    const stem = this.stemOf(head);
    if (stem === 0) return 0;
    const entity = this.people.entities[id]!;
    if (entity.name?.words.some((word) => this.stemOf(word) === stem)) return 2;
    return this.stemsOf(id, entity).has(stem) ? 1 : 0;
  }

  /** Was the entity called by that noun before, without its name? */
  called(index: number, id: number): boolean {
    const { tailHash } = this.source.tokens;
    const noun = tailHash[this.mentions[index]!.head];
    const { mentions } = this.people.entities[id]!;
    for (let k = 0; k < Math.min(mentions.length, MENTIONS) && mentions[k]! < index; k++) {
      const { kind, head } = this.mentions[mentions[k]!]!;
      if (kind !== 'name' && tailHash[head] === noun) return true;
    }
    return false;
  }

  /** Has somebody that office, but elsewhere: is `le maire de Valmar` no mayor of another town? */
  isElsewhere({ head, to }: Mention, id: number): boolean {
    const { tokens, lexicon } = this.source;
    if (!(lexicon.romanceLike.of.has(tokens.hash[to]!) && tokens.flags[to + 1]! & FLAG.capital && tokens.sentence[to + 1] === tokens.sentence[head])) return false;
    const entity = this.people.entities[id]!;
    const { roles, modifiers, mentions } = entity;
    if (!roles.includes(tokens.hash[head]!) || modifiers.includes(tokens.hash[to + 1]!)) return false;
    const stems = this.stemsOf(id, entity);
    // Where nothing tells where they hold it, it may be there.
    const isTold = stems.size > 1 || mentions.slice(0, MENTIONS).some((m) => lexicon.romanceLike.of.has(tokens.hash[this.mentions[m]!.to]!));
    return isTold && !stems.has(this.stemOf(to + 1));
  }

  private stemsOf(id: number, { mentions }: Entity): ReadonlySet<number> {
    const known = this.stems.get(id);
    if (known) return known;
    const stems = new Set<number>();
    for (const m of mentions.slice(0, MENTIONS)) {
      const { before, beforeComma, after, stated } = this.people.beside[m] ?? {};
      for (const role of [before, beforeComma, after, stated]) if (role) for (let i = role.from; i < role.to; i++) stems.add(this.stemOf(i));
    }
    this.stems.set(id, stems);
    return stems;
  }

  /** 0 for words that have none. */
  private stemOf(i: number): number {
    const { tokens, bits } = this.source;
    const start = tokens.start[i]!;
    if (tokens.end[i]! - start < STEM || bits[i]! & SMALL) return 0;
    return hashWord(tokens.text.slice(start, start + STEM).toLowerCase());
  }
}
