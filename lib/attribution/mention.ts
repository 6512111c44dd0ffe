import type { Span } from '../page/types.ts';
import type { Gender } from './language/types.ts';

/**
 * `name`: capitalised words, with a title in front (`Mayor Jane Smith`). `organisation`: a body, by name or noun (`the company`).
 * `pronoun`, also a verb whose subject is left out. `description`: a noun phrase that stands for one (`the mayor`). `group`: plural nouns for people (`officials`). `document`:
 * something written that can be quoted (`the report`). `number`: a count of people (`another`, `one in five`, `62 percent`).
 */
export type MentionKind = 'name' | 'organisation' | 'pronoun' | 'description' | 'group' | 'document' | 'number';

/** A stretch of text that may stand for a speaker. `start` and `end` are character offsets, `from` and `to` the same as token indices. */
export type Mention = Span & {
  kind: MentionKind;
  from: number;
  /** One past the last token. */
  to: number;
  /** Token of the head: the last word of a name (the surname), the noun of a description, the pronoun itself. */
  head: number;
  /** First token of the name proper, after determiner and title; `to` where there is none. */
  nameFrom: number;
  gender: Gender | null;
  number: 'singular' | 'plural' | null;
  /** Index of the innermost quotation that holds it, -1 outside quotations. */
  inQuotation: number;
};

/** Index of the first mention that begins at the token or later, their number where none does; by bisection, since mentions are sorted by it. */
export function firstMentionFrom(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first mention that begins at the token, -1 for none. */
export function mentionFrom(mentions: readonly Mention[], token: number): number {
  const first = firstMentionFrom(mentions, token);
  return mentions[first]?.from === token ? first : -1;
}
