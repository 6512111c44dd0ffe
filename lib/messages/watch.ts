import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { toBackground } from './contract.ts';
import type { PageState } from './page-state.ts';
import { askReader } from './send.ts';

const stateMessageSchema = z.object({ saidby: z.literal(1), to: z.literal('background'), name: z.literal('state'), body: toBackground.state.request });

/**
 * Calls back with each `state` that a reader tells, for the rooms that show a page; the background answers the message itself.
 * Where there is more than a message should hold, the reader is asked for it. What does not fit is passed over. Returns what
 * stops listening.
 */
export function watchPageStates(callback: (tab: number, state: PageState) => void): () => void {
  /** Which message of a tab was the last: an answer that comes after the next message is no news. */
  const last = new Map<number, object>();
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): undefined => {
    const parsed = stateMessageSchema.safeParse(message);
    const tab = sender.tab?.id;
    if (!parsed.success || sender.id !== browser.runtime.id || tab === undefined) return;
    const { body } = parsed.data;
    last.set(tab, body);
    if (body.more === undefined) callback(tab, body.state);
    else
      void askReader(tab, 'getState', {}).then(
        (state) => last.get(tab) === body && callback(tab, state),
        (error: unknown) => console.warn('Saidby:', error),
      );
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
