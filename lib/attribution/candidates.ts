import { FLAG, type Tokens } from '../quotation/index.ts';
import { firstMentionFrom, type Mention } from './mention.ts';
import type { Reach, TokenSpan } from './spans.ts';

/** Quotations of so few tokens, marks included, may hold a speaker (`„heise online“ berichtet`). */
const SHORT_QUOTATION = 6;
/** How many mentions before and after a quotation are considered. */
const BEFORE = 10;
const AFTER = 6;
/** Where nouns are capitalised, there are more mentions to a sentence. */
const BEFORE_NOUNS = 13;
const AFTER_NOUNS = 8;
/** So many more, as long as they stand in the quotation's own sentence, whose subject may be far away. */
const IN_SENTENCE = 12;
/** How many paragraphs with mentions back and ahead, and how many of any kind: whole paragraphs of quotation lie between often. */
const PARAGRAPHS_BACK = 2;
const PARAGRAPHS_AHEAD = 1;
const FARTHEST = 12;

/** The names in capitals that open a quotation before a colon, as in transcripts (`"MARSH: Thank you`), by quotation. */
export function labelsOf(tokens: Tokens, spans: readonly TokenSpan[], mentions: readonly Mention[]): Map<number, number> {
  const labels = new Map<number, number>();
  mentions.forEach((mention, index) => {
    const quotation = mention.inQuotation;
    if (quotation < 0 || mention.from !== spans[quotation]!.from + 1 || spans[quotation]!.to - mention.to < 5) return;
    const capitals = (tokens.flags[mention.head]! & FLAG.allCaps) !== 0 && (mention.kind === 'name' || mention.kind === 'organisation');
    if (capitals && tokens.text[tokens.start[mention.to]!] === ':') labels.set(quotation, index);
  });
  return labels;
}

/** Notes in each mention the quotation that holds it. */
export function placeMentions(mentions: readonly Mention[], cover: Int32Array): void {
  for (const mention of mentions) mention.inQuotation = cover[mention.head]!;
}

/**
 * The mentions, without those inside long quotations that have no name, a sixth of all: pronouns, and, where a capital tells names, descriptions, which stand for nobody whom the report tells of. `mentions` must be
 * placed.
 */
export function withoutQuotedNameless(mentions: readonly Mention[], spans: readonly TokenSpan[], capitalNouns = false): Mention[] {
  const isNameless = ({ kind }: Mention): boolean => kind === 'pronoun' || (!capitalNouns && (kind === 'description' || kind === 'document'));
  return mentions.filter((mention) => mention.inQuotation < 0 || !isNameless(mention) || mayHoldSpeaker(spans[mention.inQuotation]!));
}

const mayHoldSpeaker = ({ from, to }: TokenSpan): boolean => to - from <= SHORT_QUOTATION;

/**
 * The mentions considered as each quotation's speaker, as indices into `mentions` in text order: the nearest ones before and after it,
 * not inside a quotation of any length, nor in the title or apposition of a name (`hostOf`) or hanging on a noun for somebody (`hangs`), over few paragraphs, more of them in the quotation's
 * own sentence; and the label that opens it. Their number is limited, so the whole is linear.
 */
export function candidatesOf(
  tokens: Tokens,
  spans: readonly TokenSpan[],
  reach: readonly Reach[],
  mentions: readonly Mention[],
  hostOf: Int32Array,
  capitalNouns = false,
  hangs?: Uint8Array,
): number[][] {
  const [most, mostAfter] = capitalNouns ? [BEFORE_NOUNS, AFTER_NOUNS] : [BEFORE, AFTER];
  const eligible: number[] = [];
  mentions.forEach((mention, index) => {
    const quotation = mention.inQuotation;
    if (hostOf[index]! >= 0 || hangs?.[index]) return;
    if (quotation < 0 || mayHoldSpeaker(spans[quotation]!)) eligible.push(index);
  });
  const begin = eligible.map((m) => mentions[m]!);
  /** How many eligible mentions begin before a token. Bisected: a quotation over paragraphs holds many, and is met again with each of its parts. */
  const startedBefore = (token: number): number => firstMentionFrom(begin, token);
  return reach.map((span, quotation) => {
    const chosen: number[] = [];
    collect(startedBefore(span.from) - 1, -1, most, PARAGRAPHS_BACK, tokens.paragraph[span.from]!);
    chosen.reverse();
    if (span.label >= 0) chosen.push(span.label);
    collect(startedBefore(span.to), 1, mostAfter, PARAGRAPHS_AHEAD, tokens.paragraph[span.to - 1]!);
    return chosen;

    function collect(from: number, step: 1 | -1, limit: number, paragraphs: number, home: number): void {
      const sentence = tokens.sentence[step < 0 ? span.from : span.to - 1]!;
      let last = home,
        changes = 0,
        found = 0;
      for (let k = from; k >= 0 && k < eligible.length && found < limit + IN_SENTENCE; k += step) {
        const mention = begin[k]!;
        if (found >= limit && tokens.sentence[mention.head]! !== sentence) break;
        const paragraph = tokens.paragraph[mention.head]!;
        if (paragraph !== last) changes++;
        last = paragraph;
        if (changes > paragraphs || Math.abs(paragraph - home) > FARTHEST) break;
        if (mention.inQuotation === quotation) continue;
        chosen.push(eligible[k]!);
        found++;
      }
    }
  });
}
