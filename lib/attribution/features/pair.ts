import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import type { BestCues } from './quotation.ts';
import { byte, distance, signed, placesOf } from './row.ts';

/** Columns that say how a candidate mention lies towards the quotation and its cues. */
export const PAIR_FEATURES = [
  'p.side',
  'p.rank',
  'p.rankOuter',
  'p.words',
  'p.tokens',
  'p.paragraphs',
  'p.sentences',
  'p.quotations',
  'p.commas',
  'p.colons',
  'p.dashes',
  'p.subordinators',
  'p.verbs',
  'p.cues',
  'p.bestBetween',
  'p.sameSentence',
  'p.cue.position',
  'p.cue.score',
  'p.cue.mentionsBetween',
  'p.cue.commas',
  'p.cue.side',
  'p.other.position',
  'p.other.score',
  'p.pronounsBetween',
  'p.namesBetween',
  'p.cue.beforeClass',
  'p.reported',
] as const;
const COLUMN = placesOf(PAIR_FEATURES);

/** Tokens between mention and quotation: so many are looked at for a cue, and with more of them the two are of different sentences. */
const CUE_REACH = 40;
const LONGEST_SENTENCE = 80;
/** No more quotations or mentions in between are counted. */
const MOST = 9;
/** A mention farther from the cue, in tokens, counts as so far. */
const FARTHEST = 60;

/**
 * How many of a quotation's candidates stand nearer to it than each, on the same side and by its index in the list: all (`rank`), those that hold one
 * another counted once (`rankOuter`), pronouns, names.
 */
export type Places = { rank: Int32Array; rankOuter: Int32Array; pronouns: Int32Array; names: Int32Array };

/** Writes the columns of candidate `m`, number `index` of its list, for quotation `q` at `at`. */
export function writePair(context: Context, q: number, m: number, places: Places, index: number, best: BestCues, row: Uint8Array, at: number): void {
  const { tokens, reach, mentions, counts, cues, cover, classes } = context;
  const { from, to } = reach[q]!;
  const mention = mentions[m]!;
  const after = mention.from >= to;
  const left = after ? to : mention.to;
  const right = after ? mention.from : from;
  const between = (column: number): number => (right > left ? counts.between(left, right, column) : 0);
  row[at + COLUMN['p.side']] = after ? 1 : 0;
  row[at + COLUMN['p.rank']] = byte(places.rank[index]!);
  row[at + COLUMN['p.rankOuter']] = byte(places.rankOuter[index]!);
  row[at + COLUMN['p.words']] = distance(between(COUNT.tokens));
  row[at + COLUMN['p.tokens']] = distance(right - left);
  row[at + COLUMN['p.paragraphs']] = byte(Math.abs(tokens.paragraph[mention.head]! - tokens.paragraph[after ? to - 1 : from]!));
  row[at + COLUMN['p.sentences']] = byte(Math.abs(tokens.sentence[mention.head]! - tokens.sentence[after ? to - 1 : from]!));
  row[at + COLUMN['p.quotations']] = byte(quotationsBetween(context, q, m, after));
  row[at + COLUMN['p.commas']] = byte(between(COUNT.commas));
  row[at + COLUMN['p.colons']] = byte(between(COUNT.colons));
  row[at + COLUMN['p.dashes']] = byte(between(COUNT.dashes));
  row[at + COLUMN['p.subordinators']] = byte(between(COUNT.subordinators));
  row[at + COLUMN['p.verbs']] = byte(between(COUNT.verbs));
  row[at + COLUMN['p.cues']] = byte(between(COUNT.cues));
  let likeliest = 0;
  for (let i = left; i < right && i - left < CUE_REACH; i++) if (cover[i]! < 0 && cues[i]! > likeliest) likeliest = cues[i]!;
  row[at + COLUMN['p.bestBetween']] = likeliest;
  row[at + COLUMN['p.sameSentence']] = sameSentence(context, q, mention.from, after) ? 1 : 0;

  // The cue on the mention's own side of the quotation, then the one on the other side.
  const own = after ? best.after : best.before;
  const other = after ? best.before : best.after;
  row[at + COLUMN['p.cue.position']] = own < 0 ? 0 : signed(clip(position(mention.from, mention.to, own)));
  row[at + COLUMN['p.cue.score']] = own < 0 ? 0 : cues[own]!;
  const cueLeft = own < 0 ? 0 : Math.min(own + 1, mention.to);
  const cueRight = own < 0 ? 0 : Math.max(own, mention.from);
  row[at + COLUMN['p.cue.mentionsBetween']] = own < 0 ? 0 : byte(mentionsBetween(context, m, own));
  row[at + COLUMN['p.cue.commas']] = own < 0 || cueRight <= cueLeft ? 0 : byte(counts.between(cueLeft, cueRight, COUNT.commas));
  row[at + COLUMN['p.cue.side']] = own < 0 ? 0 : own < mention.from ? 1 : own >= mention.to ? 2 : 3;
  row[at + COLUMN['p.other.position']] = other < 0 ? 0 : signed(clip(position(mention.from, mention.to, other)));
  row[at + COLUMN['p.other.score']] = other < 0 ? 0 : cues[other]!;
  row[at + COLUMN['p.pronounsBetween']] = byte(places.pronouns[index]!);
  row[at + COLUMN['p.namesBetween']] = byte(places.names[index]!);
  row[at + COLUMN['p.cue.beforeClass']] = own > 0 ? classes[own - 1]! : 0;
  row[at + COLUMN['p.reported']] = byte(between(COUNT.reported));
}

/** Tokens from the mention to the cue: positive where the cue comes after it, negative before. */
const position = (from: number, to: number, cue: number): number => (cue >= to ? cue - to + 1 : cue < from ? cue - from : 0);
const clip = (value: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, value));

/** How many quotations lie between quotation `q` and mention `m`, which stands `after` or before it. */
function quotationsBetween({ spans, mentions }: Context, q: number, m: number, after: boolean): number {
  const mention = mentions[m]!;
  let n = 0;
  if (after) for (let j = q + 1; j < spans.length && n < MOST && spans[j]!.from < mention.from; j++) n++;
  else for (let j = q - 1; j >= 0 && n < MOST && spans[j]!.from >= mention.to; j--) n++;
  return n;
}

/** No sentence begins between the quotation's edge and the mention, a quotation's own beginning set aside. */
function sameSentence({ tokens, reach, cover }: Context, q: number, at: number, after: boolean): boolean {
  const { from, to } = reach[q]!;
  const left = after ? to : at + 1;
  const right = after ? at : from;
  if (right - left > LONGEST_SENTENCE) return false;
  for (let i = left; i <= right && i < tokens.count; i++) if (tokens.flags[i]! & FLAG.sentenceStart && cover[i]! < 0) return false;
  return true;
}

/** How many mentions lie between mention `m` and a cue, those not counted that hold `m` or lie in it. */
function mentionsBetween({ mentions }: Context, m: number, cue: number): number {
  let n = 0;
  const { from, to } = mentions[m]!;
  if (cue >= to) for (let k = m + 1; k < mentions.length && n < MOST && mentions[k]!.to <= cue; k++) n += mentions[k]!.from >= to ? 1 : 0;
  else for (let k = m - 1; k >= 0 && n < MOST && mentions[k]!.from > cue; k--) n += mentions[k]!.to <= from ? 1 : 0;
  return n;
}
