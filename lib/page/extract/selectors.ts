import { compile as compileAnew, type Options } from 'css-select';

/**
 * Stands in for `css-select` where linkedom asks for it (see `rememberSelectors` in `scripts/build/remember-selectors.ts`): the same two functions, of selectors compiled once. linkedom compiles a selector at
 * every call, and the extractors ask some hundred selectors of every element: 2,000 to 5,000 times a page, which was a third of the time that a reader waits for the article.
 */

type Matcher<Node> = (node: Node) => boolean;

/** So many are kept, then all are made anew: some selectors hold an `id` of the page, and the background reads many pages. */
const MOST = 1000;
const html = new Map<string, Matcher<never>>();
const xml = new Map<string, Matcher<never>>();

/** The test of a selector. It keeps nothing that it found, since extractors change the document between two questions; a selector that is about one element (`:scope`) is not kept. All calls must bring the same adapter, as linkedom's do. */
export function compile<Node, ElementNode extends Node>(selector: string, options: Options<Node, ElementNode>): Matcher<Node> {
  if (options.context !== undefined) return compileAnew(selector, options);
  const kept = options.xmlMode ? xml : html;
  const known = kept.get(selector);
  if (known) return known as Matcher<Node>;
  if (kept.size >= MOST) kept.clear();
  const matcher = compileAnew(selector, { ...options, cacheResults: false });
  kept.set(selector, matcher);
  return matcher;
}

/** Does the selector match the element? */
export const is = <Node, ElementNode extends Node>(element: ElementNode, selector: string, options: Options<Node, ElementNode>): boolean => compile(selector, options)(element);
