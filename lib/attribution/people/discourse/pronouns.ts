import { FLAG, KIND, hashWord, hashWords } from '../../../quotation/index.ts';
import type { Pronoun } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { canBeSubject } from '../../mentions/verbs.ts';
import { OFFICE, WORD } from '../../words/bits.ts';
import type { Source } from '../../words/source.ts';
import type { Attention } from '../attention/attention.ts';
import { whomItTells } from '../attention/beside-speech.ts';
import { lastTold, pointsToLast } from './demonstratives.ts';
import { hostOrSelf, type Resolved } from '../entity.ts';
import { couldBePerson } from '../attention/fits.ts';
import { endsWith, endsWithOne, isComma, isOwnerEnding, isParticiple, isUnknownWord, openingOf } from '../../words/kinds.ts';

/** How sure each way is; that of a personal pronoun is multiplied by its share of attention. */
const SURE = { relative: 0.95, pronoun: 0.97, body: 0.6, last: 0.9 };
/** How likely it is beside other people that a pronoun means somebody whom the speaker's own words name, in marks or without. */
const SELF = 0.4;
/** Mentions looked through for whom the words before a pronoun name, and for what stands right before a relative pronoun. */
const NEAR = { words: 16, before: 4 };
const NOBODY: ReadonlySet<number> = new Set();
const THAT = hashWord('that');
/** Comma, hyphen and dashes. */
const PAUSES = new Set([0x2c, 0x2d, 0x2013, 0x2014]);

/** A verb of speech that leaves its subject out stands for somebody in mind, like a pronoun of either gender. */
const DROPPED: Pronoun = { person: 3, gender: null, number: 'singular', role: 'subject' };

/** Finds whom a pronoun means: `he` by gender, number and who is in mind, `who` by what stands before it. */
export class Pronouns {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly resolved: Resolved;
  private readonly attention: Attention;

  constructor(source: Source, mentions: readonly Mention[], resolved: Resolved, attention: Attention) {
    this.source = source;
    this.mentions = mentions;
    this.resolved = resolved;
    this.attention = attention;
  }

  /** Whom the mention of that index means; `null` where nobody read of so far. Notes with whoever he or she means that they were called so, and that a reader has them in mind. `told`: the sentence itself tells it. */
  of(mention: Mention, index: number): { entity: number; sure: number; told?: boolean } | null {
    const pronoun = this.source.lexicon.pronouns.get(this.source.tokens.hash[mention.head]!) ?? DROPPED;
    if (pronoun.role === 'indefinite' || pronoun.role === 'relative') {
      const last = this.lastTold(mention, index, pronoun);
      if (last) return last;
    }
    if (pronoun.role === 'indefinite') return behind(this.beforeThat(mention, index));
    if (pronoun.role === 'relative') {
      // `Qui ajoute :` as a sentence of its own goes on about the one before.
      const opens = this.source.lexicon.language.romanceLike && this.source.tokens.flags[mention.from]! & FLAG.sentenceStart;
      return behind(opens ? (this.attention.named(null, mention)?.entity ?? -1) : this.justBefore(mention, index, pronoun));
    }
    if (pronoun.person !== 3 || mention.inQuotation >= 0) return null;
    const joined = pronoun === DROPPED ? this.subjectOfBoth(mention, index) : -1;
    if (joined < 0) return this.personal(mention, index, pronoun);
    this.attention.noticePronoun(mention, joined, true, true);
    return { entity: joined, sure: SURE.relative, told: true };
  }

  /** Whom a German demonstrative points to. */
  private lastTold(mention: Mention, index: number, pronoun: Pronoun): { entity: number; sure: number; told: boolean } | null {
    if (!pointsToLast(this.source, mention, pronoun.role === 'relative') || this.meansMany(mention, pronoun)) return null;
    const entity = lastTold(this.source, this.mentions, this.resolved, index, pronoun.gender ?? 'f');
    if (entity < 0) return null;
    this.attention.noticePronoun(mention, entity, true, couldBePerson(this.resolved.entities[entity]!));
    return { entity, sure: SURE.last, told: true };
  }

