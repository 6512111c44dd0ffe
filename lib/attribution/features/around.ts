import type { Context } from '../context.ts';
import { CLASS } from '../words/classes.ts';

/** What columns say of the tokens around a mention or quotation, also where the text ends before them. */

/** The class of token `i`. */
export const classAt = ({ tokens, classes }: Context, i: number): number => (i >= 0 && i < tokens.count ? classes[i]! : CLASS.none);

/** How likely token `i` is part of a cue, in 1/255. */
export const cueAt = ({ tokens, cues }: Context, i: number): number => (i >= 0 && i < tokens.count ? cues[i]! : 0);

/** The same of the likeliest token from `from` to before `to`. */
export function highestCue({ tokens, cues }: Context, from: number, to: number): number {
  let highest = 0;
  for (let i = Math.max(0, from); i < to && i < tokens.count; i++) if (cues[i]! > highest) highest = cues[i]!;
  return highest;
}
