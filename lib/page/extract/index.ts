/**
 * What the article is, decided off the page: the door for the background and for Node. `lib/page/index.ts` is the page's own
 * door; they are two so that a content script never carries a parser and an extractor.
 */
import { metaOf, statementOf } from '../meta/index.ts';
import type { Snapshot } from '../snapshot-schema.ts';
import type { Article, Block } from '../types.ts';
import { runningLength } from './densest.ts';
import { keptBlocks } from './kept-blocks.ts';
import { findHeadline, findStandfirst } from './headline.ts';
import { outlineOf, type PlacedBlock } from './outline.ts';
import { parseSkeleton } from './parse.ts';
import { repeatedBlocks } from './repeats.ts';

/** Fewer characters of running text than this are no article. */
const LEAST_TEXT = 200;
/** A line of dialogue is running text too where nothing longer is on the page; a menu's items are shorter. */
const SHORT_LINE = 40;

/**
 * The article of a page: headline, standfirst, and the blocks that the extractor keeps, in reading order. `null` when the page
 * has no running text. The same snapshot gives the same article.
 */
export function readArticle(snapshot: Snapshot): Article | null {
  const outline = outlineOf(snapshot);
  if (runningLength(outline, SHORT_LINE) < LEAST_TEXT) return null;
  const kept = keptBlocks(snapshot.html, outline);
  const statement = statementOf(parseSkeleton(headOf(snapshot.html)), snapshot.url, snapshot.language);
  const headline = findHeadline(
    outline,
    statement,
    outline.findIndex((block) => kept.has(block)),
  );
  const standfirst = new Set(findStandfirst(outline, headline, statement));
  const shown = outline.filter((block) => kept.has(block) || block === headline || standfirst.has(block));
  const running = shown.filter((block) => block !== headline && block.kind !== 'caption' && block.kind !== 'heading');
  if (running.reduce((sum, block) => sum + block.text.length, 0) < LEAST_TEXT) return null;
  // The headline is read first even where the page sets a picture's caption or the standfirst above it.
  const ordered = headline ? [headline, ...shown.filter((block) => block !== headline)] : shown;
  const repeated = repeatedBlocks(ordered);
  return assemble(
    ordered.filter((block) => !repeated.has(block)),
    (block) => (block === headline ? 'headline' : standfirst.has(block) ? 'standfirst' : block.kind),
    statement,
  );
}

function assemble(ordered: readonly PlacedBlock[], kindOf: (block: PlacedBlock) => Block['kind'], statement: Parameters<typeof metaOf>[0]): Article {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const block of ordered) {
    blocks.push({ start: at, end: at + block.text.length, kind: kindOf(block), source: block.source });
    texts.push(block.text);
    at += block.text.length + 2;
  }
  const text = texts.join('\n\n');
  return { text, blocks, meta: metaOf(statement, text) };
}

/** The skeleton's head and first-level headings, all that metadata is read from. */
function headOf(html: string): string {
  const end = html.indexOf('</head>');
  const head = end < 0 ? '' : html.slice(0, end);
  const body = [...html.matchAll(/<h1\b[^<>]*>[\s\S]{0,2000}?<\/h1>|<time\b[^<>]*>/g)].slice(0, 20).map((match) => match[0]);
  return `${head}</head><body>${body.join('')}</body></html>`;
}
