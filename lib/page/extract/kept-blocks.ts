import { densestPart, runningLength } from './densest.ts';
import { keptByDefuddle, keptByReadability } from './extractors.ts';
import type { PlacedBlock } from './outline.ts';
import { teaserBlocks } from './teasers.ts';

/** Above this share a block is a link to something else rather than text with links. */
const LINK_ONLY = 0.8;
/** Readability is asked when defuddle kept less than this share of the page's running text, and taken when it kept so much more. */
const TOO_LITTLE = 0.5;
const MUCH_MORE = 1.5;
/**
 * Extractors take quadratic time on pages of many small parts: a page of 8,000 cards took defuddle 23 s and Readability 13 s.
 * News pages have 150 to 700 blocks in 30 to 200 kB of skeleton; larger ones than this are left to a linear rule.
 */
const MOST_BLOCKS = 1500;
const LONGEST_SKELETON = 600_000;

/** The blocks that belong to the article's body. */
export function keptBlocks(html: string, outline: readonly PlacedBlock[]): Set<PlacedBlock> {
  const kept = new Set(outline.length > MOST_BLOCKS || html.length > LONGEST_SKELETON ? densestPart(outline) : extracted(html, outline));
  const teasers = teaserBlocks(outline, kept);
  return new Set([...kept].filter((block) => block.linked < LINK_ONLY && !teasers.has(block)));
}

function extracted(html: string, outline: readonly PlacedBlock[]): PlacedBlock[] {
  const first = select(outline, keptByDefuddle(html));
  const running = runningLength(first);
  if (running >= runningLength(outline) * TOO_LITTLE) return first;
  const second = select(outline, keptByReadability(html));
  return runningLength(second) > running * MUCH_MORE ? second : first;
}

function select(outline: readonly PlacedBlock[], sources: ReadonlySet<number>): PlacedBlock[] {
  return outline.filter((block) => sources.has(block.source));
}
