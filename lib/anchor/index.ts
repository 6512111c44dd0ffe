/**
 * Saying where a quotation is so that it can be found again, in the article as it is today or as it has become: selectors of the
 * W3C Web Annotation model, and the text fragment by which a browser opens the page at the words.
 */
export { describe, outsidePair, type Description } from './describe.ts';
export { findQuotation, type Found, type Sought } from './find.ts';
export { textFragment } from './text-fragment.ts';