  /** He, she, it or they. */
  private personal(mention: Mention, index: number, pronoun: Pronoun): { entity: number; sure: number } | null {
    const many = this.meansMany(mention, pronoun);
    const plural = pronoun.number === 'plural' || many;
    const person = !plural && pronoun.gender !== 'n';
    const told = whomItTells(this.source, this.mentions, this.resolved.entityOf, index);
    const speaking = person && this.attention.speaks(mention);
    const quoted = speaking ? this.namedInWords(mention, index) : null;
    const beside = person ? this.besideComma(mention, index) : -1;
    const doing = person ? this.namedInParticiple(mention, index) : NOBODY;
    const said = speaking ? this.namedInSaid(mention, index) : NOBODY;
    const asking = person ? this.askedBy(mention, index) : -1;
    const gender = this.genderHere(mention, pronoun);
    const meant = person
      ? this.attention.person(gender, mention, (id) => (id === told || id === beside || doing.has(id) || id === asking ? 0 : quoted?.has(id) || said.has(id) ? SELF : 1), speaking)
      : this.attention.body(plural, many);
    if (!meant) return null;
    if (person && gender !== null && gender !== 'n') this.resolved.entities[meant.entity]!.pronouns[gender]++;
    // `à côté d'elle`
    const hanging = this.source.lexicon.language.romanceLike !== undefined && (this.source.bits[mention.from - 1]! & WORD.preposition) !== 0;
    this.attention.noticePronoun(mention, meant.entity, pronoun.role === 'subject' && !hanging, person);
    return { entity: meant.entity, sure: meant.share * (person ? SURE.pronoun : SURE.body) };
  }

  /** `sie sagten`, `so hätten sie`: where a pronoun is one woman or many, the verb beside it tells many by its ending. */
  private meansMany({ from, to }: Mention, { number }: Pronoun): boolean {
    if (number !== null || !this.source.lexicon.language.verbLast) return false;
    return isPluralVerb(this.source, to) || isPluralVerb(this.source, from - 1) || isUnlistedPlural(this.source, to);
  }

  /** `a message that said`: what stands right before `that`, where the pronoun is one; -1 for other pronouns. */
  private beforeThat({ head, from }: Mention, index: number): number {
    return this.source.tokens.hash[head] === THAT && this.mentions[index - 1]?.to === from ? this.resolved.entityOf[index - 1]! : -1;
  }

  /** `Ana lui répond` may mean her, `selon lui` does not. */
  private genderHere({ from }: Mention, { gender, tonic }: Pronoun): Pronoun['gender'] {
    return tonic !== undefined && this.source.bits[from - 1]! & (WORD.preposition | WORD.accordingTo) ? tonic : gender;
  }

