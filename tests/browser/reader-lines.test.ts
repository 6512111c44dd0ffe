import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { highlightSheet } from '../../lib/highlight/index.ts';
import { highlightName, type MarkRole } from '../../lib/highlight/names.ts';
import { bothBrowsers, useSaidby } from './harness/index.ts';

const PREFIX = 'hpixels0';
const ROLES: MarkRole[] = ['line-solid', 'line-dashed', 'line-dotted', 'evidence'];

/** Lines may stand a little below the text's box, CSS pixels. */
const BELOW = 6;

/** What a line looks like: pieces along its darkest row, and how many lines stand one above the other. */
type Look = { pieces: number; lines: number };

/**
 * Text with little ink: what stands out is the mark. Apostrophes where only the line is drawn (Chromium leaves it out under mere
 * spaces), spaces where forced colours would show the letters too.
 */
const TEXT = { apostrophes: '’', spaces: '\u00a0' };

const pageOf = (text: keyof typeof TEXT) =>
  `<!doctype html><title>Lines</title><style>body{margin:20px;font:20px/2 serif}span{color:transparent}</style>${ROLES.map((role) => `<p><span id="${role}">${TEXT[text].repeat(50)}</span></p>`).join('')}`;

async function paint(page: Page, browser: 'chromium' | 'firefox'): Promise<void> {
  await page.addStyleTag({ content: highlightSheet(PREFIX, { inherited: browser === 'chromium' }) });
  await page.evaluate(
    (names) => {
      for (const [id, name] of names) {
        const range = document.createRange();
        range.selectNodeContents(document.getElementById(id!)!);
        CSS.highlights.set(name!, new Highlight(range));
      }
    },
    ROLES.map((role) => [role, highlightName(PREFIX, role, 1)]),
  );
}

/** Looks at the pixels of one mark. The colour that fills most of its box is the ground, whatever else stands out is the line. */
async function lookAt(page: Page, role: MarkRole, below: number): Promise<Look> {
  const clip = await page.evaluate(
    (id, below) => {
      const { x, y, width, height } = document.getElementById(id)!.getBoundingClientRect();
      return { x: Math.ceil(x) + 2, y: Math.ceil(y), width: Math.floor(width) - 4, height: Math.floor(height) + below };
    },
    role,
    below,
  );
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const light = Array.from({ length: image.width * image.height }, (_, i) => data[4 * i]! + data[4 * i + 1]! + data[4 * i + 2]!);
    const counts = new Map<number, number>();
    for (const value of light) counts.set(value, (counts.get(value) ?? 0) + 1);
    const ground = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
    const rows = Array.from({ length: image.height }, (_, y) => light.slice(y * image.width, (y + 1) * image.width).map((value) => Math.abs(value - ground) > 90));
    const ink = rows.map((row) => row.filter(Boolean).length);
    const most = Math.max(...ink);
    const darkest = rows[ink.indexOf(most)]!;
    const starts = (list: boolean[]) => list.filter((on, i) => on && !list[i - 1]).length;
    return { pieces: starts(darkest), lines: starts(ink.map((count) => count > most / 2)) };
  }, picture);
}

async function looks(page: Page, below = BELOW): Promise<Record<MarkRole, Look>> {
  const seen: [MarkRole, Look][] = [];
  for (const role of ROLES) seen.push([role, await lookAt(page, role, below)]);
  return Object.fromEntries(seen) as Record<MarkRole, Look>;
}

function expectStatesToldApart(seen: Record<MarkRole, Look>): void {
  expect(seen['line-solid']).toEqual({ pieces: 1, lines: 1 });
  expect(seen['line-dashed'].pieces).toBeGreaterThan(5);
  expect(seen['line-dotted'].pieces).toBeGreaterThan(seen['line-dashed'].pieces);
}

describe.each(bothBrowsers)('lines, as pixels in %s,', (browser) => {
  const saidby = useSaidby({ browser, width: 600, height: 400 });
  async function lines(text: keyof typeof TEXT): Promise<Page> {
    const page = await saidby.open(saidby.server.put(`/${text}.html`, pageOf(text)));
    await page.bringToFront();
    await paint(page, browser);
    return page;
  }

  test('tell stated, inferred, unknown and evidence apart', async () => {
    const seen = await looks(await lines('apostrophes'));
    expectStatesToldApart(seen);
    expect(seen.evidence).toEqual({ pieces: 1, lines: 2 });
  });

  test.runIf(browser === 'chromium')('tell the states apart in forced colours too', async () => {
    const page = await lines('spaces');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    // The box of a system selection ends with the text's: below it stands the page's ground, not the mark's.
    expectStatesToldApart(await looks(page, 0));
  });

  test.runIf(browser === 'chromium')('are not printed', async () => {
    const page = await lines('apostrophes');
    await page.emulateMediaType('print');
    expect(await looks(page)).toEqual(Object.fromEntries(ROLES.map((role) => [role, { pieces: 0, lines: 0 }])));
  });
});
