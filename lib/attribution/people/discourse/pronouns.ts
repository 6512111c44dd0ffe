import { FLAG } from '../../../quotation/index.ts';
import type { Gender, Pronoun } from '../../language/types.ts';
import type { Mention } from '../../mention.ts';
import { canBeSubject } from '../../mentions/verbs.ts';
import { WORD } from '../../words/bits.ts';
import { endsWithOne, isComma, isUnknownWord } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import type { Attention } from '../attention/attention.ts';
import { couldBePerson } from '../attention/fits.ts';
import type { Antecedent } from '../attention/salience.ts';
import { hostOrSelf, isNamedInFull, knownGender, type Entity, type Referent, type Resolved, type SoFar } from '../entity.ts';
import { lastOfGender, pointsToLast } from './demonstratives.ts';
import { beforeRelative, beforeThat } from './relatives.ts';
import { ownSentenceFactor } from './own-sentence.ts';

/** How sure each way is; that of a personal pronoun is multiplied by its share of attention. */
const SURE = {
  /** `who`, and a subject left out behind `and`. */
  relative: 0.95,
  /** German `dieser`. */
  demonstrative: 0.9,
  /** `he`, `she`; `it`, `they`. */
  person: 0.97,
  body: 0.6,
};
/** Mentions looked through for what opens the sentence. */
const NEAR = 16;

/** A verb of speech that leaves its subject out stands for somebody in mind, like a pronoun of either gender. */
const DROPPED: Pronoun = { person: 3, gender: null, number: 'singular', role: 'subject' };

/** Finds whom a pronoun means: `he` by gender, number and who is in mind, `who` by what stands before it. */
export class Pronouns {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly soFar: SoFar;
  private readonly attention: Attention;

  constructor(source: Source, mentions: readonly Mention[], { entities, entityOf, hostOf }: Resolved, attention: Attention) {
    this.source = source;
    this.mentions = mentions;
    this.soFar = { source, mentions, entities, entityOf, hostOf };
    this.attention = attention;
  }

  /** Whom the mention of that index means; `null` where nobody read of so far. Notes with whoever he or she means that they were called so, and that a reader has them in mind. */
  of(mention: Mention, index: number): Referent | null {
    const pronoun = this.source.lexicon.pronouns.get(this.source.tokens.hash[mention.head]!) ?? DROPPED;
    if (pronoun.role === 'indefinite' || pronoun.role === 'relative') return this.demonstrative(mention, index, pronoun) ?? this.relative(mention, index, pronoun);
    if (pronoun.person !== 3 || mention.inQuotation >= 0) return null;
    return (pronoun === DROPPED ? this.joined(mention, index) : null) ?? this.personal(mention, index, pronoun);
  }

  /** Whom a German demonstrative points to: `Dieser schwieg`. */
  private demonstrative(mention: Mention, index: number, pronoun: Pronoun): Referent | null {
    if (!pointsToLast(this.source, mention, pronoun.role === 'relative') || this.meansMany(mention, pronoun)) return null;
    const entity = lastOfGender(this.soFar, index, pronoun.gender ?? 'f');
    if (entity < 0) return null;
    this.attention.noticePronoun(mention, entity, true, couldBePerson(this.soFar.entities[entity]!));
    return { entity, sure: SURE.demonstrative, told: true };
  }

  /** Whom `who`, `which` or `that` takes up. */
  private relative(mention: Mention, index: number, { role, gender }: Pronoun): Referent | null {
    const { tokens } = this.source;
    let entity: number;
    if (role === 'indefinite') entity = this.source.lexicon.phrases.that.has(tokens.hash[mention.head]!) ? beforeThat(this.soFar, index) : -1;
    // `Qui ajoute :` as a sentence of its own goes on about the one before.
    else if (this.source.lexicon.papers.asRomance && tokens.flags[mention.from]! & FLAG.sentenceStart) entity = this.attention.named(null, mention)?.entity ?? -1;
    else entity = beforeRelative(this.soFar, index, gender === 'n');
    if (entity < 0) return null;
    if (role === 'relative') this.learnGender(this.soFar.entities[entity]!, index, gender ?? 'f');
    return { entity, sure: SURE.relative };
  }

  /** `sagt Nino Lund, die`: the German pronoun tells the gender of whoever is named right behind a verb of speech, whatever a list says of the given name. Not `das Buch von Ida Lund, das`, nor `sagt Ida Lund, der man glaubt`. */
  private learnGender(entity: Entity, index: number, gender: Gender): void {
    const { bits, lexicon } = this.source;
    const { kind, from } = this.mentions[index - 1]!;
    if (!lexicon.grammar.capitalNouns || !isNamedInFull(entity) || kind !== 'name' || !(bits[from - 1]! & WORD.cueVerb)) return;
    // `fordert Marsch Nord, die` may be a body.
    if (entity.kind !== 'person' && gender === 'f') return;
    entity.kind = 'person';
    const known = knownGender(entity);
    if (known === null || (known !== gender && gender === 'f')) entity.gender ??= gender;
  }

