import { FLAG, type Tokens } from '../quotation/index.ts';
import { firstMentionFrom, type Mention } from './mention.ts';
import type { Reach, TokenSpan } from './spans.ts';

/** Quotations of so few tokens, marks included, may hold a speaker (`„heise online“ berichtet`). */
const SHORT_QUOTATION = 6;
/**
 * How far candidates are looked for on either side: how many mentions (more to a sentence where nouns are capitalised), and over how many paragraphs
 * with mentions.
 */
const BEFORE = { step: -1, mentions: 10, withCapitalNouns: 13, paragraphs: 2 };
const AFTER = { step: 1, mentions: 6, withCapitalNouns: 8, paragraphs: 1 };
/** So many more mentions, as long as they stand in the quotation's own sentence, whose subject may be far away. */
const IN_SENTENCE = 12;
/** How many paragraphs of any kind: whole paragraphs of quotation lie between often. */
const FARTHEST = 12;
/** Tokens that a label has behind it at least, the closing mark included. */
const LABELLED = 5;

/** For each quotation that opens with a name in capitals before a colon, as in transcripts (`"MARSH: Thank you"`), that mention: its label. */
export function labelsOf(tokens: Tokens, spans: readonly TokenSpan[], mentions: readonly Mention[]): Map<number, number> {
  const labels = new Map<number, number>();
  mentions.forEach(({ from, to, head, kind, inQuotation }, m) => {
    if (inQuotation < 0) return;
    const span = spans[inQuotation]!;
    if (from !== span.from + 1 || span.to - to < LABELLED) return;
    const isCapitals = (tokens.flags[head]! & FLAG.allCaps) !== 0 && (kind === 'name' || kind === 'organisation');
    if (isCapitals && tokens.text[tokens.start[to]!] === ':') labels.set(inQuotation, m);
  });
  return labels;
}

/** Notes in each mention the quotation that holds it. */
export function placeMentions(mentions: readonly Mention[], cover: Int32Array): void {
  for (const mention of mentions) mention.inQuotation = cover[mention.head]!;
}

/**
 * The mentions, without those inside long quotations that have no name, a sixth of all: pronouns, and, where a capital tells names, descriptions, which
 * stand for nobody whom the report tells of. `mentions` must be placed.
 */
export function withoutQuotedNameless(mentions: readonly Mention[], spans: readonly TokenSpan[], capitalNouns = false): Mention[] {
  const isNameless = ({ kind }: Mention): boolean => kind === 'pronoun' || (!capitalNouns && (kind === 'description' || kind === 'document'));
  return mentions.filter((mention) => !isNameless(mention) || mayBeSpeaker(mention, spans));
}

/** May the mention be a quotation's speaker by where it stands, in the writer's own words or a short quotation? */
const mayBeSpeaker = ({ inQuotation }: Mention, spans: readonly TokenSpan[]): boolean => inQuotation < 0 || spans[inQuotation]!.to - spans[inQuotation]!.from <= SHORT_QUOTATION;

/** What candidates are chosen from. `hostOf`: see `People`; `hangs`: see `hangingMentions`, left out where nothing hangs. */
type Sources = { tokens: Tokens; spans: readonly TokenSpan[]; reach: readonly Reach[]; mentions: readonly Mention[]; hostOf: Int32Array; hangs?: Uint8Array };

/**
 * The mentions considered as each quotation's speaker, as indices into `mentions` in text order: the nearest ones before and after it,
 * not inside a quotation of any length, nor in the title or apposition of a name (`hostOf`) or hanging on a noun for somebody (`hangs`), over few
 * paragraphs, more of them in the quotation's own sentence; and the label that opens it. Their number is limited, so the whole is linear.
 */
export function candidatesOf({ tokens, spans, reach, mentions, hostOf, hangs }: Sources, capitalNouns = false): number[][] {
  const eligible: number[] = [];
  mentions.forEach((mention, m) => {
    if (hostOf[m]! < 0 && !hangs?.[m] && mayBeSpeaker(mention, spans)) eligible.push(m);
  });
  const eligibleMentions = eligible.map((m) => mentions[m]!);
  /** How many eligible mentions begin before a token. Bisected: a quotation over paragraphs holds many, and is met again with each of its parts. */
  const startedBefore = (token: number): number => firstMentionFrom(eligibleMentions, token);
  /** Adds the nearest mentions on one side of quotation `q`, of which `edge` is the token there, beginning with the eligible one number `first`. */
  const addNearest = (chosen: number[], q: number, { step, mentions, withCapitalNouns, paragraphs }: typeof BEFORE, first: number, edge: number): void => {
    const most = capitalNouns ? withCapitalNouns : mentions;
    const sentence = tokens.sentence[edge]!;
    const home = tokens.paragraph[edge]!;
    let last = home;
    let crossed = 0;
    let added = 0;
    for (let k = first; k >= 0 && k < eligible.length && added < most + IN_SENTENCE; k += step) {
      const { head, inQuotation } = eligibleMentions[k]!;
      if (added >= most && tokens.sentence[head]! !== sentence) break;
      const paragraph = tokens.paragraph[head]!;
      if (paragraph !== last) crossed++;
      last = paragraph;
      if (crossed > paragraphs || Math.abs(paragraph - home) > FARTHEST) break;
      if (inQuotation === q) continue;
      chosen.push(eligible[k]!);
      added++;
    }
  };
  return reach.map(({ from, to, label }, q) => {
    const chosen: number[] = [];
    addNearest(chosen, q, BEFORE, startedBefore(from) - 1, from);
    chosen.reverse();
    if (label >= 0) chosen.push(label);
    addNearest(chosen, q, AFTER, startedBefore(to), to - 1);
    return chosen;
  });
}
