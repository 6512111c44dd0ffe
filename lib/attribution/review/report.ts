import { FLAG } from '../../quotation/index.ts';
import type { Mention } from '../mention.ts';
import { WORD } from '../words/bits.ts';
import type { Source } from '../words/source.ts';

/** So many who spoke last, and so many paragraphs, are remembered. */
const SPEAKERS = 3;
const PARAGRAPHS = 3;
/** More sentences ago make no difference. */
const LONG_AGO = 20;

/**
 * What the writer's own words told so far: in which sentence each entity was last mentioned and last the subject, who spoke last, who opened the last paragraphs. Words inside quotations do not count. Sentences are counted
 * only as they are read of: those without a mention make no distance.
 */
export class Report {
  private readonly source: Source;
  private readonly speakers: ReadonlySet<number>;
  /** How many sentences were read, which of the text's was the last, and whether its subject has come. */
  private count = 0;
  private sentence = -1;
  private hasSubject = false;
  /** By entity: of the sentences read, the last in which it was mentioned, and in which it was the subject. */
  private readonly lastMentioned: (number | undefined)[] = [];
  private readonly lastSubject: (number | undefined)[] = [];
  /** Entities, the latest first. */
  private readonly spoke: number[] = [];
  private readonly openers: { paragraph: number; entity: number }[] = [];

  /** `speakers`: the mentions that speak, as indices. */
  constructor(source: Source, speakers: ReadonlySet<number>) {
    this.source = source;
    this.speakers = speakers;
  }

  /** How many sentences ago, seen from a mention, the entity was mentioned: 1 for its own, 0 for never. */
  sinceMentioned(entity: number, mention: Mention): number {
    return this.since(this.lastMentioned[entity], mention);
  }

  /** How many sentences ago it was the subject. */
  sinceSubject(entity: number, mention: Mention): number {
    return this.since(this.lastSubject[entity], mention);
  }

  /** 1 for who spoke last, 2 and 3 for who did before, 0 for all others. */
  rankOfSpeaker(entity: number): number {
    return 1 + this.spoke.indexOf(entity);
  }

  /** 1 if the entity opens the paragraph of the mention, 2 and 3 if it opens the ones before, 0 for all others. */
  rankOfOpener(entity: number, { from }: Mention): number {
    const paragraph = this.source.tokens.paragraph[from]!;
    for (const opener of this.openers) if (opener.entity === entity && paragraph - opener.paragraph < PARAGRAPHS) return 1 + paragraph - opener.paragraph;
    return 0;
  }

  /** Reading has come past that mention, which stands for that entity. */
  note(mention: Mention, index: number, entity: number): void {
    if (this.speakers.has(index)) toFront(this.spoke, entity, SPEAKERS);
    if (mention.inQuotation >= 0) return;
    const { sentence, paragraph } = this.source.tokens;
    if (sentence[mention.from] !== this.sentence) {
      this.count++;
      this.sentence = sentence[mention.from]!;
      this.hasSubject = false;
    }
    this.lastMentioned[entity] = this.count;
    if (!this.hasSubject && this.canBeSubject(mention)) {
      this.hasSubject = true;
      this.lastSubject[entity] = this.count;
    }
    if (this.openers[0]?.paragraph === paragraph[mention.from]) return;
    this.openers.unshift({ paragraph: paragraph[mention.from]!, entity });
    if (this.openers.length > PARAGRAPHS) this.openers.pop();
  }

  private since(sentence: number | undefined, { from }: Mention): number {
    if (sentence === undefined) return 0;
    // The mention asked about may open a sentence that is not counted yet.
    const isUncounted = this.source.tokens.sentence[from] !== this.sentence;
    return Math.min(LONG_AGO, 1 + this.count + Number(isUncounted) - sentence);
  }

  /** Is it neither behind a preposition nor an owner (`Lee’s`)? */
  private canBeSubject({ from, to }: Mention): boolean {
    const { tokens, bits } = this.source;
    return !(from > 0 && bits[from - 1]! & WORD.preposition) && !(to < tokens.count && tokens.flags[to]! & FLAG.clitic);
  }
}

/** Puts an entity before those mentioned earlier, of which the earliest is forgotten. */
export function toFront(list: number[], id: number, most: number): void {
  if (list[0] === id) return;
  let at = list.indexOf(id, 1);
  if (at < 0) at = list.length < most ? list.length : most - 1;
  for (; at > 0; at--) list[at] = list[at - 1]!;
  list[0] = id;
}
