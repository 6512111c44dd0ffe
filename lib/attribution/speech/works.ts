import { FLAG, KIND } from '../../quotation/index.ts';
import type { TokenSpan } from '../spans.ts';
import type { Context } from '../context.ts';
import { WORD } from '../words/bits.ts';
import { CLASS } from '../words/classes.ts';
import { isPartOfVerb } from '../words/participles.ts';

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
  if (!hasComma && isTitling(context, lexicon.titlingBy.has(tokens.hash[before]!) ? before - 1 : before)) return true;
  return lexicon.works.has(tokens.hash[before]!) && isTitle(context, span);
}

/** Is it a word that gives a title (`titled`, `so-called`), and no verb: `el llamado`, not `ha llamado`? */
const isTitling = (context: Context, i: number): boolean => context.lexicon.titling.has(context.tokens.hash[i]!) && !isPartOfVerb(context, i);

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
