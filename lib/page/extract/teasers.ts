import type { PlacedBlock, Surrounding } from './outline.ts';

/** A block with this share of its text in links announces something else. */
const ANNOUNCES = 0.6;
/** Shorter links are labels (`Share`, a name), not announcements. */
const ANNOUNCEMENT_LENGTH = 20;
/** All of a card's text beside the link, and its longest block: a standfirst, a date, a picture's credit. */
const CARD_TEXT = 360;
const CARD_BLOCK = 280;
/** How many elements up from the link its card may reach. */
const CARD_LEVELS = 6;

type Content = { unlinked: number; longest: number };

/**
 * The blocks of teaser cards: small parts of the page around a linked headline, which extractors leave in where they stand inside
 * the article; often without that headline, so it is looked for among all blocks. Found by shape, since class names differ from
 * site to site.
 */
export function teaserBlocks(blocks: readonly PlacedBlock[], kept: ReadonlySet<PlacedBlock>): Set<PlacedBlock> {
  const contents = contentsOf(blocks);
  const total = [...kept].reduce((sum, block) => sum + block.text.length, 0);
  const cards = new Set<Surrounding>();
  for (const block of blocks) {
    if (!kept.has(block) && block.kind !== 'heading') continue;
    if (block.linked < ANNOUNCES || block.text.length < ANNOUNCEMENT_LENGTH) continue;
    let card: Surrounding | null = null;
    for (let at: Surrounding | null = block.around, level = 0; at?.parent && level < CARD_LEVELS; at = at.parent, level++) {
      const { unlinked, longest } = contents.get(at)!;
      if (unlinked > Math.min(CARD_TEXT, total / 4) || longest > CARD_BLOCK) break;
      card = at;
    }
    // A paragraph whose sentence is mostly a link is no card by itself.
    if (card && (card !== block.around || block.kind === 'heading')) cards.add(card);
  }
  return new Set(blocks.filter((block) => ancestors(block.around).some((around) => cards.has(around))));
}

/** What stands in each element near a block, its links left out. */
function contentsOf(blocks: readonly PlacedBlock[]): Map<Surrounding, Content> {
  const contents = new Map<Surrounding, Content>();
  for (const block of blocks) {
    const unlinked = block.text.length * (1 - block.linked);
    for (const around of ancestors(block.around)) {
      const content = contents.get(around) ?? { unlinked: 0, longest: 0 };
      content.unlinked += unlinked;
      content.longest = Math.max(content.longest, unlinked);
      contents.set(around, content);
    }
  }
  return contents;
}

function ancestors(around: Surrounding): Surrounding[] {
  const list: Surrounding[] = [];
  for (let at: Surrounding | null = around; at; at = at.parent) list.push(at);
  return list;
}
