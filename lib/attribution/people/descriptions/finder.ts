import type { Mention } from '../../mention.ts';
import type { Source } from '../../words/source.ts';
import type { Attention } from '../attention/attention.ts';
import type { Descriptions } from './descriptions.ts';
import type { Resolved, SoFar } from '../entity.ts';

/** Whoever finds whom mentions stand for, and what that one reads: the text, whom its mentions stand for so far, whom a reader has in mind, and what each has been described by. */
export class Finder implements SoFar {
  readonly source: Source;
  readonly mentions: readonly Mention[];
  readonly entities: Resolved['entities'];
  readonly entityOf: Resolved['entityOf'];
  readonly hostOf: Resolved['hostOf'];
  protected readonly attention: Attention;
  protected readonly descriptions: Descriptions;

  constructor(source: Source, mentions: readonly Mention[], { entities, entityOf, hostOf }: Resolved, attention: Attention, descriptions: Descriptions) {
    this.source = source;
    this.mentions = mentions;
    this.entities = entities;
    this.entityOf = entityOf;
    this.hostOf = hostOf;
    this.attention = attention;
    this.descriptions = descriptions;
  }
}
