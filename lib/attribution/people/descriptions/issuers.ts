import { FLAG } from '../../../quotation/index.ts';
import { WORD } from '../../words/bits.ts';
import type { Mention } from '../../mention.ts';
import { entityAt, type Resolved } from '../entity.ts';
import type { Source } from '../../words/source.ts';

/** Whoever issued a document is named within so many mentions of it. */
const NEAR = 6;
/** So many sentences later a statement is still the one told of. */
const RECENT = 8;

/**
 * Whose words a document holds: `the statement said` gives those of whoever `said in a statement` before, `the council's letter` the council's. What lives on by itself, as a law or a study, is not
 * listed as issued and speaks for itself.
 */
export class Issuers {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly people: Resolved;
  /** The mention by which a document was brought in last, by its noun. */
  private readonly broughtIn = new Map<number, number>();

  constructor(source: Source, mentions: readonly Mention[], people: Resolved) {
    this.source = source;
    this.mentions = mentions;
    this.people = people;
  }

  /** The entity whose document the mention of that index stands for; -1 where it is none or nobody is known to have issued it. Mentions are asked for in text order. */
  of(mention: Mention, index: number): number {
    const { tokens, lexicon } = this.source;
    const { from, head } = mention;
    const noun = tokens.tailHash[head]!;
    // `the Post` is a paper.
    const named = (tokens.flags[head]! & FLAG.capital) !== 0 && !lexicon.grammar.capitalNouns;
    if (named || !lexicon.issued.has(noun)) return -1;
    const owner = this.ownerOf(index);
    const indefinite = lexicon.trades.indefinite.has(tokens.hash[from]!);
    const told = this.isTold(index) && (indefinite || this.subjectBeside(index) >= 0);
    if (owner >= 0 || told) this.broughtIn.set(noun, index);
    if (told || indefinite || this.isOwned(mention)) return owner;
    const before = this.broughtIn.get(noun);
    if (before === undefined || tokens.sentence[from]! - tokens.sentence[this.mentions[before]!.from]! > RECENT) return -1;
    return Math.max(this.ownerOf(before), this.isTold(before) ? this.subjectBeside(before) : -1);
  }

  /** `Ann Lee's letter`, `a statement from the council`: whom the phrase itself or what follows it names; -1 for none. */
  private ownerOf(index: number): number {
    const { tokens, lexicon } = this.source;
    const { from, to } = this.mentions[index]!;
    for (let k = Math.max(0, index - 1); k <= index + NEAR && k < this.mentions.length; k++) {
      const other = this.mentions[k]!;
      const owns = other.from === from && (tokens.flags[other.to]! & FLAG.clitic) !== 0;
      const behind = other.from === to + 1 && lexicon.issuedBy.has(tokens.hash[to]!);
      if ((owns || behind) && this.couldIssue(k)) return this.people.entityOf[k]!;
    }
    return -1;
  }

  /** Does the phrase name an owner, known or not: `the campaign's statement`? */
  private isOwned({ from, head }: Mention): boolean {
    for (let i = from + 1; i <= head; i++) if (this.source.tokens.flags[i]! & FLAG.clitic) return true;
    return false;
  }

  /** Is the document what somebody says something in, or what they issue: `in a statement`, `sent an email`? */
  private isTold(index: number): boolean {
    const before = this.mentions[index]!.from - 1;
    return before >= 0 && ((this.source.bits[before]! & WORD.place) !== 0 || this.source.lexicon.issuing.has(this.source.tokens.hash[before]!));
  }

  /** The subject of the sentence that the document is told in: its first mention that neither follows a preposition nor says whose another is; -1 where it could issue nothing. */
  private subjectBeside(index: number): number {
    const { tokens, bits } = this.source;
    const { mentions } = this;
    const sentence = tokens.sentence[mentions[index]!.from];
    let k = index;
    while (k > 0 && index - k < NEAR && tokens.sentence[mentions[k - 1]!.from] === sentence) k--;
    for (; k <= index + NEAR && k < mentions.length && tokens.sentence[mentions[k]!.from] === sentence; k++) {
      const { from, to, inQuotation } = mentions[k]!;
      const next = mentions[k + 1];
      // `Freedonia` in `Freedonia spokesperson Ann Lee`
      const attribute = next?.from === to;
      if (k === index || inQuotation >= 0 || attribute || (from > 0 && bits[from - 1]! & WORD.preposition)) continue;
      return this.couldIssue(k) ? this.people.entityOf[k]! : -1;
    }
    return -1;
  }

  private couldIssue(k: number): boolean {
    const entity = entityAt(this.people, k);
    return entity !== undefined && (entity.kind === 'organisation' || (entity.name !== null && !entity.place));
  }
}
