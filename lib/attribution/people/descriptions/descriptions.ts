import { FLAG, KIND, type Tokens } from '../../../quotation/index.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import { EntityIndex, addRole, newEntity, type Entity } from '../entity.ts';
import { hasPartyBut, isOtherRank } from './epithets.ts';
import { firstPart, partyOf } from '../../words/name-parts.ts';
import type { Source } from '../../words/source.ts';

/** Lists of words that tell an office from others: a description that has one which is not in somebody's office stands for somebody else. */
const MODIFIER = OFFICE | WORD.organisation;
/** Lists of nouns that bring in somebody or something that later descriptions stand for. */
const NOUN = MODIFIER | WORD.group | WORD.document;
/** So many sentences later somebody nameless is still the one in mind. */
const RECENT = 3;
const NOBODY: readonly number[] = [];

/** Whom the descriptions read so far could stand for: people by their office, the nameless by their own words. */
export class Descriptions {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly entities: Entity[];
  /** Entities by the noun of their office, by its other words (among them the body that it is of), and by the head of their description. */
  private readonly byRole = new EntityIndex();
  private readonly byBody = new EntityIndex();
  private readonly byHead = new EntityIndex();
  /** The body read of last by the last word of its name, in Romance languages by the first, which is the noun there: `Tribunal Supremo`. */
  private readonly named = new Map<number, number>();
  private readonly forgotten = new Set<number>();

