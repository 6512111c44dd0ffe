import type { PlacedBlock, Surrounding } from './outline.ts';

/** A block of at least so many characters with few links is running text, whatever its tag. */
const RUNNING_LENGTH = 80;
const RUNNING_LINKED = 0.4;
/** Going down from the body stops where no single element holds this share of the running text. */
const HOLDS = 0.7;
/** Elements that hold no article by their meaning. */
const ASIDE = new Set(['nav', 'aside', 'footer', 'form']);

/** Characters of running text, in blocks of at least `least` characters: what a page must have to be an article, and what extractors are compared by. */
export function runningLength(blocks: readonly PlacedBlock[], least = RUNNING_LENGTH): number {
  return blocks.reduce((sum, block) => sum + runningText(block, least), 0);
}

/**
 * The blocks of the element in which most of the running text stands together: a plain rule in linear time, for pages on which
 * an extractor would take too long (`kept-blocks.ts`).
 */
export function densestPart(outline: readonly PlacedBlock[]): PlacedBlock[] {
  const lengths = new Map<Surrounding, number>();
  const children = new Map<Surrounding, Set<Surrounding>>();
  let root: Surrounding | null = null;
  const candidates = outline.filter((block) => !isAside(block.around));
  for (const block of candidates) {
    const length = runningText(block);
    for (let at: Surrounding | null = block.around; at; at = at.parent) {
      lengths.set(at, (lengths.get(at) ?? 0) + length);
      if (!at.parent) root = at;
      else if (children.get(at.parent)?.add(at) === undefined) children.set(at.parent, new Set([at]));
    }
  }
  let part = root;
  for (let next: Surrounding | undefined; part; part = next) {
    const least: number = (lengths.get(part) ?? 0) * HOLDS;
    next = [...(children.get(part) ?? [])].find((child) => lengths.get(child)! >= least);
    if (!next) break;
  }
  return candidates.filter((block) => isInside(block.around, part));
}

function runningText(block: PlacedBlock, least = RUNNING_LENGTH): number {
  return block.text.length >= least && block.linked < RUNNING_LINKED ? block.text.length : 0;
}

function isAside(around: Surrounding): boolean {
  for (let at: Surrounding | null = around; at; at = at.parent) if (ASIDE.has(at.tag)) return true;
  return false;
}

function isInside(around: Surrounding, part: Surrounding | null): boolean {
  for (let at: Surrounding | null = around; at; at = at.parent) if (at === part) return true;
  return false;
}
