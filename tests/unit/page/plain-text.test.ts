import { describe, expect, it } from 'vitest';
import { PageTree, takeSnapshot, TextMap, type Article } from '../../../lib/page/index.ts';
import { workOf } from '../../work.ts';
import { blocksOf, documentOf, readPage, shownBlocks } from './make.ts';

/** What a browser makes of a document of plain text: one element, and one node in it. */
const plain = (text: string): string => `<html><body><pre>${text}</pre></body></html>`;

/** Some 60 kB of lines; the words in marks are at the end of each paragraph. */
const BOOK = Array.from({ length: 300 }, (_, i) => `${'The sea was  calm and\nnobody spoke of it. '.repeat(4)}“Number ${i},” said Ann Lee.`).join('\n\n');

describe('a document of plain text', () => {
  it('has its paragraphs between empty lines', async () => {
    const text = `THE SEA WAS CALM\n\n  “Calm as it was,\nit was cold,” said Ann Lee,\nthe mate.\n   \n\nThe crew  went home.\n`;
    expect(await blocksOf(plain(text))).toEqual(['THE SEA WAS CALM', '“Calm as it was, it was cold,” said Ann Lee, the mate.', 'The crew went home.']);
    const { article } = await readPage(plain(BOOK));
    expect(shownBlocks(article)).toHaveLength(300);
  });

  it('takes no more work for a quotation at its end than for one at its beginning', async () => {
    const page = await takeSnapshot(documentOf(plain(BOOK)));
    let text = '';
    const blocks: Article['blocks'] = page.blocks.map((block, source) => {
      const start = text === '' ? 0 : text.length + 2;
      text += (source ? '\n\n' : '') + block.text;
      return { start, end: text.length, kind: 'paragraph', source };
    });
    const map = new TextMap({ text, blocks, meta: { url: '', canonicalUrl: null, headline: null, byline: null, publisher: null, published: null, language: 'en' } }, page.blocks);
    const stretch = (words: string) =>
      map.stretches({ start: text.indexOf(words), end: text.indexOf(words) + words.length }).map(({ startNode, start, end }) => startNode.data.slice(start, end));
    expect(stretch('“Number 299,”')).toEqual(['“Number 299,”']);
    const [first, last] = ['“Number 0,”', '“Number 299,”'].map((words) => workOf(() => stretch(words), ['/lib/page/']));
    expect(last).toBeLessThan(2 * first!);
  });

  it('may be put off while it is read, be it a single paragraph', () => {
    const paragraph = BOOK.replaceAll('\n\n', ' ');
    const steps = new PageTree(documentOf(plain(paragraph)), null).read();
    let putOff = 0;
    while (!steps.next().done) putOff++;
    expect(putOff).toBeGreaterThan(paragraph.length / 4_000);
  });
});
