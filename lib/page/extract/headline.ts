import { cleanText } from '../meta/clean.ts';
import type { Statement } from '../meta/index.ts';
import type { PlacedBlock, Surrounding } from './outline.ts';
import { plainWords } from '../meta/plain-words.ts';

/** The standfirst stands at most so many blocks below the headline: picture, caption, byline, date may come between. */
const STANDFIRST_WITHIN = 14;
/** Shorter than this, a line below the headline is a label. */
const STANDFIRST_LENGTH = 30;

/** What systems of the trade call the lines below a headline, in class names and test ids. */
const STANDFIRST_NAME =
  /stand-?first|sub-?(?:title|head|heading|headline)|\bdek\b|[-_]dek|\bdeck\b|summary|\blede?\b|\bintro|chapo|chapeau|vorspann|teaser-?text|entradilla|bajada|sommario|sottotitolo|ingress|\blead\b|excerpt|article-?description/;

/**
 * Finds the headline among all blocks: the one that says what the page states as its title; a first-level heading before
 * others, and before copies of it in menus and cards. `null` if it is not on the page.
 */
export function findHeadline(blocks: readonly PlacedBlock[], statement: Statement, firstKept: number): PlacedBlock | null {
  const titles = statement.titles.map(plainWords).filter((title) => title.length > 0);
  let best: PlacedBlock | null = null;
  let bestScore = 0;
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading' && !titles.includes(plainWords(block.text))) return;
    const text = plainWords(block.text);
    if (text.length < 3) return;
    const same = titles.some((title) => title === text || (text.length > 20 && title.startsWith(text)) || (title.length > 20 && text.startsWith(title)));
    const score = (same ? 4 : 0) + (block.tag === 'h1' ? 3 : block.tag === 'h2' ? 1 : 0) + (i <= firstKept ? 1 : 0) - (block.linked > 0.8 ? 3 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  });
  return bestScore >= 4 ? best : null;
}

/**
 * Finds the standfirst: the lines between headline and text that sum the article up. They say what the page gives as its
 * description, or carry one of the trade's names for it. May lie inside what the extractor kept.
 */
export function findStandfirst(blocks: readonly PlacedBlock[], headline: PlacedBlock | null, statement: Statement): PlacedBlock[] {
  const description = plainWords(cleanText(statement.description) ?? '').slice(0, 80);
  const from = headline ? blocks.indexOf(headline) + 1 : 0;
  const near = headline ? blocks.slice(from, from + STANDFIRST_WITHIN) : [];
  return near.filter((block) => {
    if (block.text.length < STANDFIRST_LENGTH || block.linked > 0.5 || block.kind === 'caption') return false;
    const text = plainWords(block.text);
    return (
      (description.length >= STANDFIRST_LENGTH && (text.startsWith(description) || description.startsWith(text.slice(0, 80)))) ||
      nearestNames(block.around, 2).some((names) => STANDFIRST_NAME.test(names))
    );
  });
}

function nearestNames(around: Surrounding, levels: number): string[] {
  const names: string[] = [];
  for (let at: Surrounding | null = around; at && names.length < levels; at = at.parent) names.push(at.attributes);
  return names;
}