  /** `Um auxiliar foi além e afirmou`: a subject left out behind `and` is the one that opens the sentence. */
  private joined(mention: Mention, index: number): Referent | null {
    const entity = this.openingSubject(mention, index);
    if (entity < 0) return null;
    this.attention.noticePronoun(mention, entity, true, true);
    return { entity, sure: SURE.relative, told: true };
  }

  /** He, she, it or they. */
  private personal(mention: Mention, index: number, pronoun: Pronoun): Referent | null {
    const many = this.meansMany(mention, pronoun);
    const plural = pronoun.number === 'plural' || many;
    const isPerson = !plural && pronoun.gender !== 'n';
    const antecedent = isPerson ? this.person(mention, index, pronoun) : this.attention.body(plural, many);
    if (!antecedent) return null;
    // `à côté d'elle`
    const hanging = this.source.lexicon.papers.asRomance && (this.source.bits[mention.from - 1]! & WORD.preposition) !== 0;
    this.attention.noticePronoun(mention, antecedent.entity, pronoun.role === 'subject' && !hanging, isPerson);
    return { entity: antecedent.entity, sure: antecedent.share * (isPerson ? SURE.person : SURE.body) };
  }

  /** He or she. */
  private person(mention: Mention, index: number, pronoun: Pronoun): Antecedent | null {
    const gender = this.genderHere(mention, pronoun);
    const speaking = this.attention.speaks(mention);
    const antecedent = this.attention.person(gender, mention, ownSentenceFactor(this.soFar, mention, index, speaking), speaking);
    if (antecedent && gender !== null && gender !== 'n') this.soFar.entities[antecedent.entity]!.pronouns[gender]++;
    return antecedent;
  }

  /** `Ana lui répond` may mean her, `selon lui` does not. */
  private genderHere({ from }: Mention, { gender, tonic }: Pronoun): Pronoun['gender'] {
    return tonic !== undefined && this.source.bits[from - 1]! & (WORD.preposition | WORD.accordingTo) ? tonic : gender;
  }

  /** `sie sagten`, `so hätten sie`: where a pronoun is one woman or many, the verb beside it tells many by its ending. */
  private meansMany({ from, to }: Mention, { number }: Pronoun): boolean {
    if (number !== null || !this.source.lexicon.grammar.verbLast) return false;
    return isPluralVerb(this.source, to) || isPluralVerb(this.source, from - 1) || isUnlistedPlural(this.source, to);
  }

  /** The person that the sentence of a verb right behind `and` opens with; -1 where it opens otherwise. */
  private openingSubject({ from }: Mention, index: number): number {
    const { source, mentions } = this;
    const { tokens, lexicon } = source;
    if (!lexicon.phrases.and.has(tokens.hash[from - 1]!)) return -1;
    let first = -1;
    for (let k = index - 1; k >= Math.max(0, index - NEAR) && tokens.sentence[mentions[k]!.from] === tokens.sentence[from]; k--)
      if (mentions[k]!.inQuotation < 0 && canBeSubject(source, mentions[k]!)) first = k;
    // `Ayer, Ana Ruiz cantó y dijo`
    if (first < 0 || !(tokens.flags[mentions[first]!.from]! & FLAG.sentenceStart || isComma(source, mentions[first]!.from - 1))) return -1;
    const { entityOf, entities } = this.soFar;
    const id = entityOf[hostOrSelf(this.soFar, first)]!;
    return id >= 0 && entities[id]!.kind === 'person' ? id : -1;
  }
}

/** A verb of the lists in the plural: in `-n`, as German ones end (Dutch ones in `-en`), `sind` or `zijn`. */
function isPluralVerb(source: Source, i: number): boolean {
  const { tokens, bits, lexicon } = source;
  if (!(bits[i]! & (WORD.cueVerb | WORD.auxiliary))) return false;
  return lexicon.are.has(tokens.hash[i]!) || endsWithOne(source, i, lexicon.pluralVerbs);
}

/** `Sie trugen Schilder`: where nouns have capitals, a small word of no list in `-en` right behind the pronoun is a verb in the plural. */
const isUnlistedPlural = (source: Source, i: number): boolean =>
  source.lexicon.grammar.capitalNouns && isUnknownWord(source, i) && endsWithOne(source, i, source.lexicon.capitals.presentOfMany);
