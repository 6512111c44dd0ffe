import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import type { TokenSpan } from '../spans.ts';
import type { Context } from '../context.ts';
import { entityAt } from '../people/entity.ts';
import { endsHeadline, isParagraphBorder, isStopped } from '../headline-signs.ts';
import { WORD } from '../words/bits.ts';
import { firstMentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';

/** Tokens of the name that labels a turn. */
const LONGEST_LABEL = 9;
/** Fewer words may be a title, a motto or a headline. */
const LEAST_WORDS = 5;
/** Headlines leave the stop out, and quote titles as they quote people: titles of so many words are rare. */
const LEAST_IN_HEADLINE = 7;

/**
 * Is what stands in the marks a whole paragraph, a whole sentence with its stop (maybe behind a colon) or what a headline ends with, and not in the capitals of a title? Hardly anything but
 * speech has that form: in the corpora 98.5 % of such sentences are speech (behind a colon 758 of 773, our own articles counted). The trees miss none of them there, but on pages they take long lists of quoted paragraphs without a
 * speaker in sight for something else.
 */
export function isWhole(tokens: Tokens, classes: Uint8Array, span: TokenSpan): boolean {
  const opens = tokens.flags[span.from]!;
  const paragraph = (opens & FLAG.paragraphStart) !== 0 && isParagraphBorder(tokens, span.to);
  const behindColon = classes[span.from - 1] === CLASS.colon && (tokens.flags[span.from + 1]! & FLAG.capital) !== 0;
  const sentence = ((opens & FLAG.sentenceStart) !== 0 || behindColon) && isStopped(classes, span);
  if (!paragraph && !sentence && !endsHeadline(tokens, classes, span)) return false;
  return isProse(tokens, span.from + 1, span.to - 1, paragraph || sentence ? LEAST_WORDS : LEAST_IN_HEADLINE);
}

/** So many words or more, most of them without a capital. */
function isProse({ kind, flags }: Tokens, from: number, to: number, least: number): boolean {
  let words = 0,
    capitals = 0;
  for (let i = from; i < to; i++) {
    if (kind[i] !== KIND.word) continue;
    words++;
    if (flags[i]! & FLAG.capital) capitals++;
  }
  return words >= least && capitals * 2 < words;
}

/**
 * Does the quotation open a sentence, a verb of speech right behind it, a comma between (`“The quay opens,” said Ann Lee`)? Then it is speech, however short: in the corpora 548 of 549 are that have a label.
 */
export function isTold({ tokens, bits, classes }: Context, { from, to }: TokenSpan): boolean {
  if (!(tokens.flags[from]! & FLAG.sentenceStart)) return false;
  const isCommaOutside = classes[to] === CLASS.comma;
  if (!isCommaOutside && classes[to - 2] !== CLASS.comma) return false;
  let verb = isCommaOutside ? to + 1 : to;
  while (bits[verb]! & WORD.auxiliary) verb++;
  return (bits[verb]! & WORD.cueVerb) !== 0;
}

/**
 * Is it all of a paragraph but somebody's name before a colon that opens it, as in a transcript, an interview or a headline (`Lee: “No.”`)? In a list of facts no person stands there: `Title: “Home”`. Romance
 * headlines name works so, too (`Ana Ruiz: «Basta»`), so that whoever is named there must speak in the text.
 */
export function isTurn({ tokens, classes, lexicon, mentions, people }: Context, span: TokenSpan): boolean {
  const colon = span.from - 1;
  if (classes[colon] !== CLASS.colon || !isParagraphBorder(tokens, span.to)) return false;
  for (let m = firstMentionFrom(mentions, colon) - 1; m >= 0 && colon - mentions[m]!.from < LONGEST_LABEL; m--) {
    const { from, to } = mentions[m]!;
    if (to !== colon || !(tokens.flags[from]! & FLAG.paragraphStart)) continue;
    const entity = entityAt(people, m);
    if (entity?.kind === 'person' && (!lexicon.papers.asRomance || entity.speaks)) return true;
  }
  return false;
}
