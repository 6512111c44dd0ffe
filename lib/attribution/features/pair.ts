import { FLAG } from '../../quotation/index.ts';
import type { Context } from '../context.ts';
import { COUNT } from '../counts.ts';
import type { BestCues } from './quotation.ts';
import { byte, distance, signed } from './row.ts';

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

/** The places of the candidates of one quotation among the others, by their index in its list: counted by the caller who walks over them. */
export type Places = { rank: Int32Array; rankOuter: Int32Array; pronouns: Int32Array; names: Int32Array };

/** Writes the columns of candidate `m` for quotation `q` at `at`. */
export function writePair(context: Context, q: number, m: number, places: Places, index: number, best: BestCues, row: Uint8Array, at: number): void {
  const { tokens, reach, mentions, counts, cues, cover, classes } = context;
  const { from, to } = reach[q]!;
  const mention = mentions[m]!;
  const after = mention.from >= to;
  const left = after ? to : mention.to;
  const right = after ? mention.from : from;
  const between = (column: number): number => (right > left ? counts.between(left, right, column) : 0);
  let k = at;
  row[k++] = after ? 1 : 0;
  row[k++] = byte(places.rank[index]!);
  row[k++] = byte(places.rankOuter[index]!);
  row[k++] = distance(between(COUNT.tokens));
  row[k++] = distance(right - left);
  row[k++] = byte(Math.abs(tokens.paragraph[mention.head]! - tokens.paragraph[after ? to - 1 : from]!));
  row[k++] = byte(Math.abs(tokens.sentence[mention.head]! - tokens.sentence[after ? to - 1 : from]!));
  row[k++] = byte(quotationsBetween(context, q, m, after));
  row[k++] = byte(between(COUNT.commas));
  row[k++] = byte(between(COUNT.colons));
  row[k++] = byte(between(COUNT.dashes));
  row[k++] = byte(between(COUNT.subordinators));
  row[k++] = byte(between(COUNT.verbs));
  row[k++] = byte(between(COUNT.cues));
  let top = 0;
  for (let i = left; i < right && i - left < 40; i++) if (cover[i]! < 0 && cues[i]! > top) top = cues[i]!;
  row[k++] = top;
  row[k++] = sameSentence(context, q, mention.from, after) ? 1 : 0;
  // The cue on the mention's own side of the quotation, then the one on the other side.
  const own = after ? best.after : best.before;
  const other = after ? best.before : best.after;
  row[k++] = own < 0 ? 0 : signed(clip(position(mention.from, mention.to, own)));
  row[k++] = own < 0 ? 0 : cues[own]!;
  const cueLeft = own < 0 ? 0 : Math.min(own + 1, mention.to);
  const cueRight = own < 0 ? 0 : Math.max(own, mention.from);
  row[k++] = own < 0 ? 0 : byte(mentionsBetween(context, m, own));
  row[k++] = own < 0 || cueRight <= cueLeft ? 0 : byte(counts.between(cueLeft, cueRight, COUNT.commas));
  row[k++] = own < 0 ? 0 : own < mention.from ? 1 : own >= mention.to ? 2 : 3;
  row[k++] = other < 0 ? 0 : signed(clip(position(mention.from, mention.to, other)));
  row[k++] = other < 0 ? 0 : cues[other]!;
  row[k++] = byte(places.pronouns[index]!);
  row[k++] = byte(places.names[index]!);
  row[k++] = own > 0 ? classes[own - 1]! : 0;
  row[k++] = byte(between(COUNT.reported));
}

/** Tokens from the mention to the cue: positive where the cue comes after it, negative before. */
const position = (from: number, to: number, cue: number): number => (cue >= to ? cue - to + 1 : cue < from ? cue - from : 0);
const clip = (value: number): number => (value > 60 ? 60 : value < -60 ? -60 : value);

function quotationsBetween({ spans, mentions }: Context, q: number, m: number, after: boolean): number {
  const mention = mentions[m]!;
  let n = 0;
  if (after) for (let j = q + 1; j < spans.length && n < 9 && spans[j]!.from < mention.from; j++) n++;
  else for (let j = q - 1; j >= 0 && n < 9 && spans[j]!.from >= mention.to; j--) n++;
  return n;
}

/** No sentence begins between the quotation's edge and the mention, a quotation's own beginning set aside. */
function sameSentence({ tokens, reach, cover }: Context, q: number, at: number, after: boolean): boolean {
  const { from, to } = reach[q]!;
  const left = after ? to : at + 1;
  const right = after ? at : from;
  if (right - left > 80) return false;
  for (let i = left; i <= right && i < tokens.count; i++) if (tokens.flags[i]! & FLAG.sentenceStart && cover[i]! < 0) return false;
  return true;
}

function mentionsBetween({ mentions }: Context, m: number, cue: number): number {
  let n = 0;
  const { from, to } = mentions[m]!;
  if (cue >= to) for (let k = m + 1; k < mentions.length && n < 9 && mentions[k]!.to <= cue; k++) n += mentions[k]!.from >= to ? 1 : 0;
  else for (let k = m - 1; k >= 0 && n < 9 && mentions[k]!.from > cue; k--) n += mentions[k]!.to <= from ? 1 : 0;
  return n;
}
