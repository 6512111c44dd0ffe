import { FLAG } from '../../../quotation/index.ts';
import { saysWhose } from './epithets.ts';
import type { Mention } from '../../mention.ts';
import type { SoFar } from '../entity.ts';

/** So many mentions before it a paper is still the one told of. */
const NEAR = 24;

/**
 * The paper told of last that `o documento` calls, whatever its own noun was (`um laudo`, `a ata do Comitê`): an article and a noun for any paper, with nothing hung on it. Its entity, which is whoever issued it where
 * the text tells; -1 where none was told of lately.
 */
export function paperCalled({ source, mentions, entityOf }: SoFar, mention: Mention, index: number): number {
  const { tokens, lexicon } = source;
  const { papers } = lexicon.epithets;
  const { from, to, head } = mention;
  if (to - from !== 2 || !papers.has(tokens.hash[head]!) || !lexicon.romanceLike.articles.has(tokens.hash[from]!) || saysWhose(source, mention)) return -1;
  for (let k = index - 1; k >= Math.max(0, index - NEAR); k--) {
    const paper = mentions[k]!;
    // `o Correio`, `a Nota` are papers of another kind.
    if (paper.kind === 'document' && paper.inQuotation < 0 && !(tokens.flags[paper.head]! & FLAG.capital) && entityOf[k]! >= 0) return entityOf[k]!;
  }
  return -1;
}
