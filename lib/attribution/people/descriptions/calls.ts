import { FLAG, KIND } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { Aged, ageCalled, isOfOtherAge } from '../ages.ts';
import type { Entity } from '../entity.ts';
import { articleGender, isEpithet, isOfOtherOffice, isOfOtherParty, isHeadOfState } from './epithets.ts';
import { Finder } from './finder.ts';
import { isBesideCueVerb, whoTells } from '../attention/beside-speech.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import { canBeCalledBy, nounGender } from './noun-calls.ts';
import { callsByOffice, callsByTrade, canBeCalled, isOfThatTrade } from './office-calls.ts';
import { endsWithOne, isCapital, isComma, isPossessive, isPossessivePronoun, isRoleNoun } from '../../words/kinds.ts';
import { attributesEnd } from '../shown/attributes.ts';
import type { Antecedent } from '../attention/salience.ts';
import type { Source } from '../../words/source.ts';
import { isGeneric } from '../../words/trades.ts';

/** A noun is taken for somebody in mind only where that one has this share of attention. */
const LEAST_SHARE = 0.5;
/** The same of one called by an office, whom fewer can be. */
const SHARE_OF_OFFICE = 0.4;
/** How much likelier somebody is meant whose office was told to be of the country or place that a phrase names. */
const OF_PLACE = 20;
/** So many mentions to either side are looked at in a sentence. */
const NEAR = 20;

/**
 * Whom papers call by a noun that they need not have told of somebody: one in mind whom nothing known speaks against. A general noun or an age in all languages (`the woman`, `the 36-year-old`); else an article and any
 * noun in Romance languages and Dutch (`la Niçoise`), a trade, party or post in German (`die Biologin`), an office or trade in English (`the Freedonia governor`).
 */
export class Calls extends Finder {
  private readonly aged = new Aged(this.entities);

  /** Whom the noun of that mention calls, by the way of its papers. Notes the gender that the noun tells of that one. `known`: somebody without a name has been called so before, which says enough but where any noun may call. */
  called(mention: Mention, index: number, known: boolean): Antecedent | null {
    const { calledBy } = this.source.lexicon.papers;
    if (calledBy === 'any') return this.byEpithet(mention);
    if (known) return null;
    return calledBy === 'trade' ? this.byNoun(mention, index) : this.byOffice(mention, index);
  }

  /** The only one named who is of the age by which the mention calls somebody (`the 44-year-old`, `the 44-year-old driver`); -1 for nobody. */
  ofAge(mention: Mention): number {
    const id = this.descriptions.isDefinite(mention) ? this.aged.of(ageCalled(this.source, mention)) : -1;
    return id < 0 || isOfOtherGender(this.entities[id]!, mention.gender) ? -1 : id;
  }

  /** Whom a general noun or an age calls: somebody just named. */
  general(mention: Mention, index: number): Antecedent | null {
    if (!this.isGeneral(mention)) return null;
    const teller = whoTells(this.source, this.mentions, this.entityOf, index);
    const age = ageCalled(this.source, mention);
    const antecedent = this.attention.named(articleGender(this.source, mention), mention, (id) =>
      id === teller || isOfOtherParty(this.source, mention, this.entities[id]!) || isOfOtherAge(age, this.entities[id]!) || this.headsNoState(mention, this.entities[id]!) ? 0 : 1,
    );
    if (!antecedent) return this.newcomer(mention);
    return antecedent.share >= LEAST_SHARE ? antecedent : null;
  }

  /** `le chef de l’État` is nobody of another office. */
  private headsNoState(mention: Mention, entity: Entity): boolean {
    return isHeadOfState(this.source, mention) && isOfOtherOffice(this.source, mention, entity);
  }

  /** `the woman`, `the 36-year-old`, but not `his wife`, `sa mère`. */
  private isGeneral(mention: Mention): boolean {
    const { kind, from, head } = mention;
    return kind === 'description' && this.descriptions.isDefinite(mention) && !isPossessive(this.source, from) && isGeneric(this.source, head);
  }

  /** `Eine Wahlhelferin … die 71-Jährige`: where nobody is named whom an age could mean, somebody brought in as one of many. */
  private newcomer(mention: Mention): Antecedent | null {
    const gender = mention.gender;
    if (gender === null || !endsWithOne(this.source, mention.head, this.source.lexicon.trades.ages)) return null;
    return this.attention.person(gender, mention, (id) => (this.isNewcomer(this.entities[id]!) ? 1 : 0));
  }

  /** `eine Wahlhelferin`: somebody brought in as one of many. */
  private isNewcomer({ mentions }: Entity): boolean {
    return mentions.length > 0 && !this.descriptions.isDefinite(this.mentions[mentions[0]!]!);
  }

