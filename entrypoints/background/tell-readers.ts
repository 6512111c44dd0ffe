import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/send.ts';

/**
 * Tells readers that what is kept, or was decided about quotations, was changed elsewhere. Tabs without one do not answer, and need not.
 *
 * @param of the addresses of the article that it concerns, and the tab that has made the change and shows it already; without: any article
 */
export async function tellReaders(of?: { addresses: string[]; by: number | undefined }): Promise<void> {
  const tabs = await browser.tabs.query({});
  const others = tabs.flatMap(({ id }) => (id === undefined || id === of?.by ? [] : [id]));
  await Promise.allSettled(others.map((id) => askReader(id, 'clipsChanged', { addresses: of?.addresses })));
}
