import { FLAG } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';
import { couldBeBody } from './fits.ts';

/** A body acted or was named so many sentences before it is called `the company` at most. */
const SENTENCES = 3;
/** So many bodies are kept in mind. */
const KEPT = 4;

type Recent = { body: number; sentence: number };

/** The bodies that a report has just named, or told what they did. */
export class RecentBodies {
  private readonly source: Source;
  private readonly entities: readonly Entity[];
  /** Those that were the first subject or speaker of a sentence, one of each, the latest last; and those named last, whatever they did. */
  private readonly active: Recent[] = [];
  private readonly named: Recent[] = [];

  constructor(source: Source, entities: readonly Entity[]) {
    this.source = source;
    this.entities = entities;
  }

  /** The mention stands for that entity in the sentence of that number; `acts`: as its first subject, or beside a verb of speech. */
  notice(mention: Mention, id: number, sentence: number, acts: boolean): void {
    const entity = this.entities[id]!;
    if (mention.inQuotation < 0 && entity.name && entity.kind !== 'person') keep(this.named, { body: id, sentence });
    if (!acts || this.active.at(-1)?.sentence === sentence) return;
    if (couldBeBody(entity) || this.isArticled(entity) || this.isCapitalBody(mention, entity)) keep(this.active, { body: id, sentence });
  }

  /** The body named last before that sentence, of those that fit; -1 for none. */
  lastNamed(sentence: number, fits: (body: Entity) => boolean): number {
    return this.last(this.named, sentence, fits);
  }

  /** The body that acted last, of those that fit; -1 for none. */
  lastActive(sentence: number, fits: (body: Entity) => boolean): number {
    return this.last(this.active, sentence, fits);
  }

  private last(bodies: readonly Recent[], now: number, fits: (body: Entity) => boolean): number {
    return bodies.findLast(({ body, sentence }) => now - sentence <= SENTENCES && fits(this.entities[body]!))?.body ?? -1;
  }

  /** `El Ideam avisó`: where a body's noun stands before its name, a name of no known kind behind an article is a body's, whose noun is left out, if it acts. */
  private isArticled({ kind, place, article }: Entity): boolean {
    return this.source.lexicon.grammar.bodyNounFirst && kind === 'unknown' && article && !place;
  }

  /** `La Provincia`, `il ministero delle Imprese`: a body called by its noun alone with a capital, or by what with a capital hangs on it. */
  private isCapitalBody({ to, head }: Mention, { kind }: Entity): boolean {
    const { tokens, lexicon } = this.source;
    if (!lexicon.grammar.bodyNounFirst || kind !== 'organisation') return false;
    const hanging = lexicon.romanceLike.of.has(tokens.hash[to]!) ? to + 1 : head;
    return ((tokens.flags[head]! | tokens.flags[hanging]!) & FLAG.capital) !== 0;
  }
}

function keep(bodies: Recent[], recent: Recent): void {
  if (bodies.length === KEPT) bodies.shift();
  bodies.push(recent);
}