  /** `Hija de un minero, empezó pronto`: whom an office without article tells of that opens a sentence up to a comma, and which no name follows: somebody in mind. */
  apposed(mention: Mention): Antecedent | null {
    const { source } = this;
    const { from, head, gender, inQuotation } = mention;
    if (!source.lexicon.grammar.nounFirst || inQuotation >= 0 || !isRoleNoun(source, head)) return null;
    // `Martin-Pêcheur, 24 ans,` is a name.
    if (from !== head || (source.tokens.flags[from]! & (FLAG.sentenceStart | FLAG.hyphen)) !== FLAG.sentenceStart || !isComma(source, attributesEnd(source, mention))) return null;
    const antecedent = this.attention.named(gender, mention);
    return antecedent && antecedent.share >= LEAST_SHARE ? antecedent : null;
  }

  /** `el regidor`, `la Niçoise`: by an article and a noun, where nobody of that office or description is known, papers call whom they wrote of just now. */
  private byEpithet(mention: Mention): Antecedent | null {
    // `le sous-préfet`: a report may bring in by their post alone whom it does not name.
    if (this.source.lexicon.epithets.posts.has(this.source.tokens.hash[mention.head]!)) return null;
    if (!isEpithet(this.source, mention, this.attention.speaks(mention))) return null;
    const gender = articleGender(this.source, mention);
    const antecedent = this.attention.named(gender, mention);
    if (!antecedent || antecedent.share < LEAST_SHARE) return null;
    const entity = this.entities[antecedent.entity]!;
    if (isOfOtherOffice(this.source, mention, entity)) return null;
    // What the given name suggested is certain then.
    if (entity.gender === null && entity.given?.gender === gender) entity.gender = gender;
    return antecedent;
  }

  /**
   * `… Ann Lee said. The Freedonia governor left`, `“No,” the retired crane driver said`: whom English papers call by an office or a trade that they never tell beside the name is the subject of a sentence
   * (by a trade only of a verb of speech), and nobody whom the sentence names.
   */
  private byOffice(mention: Mention, index: number): Antecedent | null {
    const { source } = this;
    const { tokens, bits } = source;
    if (!this.descriptions.isDefinite(mention) || isPossessivePronoun(source, mention.from)) return null;
    const byOffice = callsByOffice(source, mention);
    if (!byOffice && !callsByTrade(source, mention)) return null;
    const age = ageCalled(source, mention);
    // `…, slamming the senator` speaks of another.
    const verb = mention.from - 1;
    const object = verb > 0 && bits[verb]! & WORD.cueVerb && tokens.kind[verb - 1] !== KIND.doubleMark;
    const opens = byOffice && (tokens.flags[mention.from]! & FLAG.sentenceStart) !== 0;
    if (!opens && age === 0 && (object || !this.attention.speaks(mention))) return null;
    const named = this.inSentence(mention, index);
    const can = byOffice ? canBeCalled : isOfThatTrade;
    const factor = (id: number): number => {
      const entity = this.entities[id]!;
      if (named.has(id) || !can(source, mention, entity)) return 0;
      return isOfPlace(source, mention, entity) ? OF_PLACE : 1;
    };
    const antecedent = this.attention.named(mention.gender, mention, factor);
    return antecedent && antecedent.share >= (byOffice ? SHARE_OF_OFFICE : LEAST_SHARE) ? antecedent : null;
  }

  /** `„…“, sagte der Gewerkschafter`: whom German and Dutch papers call by a trade, party or post that they need not tell beside the name speaks, and is nobody whom the sentence names. */
  private byNoun(mention: Mention, index: number): Antecedent | null {
    const gender = mention.inQuotation < 0 ? nounGender(this.source, mention) : undefined;
    if (gender === undefined || !(isBesideCueVerb(this.source, mention) || this.attention.speaks(mention))) return null;
    const named = this.inSentence(mention, index);
    const antecedent = this.attention.named(gender, mention, (id) => (!named.has(id) && canBeCalledBy(this.source, mention, this.entities[id]!) ? 1 : 0));
    return antecedent && antecedent.share >= LEAST_SHARE ? antecedent : null;
  }

  /** Whom the mention's sentence names outside quotations. */
  private inSentence({ from }: Mention, index: number): Set<number> {
    const { sentence } = this.source.tokens;
    const found = new Set<number>();
    for (const step of [-1, 1])
      for (let k = index + step; this.mentions[k] && Math.abs(k - index) <= NEAR && sentence[this.mentions[k]!.from] === sentence[from]; k += step)
        if (this.mentions[k]!.inQuotation < 0) found.add(this.entityOf[k]!);
    return found;
  }
}

/** `the Freedonian leader` after `Freedonian President Ann Lee`: does a phrase have the country or place of somebody's office? A party has many. */
function isOfPlace(source: Source, { from, head }: Mention, { modifiers }: Entity): boolean {
  const { hash } = source.tokens;
  for (let i = from + 1; i < head; i++) if (isCapital(source, i) && modifiers.includes(hash[i]!) && !source.lexicon.epithets.parties.has(hash[i]!)) return true;
  return false;
}
