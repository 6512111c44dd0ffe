import { keptByDefuddle, keptByReadability } from './extractors.ts';
import type { PlacedBlock } from './outline.ts';
import { teaserBlocks } from './teasers.ts';

/** A block of at least so many characters with few links is running text, whatever its tag. */
const RUNNING_LENGTH = 80;
const RUNNING_LINKED = 0.4;
/** Above this share a block is a link to something else rather than text with links. */
const LINK_ONLY = 0.8;
/** Readability is asked when defuddle kept less than this share of the page's running text, and taken when it kept so much more. */
const TOO_LITTLE = 0.5;
const MUCH_MORE = 1.5;

/** The blocks that belong to the article's body. */
export function keptBlocks(html: string, outline: readonly PlacedBlock[]): Set<PlacedBlock> {
  const running = runningLength(outline);
  let kept = select(outline, keptByDefuddle(html));
  if (runningLength(kept) < running * TOO_LITTLE) {
    const other = select(outline, keptByReadability(html));
    if (runningLength(other) > runningLength(kept) * MUCH_MORE) kept = other;
  }
  const teasers = teaserBlocks(kept);
  return new Set(kept.filter((block) => block.linked < LINK_ONLY && !teasers.has(block)));
}

function select(outline: readonly PlacedBlock[], sources: ReadonlySet<number>): PlacedBlock[] {
  return outline.filter((block) => sources.has(block.source));
}

function runningLength(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.text.length >= RUNNING_LENGTH && block.linked < RUNNING_LINKED ? block.text.length : 0), 0);
}
