import { FLAG } from '../../../quotation/index.ts';
import { OFFICE } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { isAuthor } from '../attention/credits.ts';
import { isOfOtherGender } from '../attention/fits.ts';
import { isNamedInFull, type Entity } from '../entity.ts';
import { articleGender, saysWhose } from './epithets.ts';
import type { Source } from '../../words/source.ts';
import { looksLikeTrade } from '../../words/trades.ts';

/** A deck stands in the first paragraphs, and the name that it leaves out follows so many sentences later at most. */
const PARAGRAPHS = 2;
const SENTENCES = 12;
/** So many people of the first ones named are asked, so that no text makes it slow. */
const MOST = 20;

/**
 * The decks of Romance papers say what somebody is, and the text below who that is: `La alcaldesa: «Quédense en casa»`, then `según la alcaldesa, Ana Ruiz,`. Before anybody is named who could be meant, an office
 * is that of the one named with it later, else one that opens a sentence is that of whom the text names first, if it tells nothing else of them.
 */
export class Announced {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly entities: readonly Entity[];
  /** The first people in the order of their names, and the mention that names each first. */
  private readonly named: { id: number; first: number }[];

  constructor(source: Source, mentions: readonly Mention[], entities: readonly Entity[]) {
    this.source = source;
    this.mentions = mentions;
    this.entities = entities;
    // Languages whose articles tell no gender ask for nobody.
    const asked = source.lexicon.romanceLike.articles.size > 0 ? entities : [];
    this.named = asked
      .flatMap((entity, id) => (isNamedInFull(entity) ? [{ id, first: entity.mentions.find((m) => mentions[m]!.inQuotation < 0) ?? -1 }] : []))
      .filter(({ id, first }) => first >= 0 && !isAuthor(source, mentions[first]!, entities[id]!))
      .sort((a, b) => a.first - b.first)
      .slice(0, MOST);
  }

  /** Whom the mention of that index stands for; -1 for nobody known. */
  of(mention: Mention, index: number): number {
    const { tokens } = this.source;
    if (!this.isOffice(mention)) return -1;
    const gender = articleGender(this.source, mention);
    let next = -1;
    for (const { id, first } of this.named) {
      const entity = this.entities[id]!;
      if (isOfOtherGender(entity, gender)) continue;
      if (first < index || tokens.sentence[this.mentions[first]!.from]! - tokens.sentence[mention.from]! > SENTENCES) break;
      if (this.isToldWith(mention, entity)) return id;
      if (next < 0) next = id;
    }
    const subject = next >= 0 && (tokens.flags[mention.from]! & FLAG.sentenceStart) !== 0;
    return subject && this.entities[next]!.kind === 'person' && this.entities[next]!.roles.length === 0 ? next : -1;
  }

  /** An article and an office or trade in the first paragraphs. */
  private isOffice({ kind, from, head }: Mention): boolean {
    const { tokens, bits, lexicon } = this.source;
    if (kind !== 'description' || tokens.paragraph[from]! >= PARAGRAPHS || !lexicon.romanceLike.articles.has(tokens.hash[from]!)) return false;
    return (bits[head]! & OFFICE) !== 0 || looksLikeTrade(this.source, head);
  }

  /** Is that somebody's office, nothing hung on it that may tell another's? */
  private isToldWith(mention: Mention, { roles }: Entity): boolean {
    const { tokens, lexicon } = this.source;
    const { offices } = lexicon.epithets;
    const officeOf = (hash: number): number => offices.get(hash) ?? hash;
    const office = officeOf(tokens.hash[mention.head]!);
    return roles.some((role) => officeOf(role) === office) && !saysWhose(this.source, mention);
  }
}
