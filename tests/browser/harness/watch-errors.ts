import { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';

/**
 * Collects what the extension throws or logs as an error anywhere: its worker, its pages, its scripts in other pages. Errors of
 * the pages themselves are theirs and left out.
 */
export function watchErrors(browser: Browser, origin: string, found: string[]): void {
  const ours = (text: string) => text.includes(origin) || text.startsWith('Saidby:');
  const watchPage = (page: Page, allOurs: boolean) => {
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (allOurs || ours(text)) found.push(text);
    });
    page.on('console', (message) => {
      const where = message
        .stackTrace()
        .map((frame) => frame.url ?? '')
        .join(' ');
      if (message.type() === 'error' && (allOurs || ours(`${message.text()} ${where}`))) found.push(`${message.text()} (${where})`);
    });
  };
  const watch = async (target: Target) => {
    const extensionPage = target.url().startsWith(origin);
    if (target.type() === TargetType.PAGE) {
      const page = await target.page().catch(() => null);
      if (page) watchPage(page, extensionPage);
    }
    if (target.type() === TargetType.SERVICE_WORKER && extensionPage) {
      const worker = await target.worker().catch(() => null);
      worker?.on('error', (error) => found.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
      worker?.on('console', (message) => {
        if (message.type() === 'error') found.push(message.text());
      });
    }
  };
  browser.on('targetcreated', (target) => void watch(target));
  for (const target of browser.targets()) void watch(target);
}
