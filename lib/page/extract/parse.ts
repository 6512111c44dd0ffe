import { parseHTML } from 'linkedom';

/** Parses skeleton markup in a place without a DOM (service worker, Node), with what an extractor expects of a window. */
export function parseSkeleton(html: string): Document {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const loose = document as unknown as { styleSheets?: unknown; URL?: string; defaultView?: { getComputedStyle?: unknown } };
  loose.styleSheets ??= [];
  return document;
}
