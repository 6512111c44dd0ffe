/** `npx node scripts/icons.ts`: renders public/icon/icon.svg to the sizes that browsers and stores ask for. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './setup/browsers.mjs';

const folder = new URL('../public/icon/', import.meta.url);
const sizes = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium') ?? undefined, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
