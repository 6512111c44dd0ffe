import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/send.ts';
import { openPage, openPanel } from '../rooms/open.ts';
import { injectReader, readOrExplain, showWhyNot } from './inject.ts';

/** Commands that the reader in the page carries out, by their names in the manifest. */
const IN_PAGE = { 'save-quotation': 'save', 'next-quotation': 'next', 'previous-quotation': 'previous', 'copy-quotation': 'copy' } as const;

/** Answers the browser-level keys; Firefox for Android has none. A key gives us the right to the tab it was pressed in. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'open-collection') void openPage('collection');
    if (command === 'open-panel') void openPanel(tab ?? {});
    if (tab?.id === undefined) return;
    if (command === 'read-page') void readOrExplain(tab.id);
    if (Object.hasOwn(IN_PAGE, command)) void inPage(tab.id, command as keyof typeof IN_PAGE);
  });
}

/** The reader reads a page first that was not read yet. */
async function inPage(tab: number, command: keyof typeof IN_PAGE): Promise<void> {
  if ((await injectReader(tab)) !== null) return showWhyNot();
  await askReader(tab, 'command', { name: IN_PAGE[command] });
}
