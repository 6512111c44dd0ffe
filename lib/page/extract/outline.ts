import { markerIndex } from '../marker.ts';
import type { Snapshot } from '../snapshot-schema.ts';
import type { BlockKind } from '../types.ts';

/** A block of the snapshot with what the markup around it says. */
export type PlacedBlock = {
  /** Index in `Snapshot.blocks`. */
  readonly source: number;
  readonly text: string;
  /** By its markup alone: `heading` may prove to be the headline, `paragraph` the standfirst. */
  readonly kind: BlockKind;
  /** Nearest block-level element's tag. */
  readonly tag: string;
  /** Share of its text that is inside links, 0 to 1. */
  readonly linked: number;
  /** The elements around it, innermost last. */
  readonly around: Surrounding;
};

/** One element of the skeleton on the way from the body to a block; elements that hold several blocks are shared. */
export type Surrounding = {
  readonly tag: string;
  /** Its attributes as they stand in the skeleton, in lower case. */ readonly attributes: string;
  readonly parent: Surrounding | null;
  readonly depth: number;
};

const TOKEN = /<(\/?)([a-z][a-z0-9]*)([^<>]*)>|\ue000([\ue100-\ue4ff]{1,4})\ue001|([^<\ue000]+)/g;
const INLINE = new Set(['a', 'time', 'img']);
const OUTSIDE: Surrounding = { tag: 'body', attributes: '', parent: null, depth: 0 };

/** Reads the skeleton's blocks in document order, in one pass and without a DOM; any string is taken, a broken one gives fewer blocks. */
export function outlineOf(snapshot: Snapshot): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  let around = OUTSIDE;
  let linkDepth = 0;
  let current = -1;
  let linkedChars = 0;
  let chars = 0;
  const finish = () => {
    const text = snapshot.blocks[current];
    if (text) blocks.push({ source: current, text, kind: kindOf(around), tag: around.tag, linked: chars === 0 ? 0 : linkedChars / chars, around });
    current = -1;
    linkedChars = 0;
    chars = 0;
  };
  const body = snapshot.html.indexOf('<body>');
  TOKEN.lastIndex = body < 0 ? 0 : body + '<body>'.length;
  for (let token = TOKEN.exec(snapshot.html); token; token = TOKEN.exec(snapshot.html)) {
    const [, slash, tag, attributes, digits, text] = token;
    if (text !== undefined) {
      chars += text.length;
      if (linkDepth > 0) linkedChars += text.length;
    } else if (digits !== undefined) {
      finish();
      current = markerIndex(digits);
    } else if (tag === 'a') linkDepth = Math.max(0, linkDepth + (slash ? -1 : 1));
    else if (!INLINE.has(tag!)) {
      finish();
      if (slash) around = around.parent ?? OUTSIDE;
      else around = { tag: tag!, attributes: attributes!.toLowerCase(), parent: around, depth: around.depth + 1 };
    }
  }
  finish();
  return blocks;
}

function kindOf(around: Surrounding): BlockKind {
  if (/^h[1-6]$/.test(around.tag)) return 'heading';
  for (let at: Surrounding | null = around; at; at = at.parent) {
    if (at.tag === 'figcaption' || at.tag === 'caption' || at.tag === 'figure') return 'caption';
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'li' || at.tag === 'dt' || at.tag === 'dd') return 'listitem';
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'section') break;
  }
  return /\bclass="[^"]*caption/.test(around.attributes) ? 'caption' : 'paragraph';
}
