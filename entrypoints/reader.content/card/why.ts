import type { Attribution } from '../../../lib/attribution/types.ts';
import { t, type StringKey } from '../../../lib/messages/strings.ts';
import type { Span } from '../../../lib/page/types.ts';

/** Where the evidence stands, seen from the quotation. */
export type Place = 'before' | 'after' | 'around';

/** A sentence of `_locales` and the words of the article that it speaks of. */
export type Reason = { key: StringKey; words: string[] };

/** Longest stretch of the article (UTF-16 units) that is quoted as one piece of evidence. */
const LONGEST_PHRASE = 60;

/**
 * Why this speaker, in one or two short sentences, as keys of `_locales` with the article's own words to put in.
 *
 * @param text `Article.text`
 * @param decided a person chose the speaker
 */
export function reasonsFor({ speaker, cue, why, quotation }: Attribution, text: string, decided: boolean): Reason[] {
  if (decided) return [{ key: 'why_person', words: [] }];
  if (!speaker || !why) return [{ key: 'why_unknown', words: [] }];
  const mention = speaker.text;
  const refers: Reason[] = mention === speaker.name || speaker.name.includes(mention) ? [] : [{ key: 'why_refers', words: [mention, speaker.name] }];
  switch (why) {
    case 'named':
    case 'pronoun':
    case 'described':
      return [...beside(mention, speaker.mention, cue, quotation, text), ...refers];
    case 'accordingTo':
      return [{ key: 'why_according', words: [phrase(text, speaker.mention, cue)] }, ...refers];
    case 'sentence':
      return [{ key: 'why_sentence', words: [mention] }, ...refers];
    case 'colon':
      return [{ key: 'why_colon', words: [mention] }, ...refers];
    case 'continued':
      return [{ key: 'why_continued', words: [speaker.name] }];
    case 'turn':
      return [{ key: 'why_turn', words: [speaker.name] }];
    case 'near':
      return [{ key: 'why_near', words: [speaker.name] }];
  }
}

const BESIDE: Record<Place, StringKey> = { before: 'why_before', after: 'why_after', around: 'why_around' };
const BESIDE_ALONE: Record<Place, StringKey> = { before: 'why_before_alone', after: 'why_after_alone', around: 'why_after_alone' };

function beside(mention: string, at: Span, cue: Span | null, quotation: Span, text: string): Reason[] {
  if (!cue) return [{ key: BESIDE_ALONE[placeOf([at], quotation)], words: [mention] }];
  const words = at.start <= cue.start ? [mention, text.slice(cue.start, cue.end)] : [text.slice(cue.start, cue.end), mention];
  return [{ key: BESIDE[placeOf([at, cue], quotation)], words }];
}

function placeOf(evidence: Span[], quotation: Span): Place {
  if (evidence.every((span) => span.end <= quotation.start)) return 'before';
  if (evidence.every((span) => span.start >= quotation.end)) return 'after';
  return 'around';
}

/** The words from cue to mention in one piece where they stand together, else the mention. */
function phrase(text: string, mention: Span, cue: Span | null): string {
  if (!cue) return text.slice(mention.start, mention.end);
  const [start, end] = [Math.min(mention.start, cue.start), Math.max(mention.end, cue.end)];
  return end - start <= LONGEST_PHRASE ? text.slice(start, end) : text.slice(mention.start, mention.end);
}

/** Private-use characters that stand around the article's words while a sentence is put together. */
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
