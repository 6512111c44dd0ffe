import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { pageStateSchema, type PageState } from './page-state.ts';

const stateMessageSchema = z.object({ saidby: z.literal(1), to: z.literal('background'), name: z.literal('state'), body: z.object({ state: pageStateSchema }) });

/**
 * Calls back with each `state` that a reader tells, for the rooms that show a page; the background answers the message itself.
 * What does not fit is passed over. Returns what stops listening.
 */
export function watchPageStates(callback: (tab: number, state: PageState) => void): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): undefined => {
    const parsed = stateMessageSchema.safeParse(message);
    if (parsed.success && sender.id === browser.runtime.id && sender.tab?.id !== undefined) callback(sender.tab.id, parsed.data.body.state);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
