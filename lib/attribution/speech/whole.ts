import { FLAG, KIND, type Tokens } from '../../quotation/index.ts';
import type { TokenSpan } from '../spans.ts';
import type { Context } from '../context.ts';
import { entityAt } from '../people/entity.ts';
import { endsHeadline, isStopped } from '../headline-signs.ts';
import { isParagraphBorder } from '../sentences.ts';
import { WORD } from '../words/bits.ts';
import { firstMentionFrom } from '../mention.ts';
import { CLASS } from '../words/classes.ts';

/** Tokens of the name that labels a turn. */
const LONGEST_LABEL = 9;
/** Tokens of a line that says where a report is from, and when. */
const LONGEST_DATELINE = 12;
/** Fewer words may be a title, a motto or a headline. */
const LEAST_WORDS = 5;
/** Headlines leave the stop out, and quote titles as they quote people: titles of so many words are rare. */
const LEAST_IN_HEADLINE = 7;

/**
 * Is what stands in the marks a whole paragraph, a whole sentence with its stop (maybe behind a colon) or what a headline ends with, and not in the capitals of a title? Hardly anything but
 * speech has that form: in the corpora 98.5 % of such sentences are speech (behind a colon 758 of 773, our own articles counted). The trees miss none of them there, but on pages they take long lists of quoted paragraphs without a
 * speaker in sight for something else.
 */
export function isWhole({ tokens, classes, lexicon }: Pick<Context, 'tokens' | 'classes' | 'lexicon'>, span: TokenSpan): boolean {
  const opens = tokens.flags[span.from]!;
  const paragraph = (opens & FLAG.paragraphStart) !== 0 && isParagraphBorder(tokens, span.to);
  const behindColon = classes[span.from - 1] === CLASS.colon && (tokens.flags[span.from + 1]! & FLAG.capital) !== 0;
  const opensSentence = (opens & FLAG.sentenceStart) !== 0 || behindColon || (lexicon.papers.datelines && isBehindDateline(tokens, classes, span));
  const sentence = opensSentence && isStopped(classes, span);
  if (!paragraph && !sentence && !endsHeadline(tokens, classes, span)) return false;
  return isProse(tokens, span.from + 1, span.to - 1, paragraph || sentence ? LEAST_WORDS : LEAST_IN_HEADLINE);
}

/** `MILANO - “…”`, `(AGI) - Milano, 12 mar. - “…”`: does what is quoted follow the dash of a line that says where a report is from, and open with a capital? */
function isBehindDateline({ flags, kind }: Tokens, classes: Uint8Array, { from }: TokenSpan): boolean {
  const dash = from - 1;
  if (classes[dash] !== CLASS.dash || !(flags[from + 1]! & FLAG.capital)) return false;
  for (let i = dash - 1; i >= 0 && dash - i <= LONGEST_DATELINE; i--) {
    if (kind[i] === KIND.doubleMark) return false;
    if (flags[i]! & FLAG.paragraphStart) return true;
  }
  return false;
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
export function isTold(context: Context, { from, to }: TokenSpan): boolean {
  const { tokens, bits, classes } = context;
  if (!(tokens.flags[from]! & FLAG.sentenceStart)) return isInverted(context, { from, to });
  const isCommaOutside = classes[to] === CLASS.comma;
  if (!isCommaOutside && classes[to - 2] !== CLASS.comma) return false;
  let verb = isCommaOutside ? to + 1 : to;
  while (bits[verb]! & WORD.auxiliary) verb++;
  return (bits[verb]! & WORD.cueVerb) !== 0;
}

/** `une nuit « irréelle », dit-il`: small words inside a sentence, with a verb and its pronoun behind them, which stand nowhere else in French. With a capital they may be a title that it goes on about. */
function isInverted({ tokens, classes, lexicon }: Context, { from, to }: TokenSpan): boolean {
  if (classes[to] !== CLASS.comma || tokens.flags[from + 1]! & FLAG.capital) return false;
  let verb = to + 1;
  while (lexicon.romanceLike.clitics.has(tokens.hash[verb]!)) verb++;
  return (tokens.flags[verb]! & FLAG.hyphen) !== 0 && lexicon.inverted.has(tokens.tailHash[verb]!);
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
