import { isInByline } from '../../headline-signs.ts';
import type { Mention } from '../../mention.ts';
import { WORD } from '../../words/bits.ts';
import { isSlash } from '../../words/kinds.ts';
import type { Source } from '../../words/source.ts';
import type { Entity } from '../entity.ts';

/** Those named for what they did for the article, whom it tells nothing of. */

/** Is somebody named in a line above the text only, as whoever wrote it is? Where nouns and verbs open headlines, too, so that a line of names is no headline. */
export const isAuthor = ({ tokens, bits, lexicon }: Source, { from, kind }: Mention, { mentions }: Entity): boolean =>
  lexicon.papers.asRomance && kind === 'name' && mentions.length === 1 && isInByline(tokens, from, (i) => (bits[i]! & (WORD.particle | WORD.preposition)) !== 0);

/** `Ann Lee/Harbour Agency`: beside a slash stands whoever took a picture or owns it, where nothing else tells a credit (`mentions/credits.ts`), or somebody else whom the report is not about. */
export const isBesideSlash = (source: Source, { from, to }: Mention): boolean => isSlash(source, to) || isSlash(source, from - 1);
