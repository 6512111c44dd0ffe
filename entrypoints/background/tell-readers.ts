import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/send.ts';

/** Tells every reader that clips were changed elsewhere. Tabs without one do not answer, and need not. */
export async function tellReaders(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : askReader(tab.id, 'clipsChanged', {}))));
}
