import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import type { Snapshot } from '../../lib/page/index.ts';
import type { PageFile } from '../read/page-files.ts';
import { findBrowser } from '../setup/browsers.mjs';

export type PageFigures = { slices: number; longestMs: number; totalMs: number; gate: boolean; gateMs: number; bytes: number };

/** Chromium without the extension: `lib/page` is put into the page by itself, so that nothing else is measured. */
export async function launchPlain() {
  const script = await bundle('lib/page/index.ts');
  const profile = await mkdtemp(join(tmpdir(), 'saidby-bench-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium')!,
    headless: true,
    userDataDir: profile,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async read({ html }: PageFile): Promise<PageFigures & { snapshot: Snapshot }> {
      const page = await browser.newPage();
      try {
        page.on('dialog', (dialog) => void dialog.dismiss());
        await page.setRequestInterception(true);
        page.on('request', (request) => void (request.url() === 'http://localhost/' ? request.respond({ contentType: 'text/html', body: html }) : request.abort()));
        await page.goto('http://localhost/', { waitUntil: 'domcontentloaded' });
        // Debug builds of the protocol run in the page's own world, where an isolated one would be a content script's.
        return (await page.evaluate(`(async () => {
          ${script};
          const began = performance.now();
          const gate = saidbyPage.looksLikeArticle(document);
          const gateMs = performance.now() - began;
          let figures;
          const { snapshot } = await saidbyPage.takeSnapshot(document, { report: (report) => { figures = report; } });
          return { ...figures, gate, gateMs, bytes: new Blob([JSON.stringify(snapshot)]).size, snapshot };
        })()`)) as PageFigures & { snapshot: Snapshot };
      } finally {
        await page.close();
      }
    },
    async stop() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A door of `lib` as one script that sets `saidbyPage`. */
async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'chrome128', lib: { entry, formats: ['iife'], name: 'saidbyPage' } },
  })) as unknown as { output: { code?: string }[] }[];
  return built[0]!.output[0]!.code!;
}