  constructor(source: Source, mentions: readonly Mention[], entities: Entity[]) {
    this.source = source;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** Somebody named has been read of: `the mayor` may stand for them from now on. */
  learn(id: number): void {
    const entity = this.entities[id]!;
    const { kinds } = this.source.lexicon.epithets;
    for (const role of entity.roles) {
      this.byRole.add(this.office(role), id);
      for (const general of kinds.get(role) ?? NOBODY) this.byRole.add(this.office(general), id);
    }
    if (entity.letters !== 0) this.byRole.add(entity.letters, id);
    if (entity.kind === 'person') for (const body of entity.modifiers) this.byBody.add(body, id);
  }

  /** A body has acted or spoken. */
  learnBody(id: number): void {
    const { words } = this.entities[id]!.name!;
    const { tokens, lexicon } = this.source;
    // `Bureau of Tides`, but not in capitals throughout.
    const link = words[0]! + 1;
    const isFirst = lexicon.grammar.nounFirst || (!lexicon.papers.asRomance && lexicon.names.links.has(tokens.hash[link]!) && !(tokens.flags[link]! & FLAG.capital));
    const noun = isFirst ? words[0]! : words.at(-1)!;
    if (words.length > 1) this.named.set(tokens.hash[noun]!, id);
  }

  /** The body named last that a description calls by words of its name, its noun among them: `the council` after `Leeds Harbour Council`. */
  body(mention: Mention): number | null {
    const { tokens, bits } = this.source;
    const id = bits[mention.from]! & WORD.determiner && this.isDefinite(mention) ? this.named.get(tokens.hash[mention.head]!) : undefined;
    if (id === undefined) return null;
    const words = this.entities[id]!.name!.words.map((word) => tokens.hash[word]!);
    for (let i = mention.from + 1; i < mention.to; i++) if (!words.includes(tokens.hash[i]!)) return null;
    return id;
  }

  /** Does the description stand for somebody in particular: `the mayor`, not `a mayor`? */
  isDefinite(mention: Mention): boolean {
    return !this.source.lexicon.trades.indefinite.has(this.source.tokens.hash[mention.from]!);
  }

  /** Those named whose office, trade, relation or party the description names, the latest last. */
  holders(mention: Mention): readonly number[] {
    if (!this.isDefinite(mention) || mention.kind === 'group') return NOBODY;
    const holders = this.byOffice(mention);
    return holders.length > 0 ? holders : this.byParty(mention);
  }

  /** The nameless one described before in the same words or more; `null` for none. */
  same(mention: Mention): number | null {
    if (!this.isDefinite(mention) && mention.kind !== 'document') return null;
    const id = this.byHead.get(this.source.tokens.tailHash[mention.head]!).at(-1);
    if (id === undefined || this.forgotten.has(id) || !this.sharesWords(this.entities[id]!, mention) || this.isOtherRelation(id, mention)) return null;
    // `der Imker` is none of `die Imker`.
    if (mention.kind === 'description' && this.entities[id]!.kind === 'group') return null;
    // `the Ministry of Tides` is not the `Ministry of Trade`.
    return !this.source.lexicon.grammar.particlesInNames && !this.isOfSame(id, mention) ? null : id;
  }

  /** `son père` is no `arrière-grand-père`, whose last part it is. */
  private isOtherRelation(id: number, { head }: Mention): boolean {
    const { tokens, lexicon } = this.source;
    const known = this.mentions[this.entities[id]!.mentions[0]!]!.head;
    return lexicon.trades.relations.has(tokens.hash[head]!) && (tokens.flags[known]! & FLAG.hyphen) !== 0 && tokens.hash[known] !== tokens.hash[head];
  }

  /** `a mesma fonte`: does the description itself say that it is one described before? */
  isOnceMore({ from, head }: Mention): boolean {
    const { tokens, lexicon } = this.source;
    return head - from === 2 && lexicon.phrases.same.has(tokens.hash[from + 1]!);
  }

  /** Was that nameless one mentioned a few sentences ago? */
  isRecent(id: number, mention: Mention): boolean {
    const { sentence } = this.source.tokens;
    return sentence[mention.from]! - sentence[this.mentions[this.entities[id]!.mentions.at(-1)!]!.from]! <= RECENT;
  }

  /** Does nothing else hang on the description than on the known one's first mention: `le maire de Valmar`? */
  isOfSame(id: number, { to }: Mention): boolean {
    const { tokens, bits } = this.source;
    const first = this.mentions[this.entities[id]!.mentions[0]!]!.to;
    if (!(bits[to]! & bits[first]! & WORD.preposition)) return true;
    return tokens.hash[to + 1] === tokens.hash[first + 1];
  }

  /** The nameless one has got a name. */
  forget(id: number): void {
    this.forgotten.add(id);
  }

  /** A new entity for a description that names an office, body or paper; `null` for one that names nothing (`the important`). */
  create(mention: Mention): number | null {
    const { tokens, bits } = this.source;
    const noun = bits[mention.head]!;
    if (!(noun & NOUN)) return null;
    // `mehrere Anwohner` are no person, though one of them is.
    const many = mention.kind === 'group' && this.source.lexicon.grammar.tellsCases;
    const entity = newEntity(null, noun & OFFICE && !many ? 'person' : kindToldBy(mention));
    entity.gender = mention.gender;
    for (let i = mention.from; i < mention.to; i++) if (bits[i]! & MODIFIER) addRole(entity, tokens.hash[i]!);
    const id = this.entities.push(entity) - 1;
    this.byHead.add(tokens.tailHash[mention.head]!, id);
    return id;
  }

  /** One number for all forms of an office (`boss`, `manager`), where the language file lists them; else the word's own. */
  private office(hash: number): number {
    const { offices, alike } = this.source.lexicon.epithets;
    return offices.get(hash) ?? alike.get(hash) ?? hash;
  }

  /** Does an office, a general noun for it or its letters among those of somebody have that number? */
  private has({ roles, letters }: Entity, office: number): boolean {
    const { kinds } = this.source.lexicon.epithets;
    return letters === office || roles.some((own) => this.office(own) === office || kinds.get(own)?.some((general) => this.office(general) === office));
  }

  /** Of several holders those that share most words with the description. */
  private byOffice(mention: Mention): readonly number[] {
    const { tokens } = this.source;
    const holders = this.byRole.get(this.office(tokens.hash[mention.head]!));
    if (holders.length === 0) return NOBODY;
    let best: readonly number[] = NOBODY;
    let most = 0;
    // `le premier ministre` is whoever was brought in with that word.
    const rank = isOtherRank(this.source, mention) ? tokens.hash[mention.head - 1]! : 0;
    // `the president` is no vice president, `the mayor` no deputy mayor; a vice admiral is an admiral.
    const { offices, below } = this.source.lexicon.epithets;
    const isWhole = offices.has(tokens.hash[mention.head]!) && !below.has(tokens.hash[mention.head - 1]!);
    for (const id of holders) {
      const entity = this.entities[id]!;
      if (rank !== 0 && !entity.modifiers.includes(rank) && !entity.roles.includes(rank)) continue;
      if (isWhole && entity.roles.some((role) => below.has(role))) continue;
      if (isOfOtherGender(entity, mention.gender)) continue;
      const shared = this.sharedWords(entity, mention);
      if (shared < most) continue;
      best = shared > most ? [id] : [...best, id];
      most = shared;
    }
    return best;
  }

  /** How many words a description shares with somebody's office; -1 where it has one that tells of another office or party, or of another place than theirs. */
  private sharedWords(entity: Entity, { from, to }: Mention): number {
    const { tokens, bits } = this.source;
    let shared = 0;
    for (let i = from; i < to; i++) {
      const word = tokens.hash[i]!;
      if (this.has(entity, this.office(word)) || entity.modifiers.includes(word)) shared++;
      else if (bits[i]! & MODIFIER || isOwner(tokens, i)) return -1;
      else if (entity.modifiers.length > 0 && isModifier(tokens, bits, i) && !this.isOpenParty(word, entity)) return -1;
    }
    return shared;
  }

  /** Is the word a party, and no other one told of somebody: `the Democratic leader` after `Minority Leader Ann Lee`? */
  private isOpenParty(word: number, entity: Entity): boolean {
    const { lexicon } = this.source;
    const party = lexicon.epithets.parties.get(word);
    return party !== undefined && !hasPartyBut(lexicon, entity, party);
  }

  /** `der SPD-Politiker`, `de SP’er` is the one of that party named last; `the front-runner` names none. */
  private byParty(mention: Mention): readonly number[] {
    const { tokens, bits } = this.source;
    if (!(bits[mention.head]! & OFFICE) || !(tokens.flags[mention.head]! & FLAG.capital)) return NOBODY;
    const party = tokens.flags[mention.head]! & FLAG.hyphen ? firstPart(tokens, mention.head) : partyOf(tokens, mention.head);
    return this.byBody.get(party).slice(-1);
  }

  /** Are all words of a description among those of the known one's first mention, articles aside (`the senator` after `a Vermont senator`, `a mesma fonte` after `uma fonte`)? */
  private sharesWords(entity: Entity, mention: Mention): boolean {
    const { tokens, bits, lexicon } = this.source;
    const first = this.mentions[entity.mentions[0]!]!;
    // `counter-protesters` are not the protesters.
    const last = tokens.flags[mention.head]! & FLAG.hyphen ? mention.head + 1 : mention.head;
    for (let i = mention.from; i < last; i++) {
      if (bits[i]! & WORD.determiner || lexicon.phrases.same.has(tokens.hash[i]!)) continue;
      let found = false;
      for (let k = first.from; k < first.to && !found; k++) found = tokens.hash[k] === tokens.hash[i];
      if (!found) return false;
    }
    return mention.gender === null || entity.gender === null || mention.gender === entity.gender;
  }
}

const kindToldBy = ({ kind }: Mention): Entity['kind'] => (kind === 'group' || kind === 'document' || kind === 'organisation' ? kind : 'unknown');

/** Pakistan's minister is not India's. */
const isOwner = (tokens: Tokens, i: number): boolean => i + 1 < tokens.count && (tokens.flags[i + 1]! & FLAG.clitic) !== 0 && (tokens.flags[i]! & FLAG.capital) !== 0;

/** A word of no list before an office, or a country's: the prime minister is not the finance minister, the Indian minister not the French one. */
const isModifier = (tokens: Tokens, bits: Int32Array, i: number): boolean => (bits[i] === 0 || bits[i] === WORD.calendar) && tokens.kind[i] === KIND.word;
