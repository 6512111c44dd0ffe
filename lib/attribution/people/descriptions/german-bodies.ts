import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { listedNoun } from '../../words/compounds.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';

/** So many bodies read of last are kept in mind, so many sentences long. */
const KEPT = 10;
const SENTENCES = 7;
/** A name that no noun tells to be a body's must stand in the text so often. */
const OFTEN = 2;

/** How well a body fits a noun: by the very noun told of it, by one of the same kind, by nothing that speaks against it, not at all. */
const FIT = { word: 3, kind: 2, open: 1, none: 0 };

/**
 * Whom `die Behörde`, `das Unternehmen` and `der Verband` stand for where nouns have capitals: a body read of just now, which its own noun (`das Landeskriminalamt`) or its name tells to be such a one. Every noun of a
 * body is a mention there, so that the ways of other languages, which know bodies by their capitals, find none.
 */
export class GermanBodies {
  private readonly source: Source;
  private readonly mentions: readonly Mention[];
  private readonly entities: readonly Entity[];
  private readonly recent: { body: number; sentence: number }[] = [];
  /** The noun that tells what a body is, by entity, and the named body that the whole word was told of last: `Imkerverband` of `Imkerverband Holstein`. */
  private readonly nouns = new Map<number, number>();
  private readonly told = new Map<number, number>();

  constructor(source: Source, mentions: readonly Mention[], entities: readonly Entity[]) {
    this.source = source;
    this.mentions = mentions;
    this.entities = entities;
  }

  /** Reading has come to a mention of that entity. */
  notice(mention: Mention, id: number): void {
    const { tokens } = this.source;
    const entity = this.entities[id]!;
    const isBody = entity.kind === 'organisation' || entity.kind === 'group' || (entity.kind === 'unknown' && entity.name !== null && !entity.place);
    if (!isBody || mention.inQuotation >= 0) return;
    const noun = this.nounIn(mention);
    if (noun >= 0) {
      this.nouns.set(id, tokens.tailHash[noun]!);
      if (entity.name !== null) this.told.set(tokens.hash[noun]!, id);
    }
    // `das Unternehmen` that stands for nobody read of is nobody to stand for.
    if (entity.name === null && this.isBare(this.mentions[entity.mentions[0]!]!)) return;
    const known = this.recent.findIndex((other) => other.body === id);
    if (known >= 0) this.recent.splice(known, 1);
    else if (this.recent.length === KEPT) this.recent.shift();
    this.recent.push({ body: id, sentence: this.source.tokens.sentence[mention.from]! });
  }

  /** The body that an article and a noun for a body stand for; -1 for none. */
  of(mention: Mention): number {
    const { tokens } = this.source;
    if (!this.isBare(mention)) return this.ofTold(mention);
    let best = -1;
    let most = FIT.none;
    for (let k = this.recent.length - 1; k >= 0; k--) {
      const { body, sentence } = this.recent[k]!;
      if (tokens.sentence[mention.from]! - sentence > SENTENCES) break;
      const fit = this.fit(mention, body);
      if (fit > most) [best, most] = [body, fit];
    }
    return best;
  }

  /** The named body that `der Imkerverband` was told of lately; -1 for none. */
  private ofTold({ from, to, head }: Mention): number {
    const { tokens, bits, lexicon } = this.source;
    const definite = to === from + 2 && (bits[from]! & WORD.determiner) !== 0 && !lexicon.trades.indefinite.has(tokens.hash[from]!);
    const body = definite ? this.told.get(tokens.hash[head]!) : undefined;
    const last = body === undefined ? undefined : this.recent.find((other) => other.body === body);
    return last !== undefined && tokens.sentence[from]! - last.sentence <= SENTENCES ? last.body : -1;
  }

  /** Is that an article and one of the nouns by which reports call bodies, with nothing hung on it? */
  private isBare({ from, to, head }: Mention): boolean {
    return to === from + 2 && (this.source.bits[from]! & WORD.determiner) !== 0 && this.isCall(from, head);
  }

  /** `die Polizei` stands for itself, `eine Behörde` for one not read of. */
  private isCall(article: number, noun: number): boolean {
    const { tokens, lexicon } = this.source;
    const { bodies, known } = lexicon.epithets;
    const word = listedNoun(tokens, noun);
    return bodies.has(word) && !known.has(word) && !lexicon.trades.indefinite.has(tokens.hash[article]!);
  }

  /** The first noun for a body in a mention; -1 without one. */
  private nounIn({ from, to }: Mention): number {
    for (let i = from; i < to; i++) if (this.source.bits[i]! & WORD.organisation) return i;
    return -1;
  }

  /** How well a body fits the noun of that mention. */
  private fit({ head }: Mention, body: number): number {
    const { tokens, lexicon } = this.source;
    const { bodies } = lexicon.epithets;
    const told = this.nouns.get(body);
    const kindCalled = bodies.get(listedNoun(tokens, head));
    if (told === tokens.tailHash[head]) return FIT.word;
    if (told !== undefined) return kindCalled === 'any' || bodies.get(told) === kindCalled ? FIT.kind : FIT.none;
    const { name, kind, mentions, article } = this.entities[body]!;
    if (name === null) return FIT.none;
    // Firms and associations may have any name; initials may be any body's.
    const mayHaveAnyName = kindCalled === 'firm' || kindCalled === 'association';
    const isAcronym = (tokens.flags[name.words[0]!]! & FLAG.allCaps) !== 0;
    const fits = kind === 'organisation' ? mayHaveAnyName || isAcronym : mayHaveAnyName && !article && mentions.length >= OFTEN;
    return fits ? FIT.open : FIT.none;
  }
}
