import { browser } from 'wxt/browser';
import { askReader } from '../../lib/messages/send.ts';
import { readSettings } from '../../lib/messages/settings.ts';
import { t } from '../../lib/messages/strings.ts';
import { injectReader, readOrExplain, showWhyNot } from './inject.ts';

const SAVE = 'save-selection';
const READ = 'read-page';

let running: Promise<void> = Promise.resolve();

/** Makes the entries of the context menu, or takes them away, one call after the other; Firefox for Android has no such menu. */
export function makeMenus(): Promise<void> {
  running = running.then(make).catch((error: unknown) => console.error('Saidby: context menu', error));
  return running;
}

async function make(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  if (!(await readSettings()).contextMenu) return;
  browser.contextMenus.create({ id: SAVE, title: t('menu_save_selection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: READ, title: t('menu_read_page'), contexts: ['page'] });
}

/** Answers a choice in the menu; choosing gives us the right to that tab. */
export function listenToMenus(): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === READ) void readOrExplain(tab.id);
    if (info.menuItemId === SAVE) void saveSelection(tab.id, info.frameId ? info.selectionText : undefined);
  });
}

async function saveSelection(tab: number, framed: string | undefined): Promise<void> {
  if ((await injectReader(tab)) === null) await askReader(tab, 'command', { name: 'saveSelection', framed });
  else await showWhyNot();
}
