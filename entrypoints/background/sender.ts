import { isOurPage, type Sender } from '../../lib/messages/answer.ts';

/** A page asked for what belongs to another site; nothing was done. */
export class ForeignSender extends Error {}

/**
 * Refuses a page that speaks about another site's article. The origin is the boundary: within it a page may call itself what it
 * likes (`history.pushState`), beyond it the browser vouches for `sender.url`. Our own pages may speak of any.
 */
export function mustOwn(sender: Sender, address: string): void {
  if (isOurPage(sender) || sameOrigin(sender.url ?? '', address)) return;
  throw new ForeignSender('A page may only speak of its own articles.');
}

/** Files and other addresses without an origin are their own: compared whole, without the fragment. */
export function sameOrigin(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [first, second] = [new URL(a), new URL(b)];
  if (first.origin !== 'null') return first.origin === second.origin;
  return first.href.replace(/#.*/, '') === second.href.replace(/#.*/, '');
}
