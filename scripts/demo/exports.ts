import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { beginningWith } from './steps.ts';

/** The formats as the collection's menu begins to name them. */
const formats = ['Markdown', 'CSV', 'JSON'];

/**
 * Exports the whole collection in each format, as a reader does: the button, the menu, the browser's download. Returns the
 * files' paths in `folder`.
 */
export async function exportCollection(browser: Browser, collection: Page, folder: string): Promise<string[]> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const files: string[] = [];
  for (const format of formats) {
    const finished = new Promise<void>((resolve, reject) => {
      session.once('Browser.downloadWillBegin', ({ suggestedFilename, guid }) => {
        const file = join(folder, suggestedFilename);
        files.push(file);
        session.on('Browser.downloadProgress', (progress) => {
          if (progress.guid !== guid) return;
          if (progress.state === 'completed') resolve();
          if (progress.state === 'canceled') reject(new Error(`the download of ${suggestedFilename} was cancelled`));
        });
      });
    });
    await collection.locator(beginningWith('button', 'Export')).click();
    await collection.locator(beginningWith('*[@role="menuitem"]', format)).click();
    await finished;
  }
  await session.detach();
  return files;
}
