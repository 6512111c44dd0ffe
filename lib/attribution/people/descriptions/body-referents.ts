import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { isCapital, isComma, isPossessivePronoun } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import type { Attention } from '../attention/attention.ts';
import { isBesideCueVerb, isBesideSpeech } from '../attention/beside-speech.ts';
import type { Resolved } from '../entity.ts';
import { BODY_FIT, bodyFit, mayBeFirm } from './body-fit.ts';
import { callsBody, callsBodyByNoun, callsByOrigin, saysNoKind } from './body-phrases.ts';
import type { Descriptions } from './descriptions.ts';
import { Finder } from './finder.ts';
import { GermanBodies } from './german-bodies.ts';

/** Finds which named body a description calls, by words of its name (`the council` after `Leeds Harbour Council`) or, after it acted or was named just now, by its kind (`the company`). */
export class BodyReferents extends Finder {
  private readonly german: GermanBodies;

  constructor(source: Source, mentions: readonly Mention[], people: Resolved, attention: Attention, descriptions: Descriptions) {
    super(source, mentions, people, attention, descriptions);
    this.german = new GermanBodies(source, mentions, people.entities);
  }

  /** Reading has come to a mention of that entity. */
  notice(mention: Mention, id: number): void {
    if (this.source.lexicon.grammar.capitalNouns) this.german.notice(mention, id);
  }

  /** The body that the mention calls, as a subject of a sentence or of a verb of speech; -1 for none. */
  of(mention: Mention): number {
    const { source } = this;
    if (mention.inQuotation >= 0 || isPossessivePronoun(source, mention.from) || this.isOfSomething(mention)) return -1;
    const byKind = callsBody(source, mention);
    // `The developer` may be somebody, too.
    const isEither = mention.kind === 'description' && byKind;
    if (!(mention.kind === 'organisation' || isEither || this.speaksForBody(mention))) return -1;
    const german = source.lexicon.grammar.capitalNouns ? this.german.of(mention) : -1;
    if (german >= 0) return german;
    const byNoun = callsBodyByNoun(source, mention) || callsByOrigin(source, mention);
    if (!byNoun && !this.isSubject(mention)) return -1;
    const byName = this.descriptions.body(mention) ?? -1;
    const isStale = byName < 0 || (this.isFirm(mention) && !this.descriptions.isRecent(byName, mention));
    const onlyTold = isEither || !(byNoun || saysNoKind(source, mention));
    const lately = (byNoun || byKind) && isStale ? this.ofKind(mention, onlyTold) : -1;
    return lately >= 0 ? lately : byName;
  }

  /**
   * `the tourism department`, `the Department of Health and Care`: has the nameless body been told apart from others by more than its noun, and none that has the noun in its name been read of since? Papers go on
   * with the noun alone.
   */
  isOfItsOwn(nameless: number, mention: Mention, index: number): boolean {
    const { tokens, lexicon } = this.source;
    const { kind, mentions } = this.entities[nameless]!;
    const { from, to, head } = this.mentions[mentions[0]!]!;
    if (kind !== 'organisation') return false;
    const isToldApart = tokens.flags[head]! & FLAG.capital ? lexicon.names.links.has(tokens.hash[to]!) : to - from > 2;
    if (!isToldApart) return false;
    const named = this.descriptions.body(mention);
    return named === null || this.lastSentence(named, index) <= this.lastSentence(nameless, index);
  }

  /** The sentence that an entity was last mentioned in before a mention. */
  private lastSentence(id: number, index: number): number {
    const last = this.entities[id]!.mentions.findLast((m) => m < index) ?? 0;
    return this.source.tokens.sentence[this.mentions[last]!.from]!;
  }

  /** The body named lately that is told to be of the kind that the noun says, else, unless `onlyTold`, the one that acted and may be; -1 for none. */
  private ofKind(mention: Mention, onlyTold: boolean): number {
    const { source } = this;
    const told = this.attention.lastNamed((body) => bodyFit(source, mention, body) === BODY_FIT.told);
    if (told >= 0 || onlyTold) return told;
    const active = this.attention.lastBody((body) => bodyFit(source, mention, body) !== BODY_FIT.none);
    return active >= 0 ? active : this.attention.lastNamed((body) => mayBeFirm(this, mention, body) && bodyFit(source, mention, body) !== BODY_FIT.none);
  }

  /** Does it open its clause, or speak? */
  private isSubject(mention: Mention): boolean {
    return this.opensClause(mention) || this.attention.speaks(mention) || isBesideSpeech(this.source, mention);
  }

  /** `the company`: what any firm is called, more often than one read of long ago that has the noun in its name. */
  private isFirm({ head }: Mention): boolean {
    const { lexicon, tokens } = this.source;
    return lexicon.epithets.bodies.get(tokens.hash[head]!) === 'firm';
  }

  /** `„…“, teilte das Haus mit`: a German noun that is a body's only where it speaks. */
  private speaksForBody(mention: Mention): boolean {
    return this.source.lexicon.epithets.bodies.has(this.source.tokens.hash[mention.head]!) && isBesideCueVerb(this.source, mention);
  }

  /** Does the mention open its sentence, or the clause behind a comma: `Last year, the company grew`? */
  private opensClause({ from }: Mention): boolean {
    return (this.source.tokens.flags[from]! & FLAG.sentenceStart) !== 0 || isComma(this.source, from - 1);
  }

  /** `the Ministry of Tides and Trade`: does the name of a body go on behind its noun, which tells it from others? */
  private isOfSomething({ to }: Mention): boolean {
    const { tokens, lexicon } = this.source;
    return lexicon.names.links.has(tokens.hash[to]!) && isCapital(this.source, to + 1);
  }
}
