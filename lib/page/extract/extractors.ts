import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { MARKER, markerIndex } from '../marker.ts';
import { parseSkeleton } from './parse.ts';

/**
 * Stands in for the page's address: defuddle has extractors for single sites, which read scripts that a skeleton does not hold,
 * and which would make the same markup read differently from site to site.
 */
const NEUTRAL_URL = 'https://page.invalid/';

/** Indexes of the blocks that defuddle takes for the article. Hidden elements are not in a skeleton, nothing is to be tidied. */
export function keptByDefuddle(html: string): Set<number> {
  const document = parseSkeleton(html);
  for (const script of document.querySelectorAll('script')) script.remove();
  const result = new Defuddle(document, { url: NEUTRAL_URL, standardize: false, removeHiddenElements: false, useAsync: false }).parse();
  return markedIn(result.content);
}

/** Indexes of the blocks that Readability takes for the article. */
export function keptByReadability(html: string): Set<number> {
  const result = new Readability(parseSkeleton(html), { disableJSONLD: true }).parse();
  return markedIn(result?.content ?? '');
}

function markedIn(content: string): Set<number> {
  return new Set([...content.matchAll(MARKER)].map((match) => markerIndex(match[1]!)));
}
