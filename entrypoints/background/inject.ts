import { browser } from 'wxt/browser';
import { askReader, MessageError } from '../../lib/messages/send.ts';
import { isPdf, restrictionOf, type Restriction } from '../../lib/messages/restricted.ts';

const READER = '/content-scripts/reader.js';

/** Puts the reader into a tab's top frame and has it read. Says why where the browser forbids it. */
export async function readTab(tab: number): Promise<{ injected: boolean; reason: Restriction | null }> {
  const reason = await injectReader(tab);
  if (reason) return { injected: false, reason };
  // It answers once it has read; how that went is told by its `state` messages, and nobody waits here for a long page.
  void askReader(tab, 'readNow', {}).catch((error: unknown) => console.warn('Saidby: readNow', error));
  return { injected: true, reason: null };
}

/** Puts the reader into a tab unless it is there. `null` when it is there now, else why it can't be. */
export async function injectReader(tab: number): Promise<Restriction | null> {
  if (await hasReader(tab)) return null;
  const address = (await browser.tabs.get(tab)).url ?? '';
  const known = address === '' ? null : restrictionOf(address);
  if (known) return known;
  try {
    const [seen] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => document.contentType });
    if (seen?.result === 'application/pdf') return 'pdf';
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER as never] });
    return null;
  } catch (error) {
    console.warn('Saidby: no reader in this tab', error);
    return afterFailure(address);
  }
}

/** Reads a tab on a key or a menu, where no room is open that could say why it can't be read. */
export async function readOrExplain(tab: number): Promise<void> {
  if (!(await readTab(tab)).injected) await showWhyNot();
}

/** Where a key or a menu can do nothing, the popup says why. Browsers that open none by themselves stay silent. */
export async function showWhyNot(): Promise<void> {
  await browser.action.openPopup?.().catch(() => undefined);
}

async function hasReader(tab: number): Promise<boolean> {
  return askReader(tab, 'hello', {}).then(
    () => true,
    (error: unknown) => {
      if (error instanceof MessageError) return false;
      throw error;
    },
  );
}

/** We see the address of a tab that we may read: then it is not the reader who keeps us out, but the browser, which shows something of its own there (an error, Firefox's PDF viewer). */
function afterFailure(address: string): Restriction {
  if (!URL.canParse(address)) return 'denied';
  const url = new URL(address);
  if (isPdf(url)) return 'pdf';
  return url.protocol === 'file:' ? 'file' : 'browserPage';
}