  /** `Her late mother, she says, had it`: who opens the sentence is not whom the pronoun behind the comma means; -1 for none. */
  private besideComma({ from }: Mention, index: number): number {
    const { tokens } = this.source;
    if (!isComma(this.source, from - 1)) return -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before); k--) {
      const before = this.mentions[k]!;
      if (before.to === from - 1 && tokens.flags[before.from]! & FLAG.sentenceStart) return this.resolved.entityOf[k]!;
    }
    return -1;
  }

  /** `Asked about Ann Lee, she`, `Quoting Ann Lee’s book, she`: whom an English sentence names in the participle that it opens with, whose subject is the pronoun behind its comma. */
  private namedInParticiple({ from }: Mention, index: number): ReadonlySet<number> {
    const first = this.source.lexicon.forms && isComma(this.source, from - 1) ? openingOf(this.source, from) : -1;
    if (first < 0 || !isParticiple(this.source, first)) return NOBODY;
    const found = new Set<number>();
    for (let k = index - 1; k >= 0 && this.mentions[k]!.from >= first; k--) {
      // `Fred Lee` ends like one.
      if (this.mentions[k]!.from === first) return NOBODY;
      if (this.mentions[k]!.kind === 'name') found.add(this.resolved.entityOf[k]!);
    }
    return found;
  }

  /** `Ann Lee was late, she said.`, but `Ann Lee’s friends were late, she said.`: whom an English sentence names in what the pronoun behind its comma says. */
  private namedInSaid({ from, to }: Mention, index: number): ReadonlySet<number> {
    const { tokens, bits, lexicon } = this.source;
    const closes = lexicon.forms !== undefined && isComma(this.source, from - 1) && bits[to]! & WORD.cueVerb && tokens.kind[to + 1] === KIND.punctuation;
    const first = closes ? openingOf(this.source, from) : -1;
    if (first < 0 || bits[first]! & (WORD.subordinator | WORD.preposition)) return NOBODY;
    const found = new Set<number>();
    for (let k = index - 1; k >= 0 && this.mentions[k]!.from >= first; k--) {
      const { kind, to: end, inQuotation } = this.mentions[k]!;
      if (inQuotation >= 0) return NOBODY;
      if (kind === 'name' && !isOwnerEnding(this.source, end)) found.add(this.resolved.entityOf[k]!);
    }
    return found;
  }

  /** Whom the words right before the pronoun name, in its paragraph: hardly anybody speaks of himself by name. */
  private namedInWords({ from }: Mention, index: number): Set<number> {
    const { paragraph } = this.source.tokens;
    const found = new Set<number>();
    let quotation = -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.words); k--) {
      const { inQuotation, kind, from: at } = this.mentions[k]!;
      if (paragraph[at] !== paragraph[from] || (quotation >= 0 && inQuotation !== quotation)) break;
      if (inQuotation < 0) continue;
      quotation = inQuotation;
      if (kind === 'name') found.add(this.resolved.entityOf[k]!);
    }
    return found;
  }

  /** `Um auxiliar foi além e afirmou`: whoever opens the sentence is the subject of the verb that `and` joins to the first; -1 where nobody does. */
  private subjectOfBoth({ from }: Mention, index: number): number {
    const { source, mentions } = this;
    const { tokens, lexicon } = source;
    if (!lexicon.phrases.and.has(tokens.hash[from - 1]!)) return -1;
    let first = -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.words) && tokens.sentence[mentions[k]!.from] === tokens.sentence[from]; k--)
      if (mentions[k]!.inQuotation < 0 && canBeSubject(source, mentions[k]!)) first = k;
    if (first < 0 || !(tokens.flags[mentions[first]!.from]! & FLAG.sentenceStart)) return -1;
    const { entityOf, entities } = this.resolved;
    const id = entityOf[hostOrSelf(this.resolved, first)]!;
    return id >= 0 && entities[id]!.kind === 'person' ? id : -1;
  }

  /** `A preguntas de la fiscal, reconoció`: who asks in its sentence is not the one left out who answers; -1 for nobody. */
  private askedBy({ from }: Mention, index: number): number {
    const { tokens, bits, lexicon } = this.source;
    if (lexicon.asked.size === 0) return -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before) && tokens.sentence[this.mentions[k]!.from] === tokens.sentence[from]; k--) {
      const first = this.mentions[k]!.from;
      // `del fiscal` begins with its preposition.
      const preposition = bits[first]! & WORD.preposition ? first : first - 1;
      if (bits[preposition]! & WORD.preposition && lexicon.asked.has(tokens.hash[preposition - 1]!)) return this.resolved.entityOf[k]!;
    }
    return -1;
  }

  /** The entity of the mention that ends right before a relative pronoun, a comma or a dash aside. */
  private justBefore(mention: Mention, index: number, pronoun: Pronoun): number {
    const { tokens } = this.source;
    const pause = mention.from > 0 && PAUSES.has(tokens.code[mention.from - 1]!);
    const end = pause ? mention.from - 1 : mention.from;
    const { entityOf } = this.resolved;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before); k--) {
      if (this.mentions[k]!.to !== end) continue;
      const behind = pronoun.gender === 'n' ? -1 : this.beforePlace(k);
      if (behind >= 0) return behind;
      // `Ann Lee, head of Harbour Works, who`, but `…, which`
      return entityOf[pronoun.gender === 'n' ? k : hostOrSelf(this.resolved, k)]!;
    }
    return -1;
  }

  /** `voters across the country, who`: the people before the preposition, if what stands behind it is none; -1 otherwise. */
  private beforePlace(index: number): number {
    const { head, from, kind } = this.mentions[index]!;
    const { bits } = this.source;
    if ((kind !== 'description' && kind !== 'organisation') || bits[head]! & (OFFICE | WORD.group) || !(bits[from - 1]! & WORD.preposition)) return -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR.before); k--) {
      const before = this.mentions[k]!;
      if (before.to === from - 1) return bits[before.head]! & (OFFICE | WORD.group) ? this.resolved.entityOf[k]! : -1;
    }
    return -1;
  }
}

/** The one before a relative pronoun, where there is one. */
const behind = (entity: number): { entity: number; sure: number } | null => (entity < 0 ? null : { entity, sure: SURE.relative });

const ARE = hashWords('sind zijn');

/** A verb of the lists in `-n`, as German plurals end (Dutch ones in `-en`), `sind` or `zijn`. */
const isPluralVerb = (source: Source, i: number): boolean => {
  const { tokens, bits, lexicon } = source;
  if (!(bits[i]! & (WORD.cueVerb | WORD.auxiliary))) return false;
  return ARE.has(tokens.hash[i]!) || (lexicon.language.capitalNouns ? tokens.text[tokens.end[i]! - 1] === 'n' : endsWithOne(source, i, lexicon.verbEndings.plural));
};

/** `Sie trugen Schilder`: where nouns have capitals, a small word of no list in `-en` right behind the pronoun is a verb in the plural. */
const isUnlistedPlural = (source: Source, i: number): boolean => source.lexicon.language.capitalNouns === true && isUnknownWord(source, i) && endsWith(source, i, 'en');
