import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOfFile } from '../../../scripts/attribute/files.ts';
import { readByEngine } from '../../../scripts/read/by-engine.ts';
import { startPageServer } from '../../../scripts/browser/page-server.ts';
import { addressOf } from '../../../scripts/demo/page.ts';
import { readPageFile } from '../../../scripts/read/page-files.ts';

const SAID = '“We will paint the café again in May,” said Jördis Müller, the harbour master.';
const FILLER = '<p>The council met on Tuesday to talk about the harbour, the bridge and the money that neither of them has had for years.</p>'.repeat(3);
const page = (head: string) => `<!doctype html><html lang="en"><head>${head}<title>x</title></head><body><article><h1>Harbour</h1><p>${SAID}</p>${FILLER}</article></body></html>`;

/** The same text as Windows wrote it before Unicode. */
const western = (text: string) => Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'saidby-files-'))));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['UTF-8', Buffer.from(SAID), Buffer.from(page(''))],
  ['UTF-8 with a byte order mark, gzipped', gzipSync(`\ufeff${SAID}`), gzipSync(`\ufeff${page('')}`)],
  ['UTF-16', utf16(SAID), utf16(page(''))],
  ['an encoding of Windows', western(SAID), western(page(''))],
  ['an encoding that the page names', western(SAID), western(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'))],
  ['an encoding that nobody knows', western(SAID), western(page('<meta charset="klingon">'))],
])('files in %s', (_name, text, html) => {
  it('are read as they were written', async () => {
    const files = { text: join(folder, 'said.txt'), page: join(folder, 'said.html') };
    writeFileSync(files.text, text);
    writeFileSync(files.page, html);
    expect(await textOfFile(files.text)).toEqual({ text: SAID });
    expect((await textOfFile(files.page)).text).toContain(SAID);
    expect((await readPageFile(files.text)).html.toString()).toContain(`<p>${SAID}</p>`);
    expect((await readByEngine(await readPageFile(files.page))).quotations).toMatchObject([{ text: '“We will paint the café again in May,”', speaker: { name: 'Jördis Müller' } }]);
  });
});

it('is a text whether its name ends in .txt or .TXT', async () => {
  const path = join(folder, 'PARAGRAPHS.TXT');
  writeFileSync(path, 'One.\n\nTwo.');
  const { id, html } = await readPageFile(path);
  expect(id).toBe('PARAGRAPHS');
  expect(html.toString()).toContain('<p>One.</p>\n<p>Two.</p>');
});

describe('a file shown by the demo', () => {
  it('is served whatever its name is, and says no encoding that it has not', async () => {
    const server = await startPageServer();
    try {
      for (const [name, html, type] of [
        ['What now? 100 % of #1.html', Buffer.from(page('')), 'text/html; charset=utf-8'],
        ['old.html', western(page('')), 'text/html'],
      ] as const) {
        const path = join(folder, name);
        writeFileSync(path, html);
        const answer = await fetch(await addressOf(path, server));
        expect(answer.headers.get('content-type')).toBe(type);
        expect(Buffer.from(await answer.arrayBuffer()).equals(html)).toBe(true);
      }
    } finally {
      await server.close();
    }
  });
});
