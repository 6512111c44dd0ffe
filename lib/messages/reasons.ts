import { LIKELY } from '../attribution/certainty.ts';
import type { WhyCode } from '../attribution/types.ts';
import type { Span } from '../page/types.ts';
import { t, type StringKey } from './strings.ts';

/** Words of the article and where they stand, in UTF-16 units. */
export type Words = Span & { text: string };

/** What is known of a decision, for an attribution on a page and for a clip alike. `name` is `null` where nobody can be named. `certainty`: how likely it is that this person said it. */
export type Evidence = { name: string | null; certainty: number; mention: Words | null; cue: Words | null; why: WhyCode | null; quotation: Span };

/** A sentence of `_locales` and the words that it speaks of, most of them the article's. */
export type Reason = { key: StringKey; words: string[] };

/** Most characters between cue and mention of one phrase (`according to the board`). */
const LONGEST_GAP = 2;

/**
 * Why this speaker, in one or two short sentences, as keys of `_locales` with the words to put in.
 *
 * @param decided a person chose the speaker
 */
export function reasonsFor({ name, certainty, mention, cue, why, quotation }: Evidence, decided: boolean): Reason[] {
  if (decided) return [{ key: name === null ? 'why_nobody' : 'why_person', words: [] }];
  if (name === null || !mention || !why) return [{ key: 'why_unknown', words: [] }];
  // `Keller` of Jan Keller, `an onlooker` whose name nobody tells: the words say themselves whom they stand for.
  const isPlain = name.includes(mention.text) || mention.text.includes(name);
  const refers: Reason[] = isPlain ? [] : [{ key: certainty >= LIKELY ? 'why_refers' : 'why_may_refer', words: [mention.text, name] }];
  switch (why) {
    case 'named':
    case 'pronoun':
    case 'described':
      return [beside(mention, cue, quotation), ...refers];
    case 'accordingTo':
      return [{ key: 'why_according', words: [phrase(mention, cue)] }, ...refers];
    case 'sentence':
    case 'colon':
      return [{ key: `why_${why}`, words: [mention.text] }, ...refers];
    case 'continued':
    case 'turn':
    case 'near':
      return [{ key: `why_${why}`, words: [name] }];
  }
}

/** Mention and cue in reading order, and where they stand, seen from the quotation. */
function beside(mention: Words, cue: Words | null, quotation: Span): Reason {
  const evidence = cue ? [mention, cue].sort((a, b) => a.start - b.start) : [mention];
  const words = evidence.map(({ text }) => text);
  const before = evidence.every(({ end }) => end <= quotation.start);
  if (!cue) return { key: before ? 'why_before_alone' : 'why_after_alone', words };
  const after = evidence.every(({ start }) => start >= quotation.end);
  return { key: before ? 'why_before' : after ? 'why_after' : 'why_around', words };
}

/** Cue and mention in one piece where they stand together, else the mention. */
function phrase(mention: Words, cue: Words | null): string {
  const together = cue && mention.start >= cue.end && mention.start - cue.end <= LONGEST_GAP;
  return together ? `${cue.text} ${mention.text}` : mention.text;
}

/** Private-use characters that stand around the words while a sentence is put together. */
const OPEN = '\uE0A0';
const CLOSE = '\uE0A1';
const EITHER = /[\uE0A0\uE0A1]/g;

/** A reason as text and emphasised words in turn, in the order that the reader's language puts them. */
export function sentenceOf({ key, words }: Reason, say: typeof t = t): { text: string; strong: boolean }[] {
  const message = say(key, ...words.map((word) => OPEN + word.replace(EITHER, '').replace(/\s+/g, ' ') + CLOSE));
  return message.split(OPEN).flatMap((piece, i) => {
    if (i === 0) return piece ? [{ text: piece, strong: false }] : [];
    const [word = '', rest = ''] = piece.split(CLOSE);
    return [{ text: word, strong: true }, ...(rest ? [{ text: rest, strong: false }] : [])];
  });
}
