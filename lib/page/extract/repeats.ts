import { plainWords } from '../meta/plain-words.ts';
import type { PlacedBlock } from './outline.ts';

/** Shorter texts stand twice for good reason: a name over each answer, `Advertisement`. */
const LEAST = 25;
/** Names of boxes that show a sentence of the article again, in large type. */
const PULLED = /pull-?_?quote|\bquote\b|blockquote|highlight|zitat|destacado/;
const MARKS = /["“”„«»]/;
/** A page has a few pull quotes. What has more is a list of quotations. */
const MOST_PULLED = 40;

/**
 * The blocks that say again what another says: second copies (for phones, for print), and pull quotes, whose words stand in the
 * text as well. Each quotation is to be shown once.
 */
export function repeatedBlocks(blocks: readonly PlacedBlock[]): Set<PlacedBlock> {
  const repeated = new Set<PlacedBlock>();
  const seen = new Map<string, PlacedBlock>();
  const pulled: PlacedBlock[] = [];
  const running: string[] = [];
  for (const block of blocks) {
    const words = plainWords(block.text);
    const earlier = words.length >= LEAST ? seen.get(words) : undefined;
    // Of two copies the one that stands in marks says more.
    const better = earlier && MARKS.test(block.text) && !MARKS.test(earlier.text);
    if (earlier) repeated.add(better ? earlier : block);
    if (!earlier || better) seen.set(words, block);
    if (isPulled(block)) pulled.push(block);
    else if (!repeated.has(block)) running.push(words);
  }
  if (pulled.length === 0 || pulled.length > MOST_PULLED) return repeated;
  const text = running.join(' ');
  for (const block of pulled) if (plainWords(block.text).length >= LEAST && text.includes(plainWords(block.text))) repeated.add(block);
  return repeated;
}

function isPulled(block: PlacedBlock): boolean {
  return block.kind === 'blockquote' || PULLED.test(block.around.attributes) || PULLED.test(block.around.parent?.attributes ?? '');
}
