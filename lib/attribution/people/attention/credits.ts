import { FLAG, KIND } from '../../../quotation/index.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { isSlash } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';

/** Those named for what they did for the article, whom it tells nothing of. */

/** Bylines stand in the first paragraphs, and are short. */
const BYLINE = { paragraphs: 8, tokens: 14 };

/** Is somebody named in a line above the text only, as whoever wrote it is? Where nouns and verbs open headlines, too, so that a line of names is no headline. */
export const isAuthor = (source: Source, { from, kind }: Mention, { mentions }: Entity): boolean =>
  source.lexicon.papers.asRomance && kind === 'name' && mentions.length === 1 && isInByline(source, from);

/** Is token `i` in a short line of names above the text, which says who wrote it: `Ana Ruiz | Luis Vega`, `Por Ana Ruiz`, `Texto: Ana Ruiz`? No word of it has a small letter but such between names. */
function isInByline({ tokens: { paragraph, flags, kind }, bits }: Source, i: number): boolean {
  if (paragraph[i]! >= BYLINE.paragraphs) return false;
  let first = i;
  while (i - first < BYLINE.tokens && first > 0 && !(flags[first]! & FLAG.paragraphStart)) first--;
  for (let at = first; paragraph[at] === paragraph[first]; at++) {
    if (at - first >= BYLINE.tokens || kind[at] === KIND.doubleMark) return false;
    if (kind[at] === KIND.word && !(flags[at]! & FLAG.capital) && !(bits[at]! & (WORD.particle | WORD.preposition))) return false;
  }
  return true;
}

/** `Ann Lee/Harbour Agency`: beside a slash stands whoever took a picture or owns it, where nothing else tells a credit (`mentions/credits.ts`), or somebody else whom the report is not about. */
export const isBesideSlash = (source: Source, { from, to }: Mention): boolean => isSlash(source, to) || isSlash(source, from - 1);
