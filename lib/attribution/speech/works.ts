import { FLAG, KIND } from '../../quotation/index.ts';
import type { TokenSpan } from '../spans.ts';
import type { Context } from '../context.ts';
import { WORD } from '../words/bits.ts';
import { CLASS } from '../words/classes.ts';
import { endsAsAdverb } from '../words/kinds.ts';

/** Tokens between the noun for a work that opens a sentence and its title. */
const LONGEST_CLAUSE = 12;

/**
 * Is what stands in the marks the title of a work or a term, by the word right before them: `the so-called “quay tax”`, `a talk titled “How we sank it”`, or the noun for a work before
 * what is written as a title is (`her film “The Long Winter”`, `his memoir, “A Life in Tar”`)? Behind other such words (`the term`, `the phrase`) stand words of a speaker as well.
 */
export function isWork(context: Context, span: TokenSpan): boolean {
  const { tokens, classes, lexicon } = context;
  const hasComma = classes[span.from - 1] === CLASS.comma;
  const before = hasComma ? span.from - 2 : span.from - 1;
  if (tokens.paragraph[before] !== tokens.paragraph[span.from]) return false;
  // `titled “…”`, `conocido como «…»`
  if (!hasComma && isTitled(context, before)) return true;
  if (isTermBehind(context, span.to)) return true;
  return (lexicon.works.has(tokens.hash[before]!) || (hasComma && opensWithWork(context, before))) && isTitle(context, span);
}

/** Do words up to `before` give a title: `titled`, `conocido como`, `known locally as the`? */
function isTitled(context: Context, before: number): boolean {
  const { tokens, bits, lexicon } = context;
  const by = bits[before]! & WORD.determiner ? before - 1 : before;
  if (!lexicon.titlingBy.has(tokens.hash[by]!)) return isTitling(context, before);
  const verb = endsAsAdverb(context, by - 1) ? by - 2 : by - 1;
  return lexicon.titlingWith.has(tokens.hash[verb]!) || isTitling(context, verb);
}

/** `The book that came of it, “A Life in Tar,” has sold well`: does the sentence open with an article and the noun for a work? */
function opensWithWork({ tokens, bits, lexicon }: Context, before: number): boolean {
  let first = before;
  while (before - first < LONGEST_CLAUSE && !(tokens.flags[first]! & FLAG.sentenceStart)) first--;
  return (tokens.flags[first]! & FLAG.sentenceStart) !== 0 && (bits[first]! & WORD.determiner) !== 0 && lexicon.works.has(tokens.hash[first + 1]!);
}

/** `“dry-berthing,” a term for`: is a word in marks explained right behind them? */
function isTermBehind({ tokens, bits, classes, lexicon }: Context, to: number): boolean {
  const behind = classes[to] === CLASS.comma ? to + 1 : classes[to - 2] === CLASS.comma ? to : -1;
  return behind > 0 && lexicon.trades.indefinite.has(tokens.hash[behind]!) && lexicon.terms.has(tokens.hash[behind + 1]!) && (bits[behind + 2]! & WORD.preposition) !== 0;
}

/** Is it a word that gives a title (`titled`, `so-called`), and no verb: `el llamado`, not `ha llamado`? */
const isTitling = ({ tokens, bits, lexicon }: Context, i: number): boolean => lexicon.titling.has(tokens.hash[i]!) && !(lexicon.papers.asRomance && bits[i - 1]! & WORD.auxiliary);

/** Are there words between the marks, all with a capital but for small ones between: `A Life in Tar`? */
function isTitle({ tokens, bits }: Context, { from, to }: TokenSpan): boolean {
  let words = 0;
  for (let i = from + 1; i < to; i++) {
    if (tokens.kind[i] !== KIND.word || tokens.flags[i]! & FLAG.clitic) continue;
    if (!(tokens.flags[i]! & FLAG.capital) && (words === 0 || !(bits[i]! & (WORD.preposition | WORD.functionWord | WORD.determiner)))) return false;
    words++;
  }
  return words > 0;
}
