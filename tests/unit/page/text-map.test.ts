import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSnapshot, type Article, type TextMap } from '../../../lib/page/index.ts';
import { fold, foldedOffset, unfold } from '../../../lib/page/snapshot/fold.ts';
import { LONGEST_PIECE } from '../../../lib/page/snapshot/pieces.ts';
import { documentOf } from './make.ts';

/** An article of all the page's blocks. */
async function whole(html: string): Promise<{ article: Article; map: TextMap; document: Document }> {
  const document = documentOf(`<html><body>${html}</body></html>`);
  const page = await takeSnapshot(document);
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const [source, block] of page.blocks.entries()) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + block.text.length, kind: 'paragraph', source });
    text += block.text;
  }
  const article: Article = { text, blocks, meta: { url: '', canonicalUrl: null, headline: null, byline: null, publisher: null, published: null, language: 'en' } };
  return { article, map: page.textMap(article), document };
}

const spanOf = (article: Article, words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length });

describe('TextMap', () => {
  it('finds the nodes of words that are split over elements', async () => {
    const { article, map, document } = await whole('<p>She said:  “We <b>will\n open</b> in <a href="#">May</a>.”</p>');
    const [stretch, ...more] = map.stretches(spanOf(article, '“We will open in May.”'));
    const nodes = [...document.querySelector('p')!.childNodes] as Text[];
    expect(more).toEqual([]);
    expect(stretch).toEqual({ startNode: nodes[0], start: 11, endNode: nodes[4], end: 2 });
  });

  it('gives a stretch for each paragraph of a quotation that runs on', async () => {
    const { article, map } = await whole('<p>He said: “One.</p><p>“Two.</p><p>“Three.” Then he left.</p>');
    const stretches = map.stretches({ start: article.text.indexOf('“One'), end: article.text.indexOf(' Then') });
    expect(stretches.map(({ startNode, start, end }) => startNode.data.slice(start, end))).toEqual(['“One.', '“Two.', '“Three.”']);
  });

  it('keeps clear of marks that stand in no node', async () => {
    const { article, map } = await whole('<p>She said <q>it is over</q>.</p>');
    const [stretch] = map.stretches(spanOf(article, '“it is over”'));
    expect([stretch!.startNode.data.slice(stretch!.start), stretch!.endNode.data.slice(0, stretch!.end)]).toEqual(['it is over', 'it is over']);
  });

  it('gives nothing for nodes that are gone, nor for those that hold other words', async () => {
    const { article, map, document } = await whole('<p>First words here</p><p>Second words <b>here</b> and there</p>');
    document.querySelector('p')!.remove();
    expect(map.stretches(spanOf(article, 'First words'))).toEqual([]);
    const [text, bold] = [document.querySelector('p')!.firstChild as Text, document.querySelector('b')!.firstChild as Text];
    const stands = spanOf(article, 'Second words here');
    expect(map.stretches(stands)).toHaveLength(1);
    text.data = 'Seconds and words';
    bold.data = 'her';
    expect(map.stretches(stands)).toEqual([]);
    expect(map.stretches({ start: 0, end: article.text.length }).map(({ startNode }) => startNode.data)).toEqual([' and there']);
  });

  it('says where a place in the page stands in the article', async () => {
    const { article, map, document } = await whole('<p>One  two <b>three</b></p><p>Four</p>');
    const bold = document.querySelector('b')!;
    expect(map.offset(bold.firstChild!, 2)).toBe(article.text.indexOf('three') + 2);
    expect(map.offset(bold, 0)).toBe(article.text.indexOf('three'));
    expect(map.offset(document.querySelectorAll('p')[1]!, 1)).toBe(article.text.length);
    expect(map.offset(document.querySelector('html')!.appendChild(document.createTextNode('x')), 0)).toBeNull();
  });

  it('comes back to the same offset from the place of any character that stands in a node', async () => {
    const piece = fc.stringMatching(/^[a-z \n\u00ad]{0,8}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('p', 'b', 'span', 'a', 'pre'), piece), { minLength: 1, maxLength: 8 }), async (parts) => {
        const { article, map } = await whole(parts.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join(''));
        for (let at = 0; at < article.text.length; at++) {
          if (article.text[at] === '\n') continue;
          const [stretch] = map.stretches({ start: at, end: at + 1 });
          expect(fold(stretch!.startNode.data.slice(stretch!.start, stretch!.end), false)).toBe(article.text[at]);
          expect(map.offset(stretch!.startNode, stretch!.start)).toBe(at);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a text node of several pieces', () => {
  it.each(['pre', 'p'])('comes back to the same offset around the ends of its pieces, in a %s', async (tag) => {
    const { article, map } = await whole(`<${tag}>${'many  words\n\nof '.repeat(LONGEST_PIECE / 5)}</${tag}>`);
    for (let at = 0; at < article.text.length; at += 1 + (at % 20)) {
      if (article.text[at] === '\n') continue;
      const [stretch] = map.stretches({ start: at, end: at + 1 });
      expect(fold(stretch!.startNode.data.slice(stretch!.start, stretch!.end), false)).toBe(article.text[at]);
      expect(map.offset(stretch!.startNode, stretch!.start)).toBe(at);
    }
  });
});

describe('folding', () => {
  it('is undone by its own offsets', () => {
    const raw = fc.stringMatching(/^[a-c \n\t\u00ad\u00a0]{0,20}$/);
    fc.assert(
      fc.property(raw, fc.boolean(), (text, afterSpace) => {
        const folded = fold(text, afterSpace);
        expect(foldedOffset(text, afterSpace, text.length)).toBe(folded.length);
        for (let i = 0; i < folded.length; i++) {
          const at = unfold(text, afterSpace, i);
          expect(text[at]!.replace(/\s/, ' ')).toBe(folded[i]);
          expect(foldedOffset(text, afterSpace, at)).toBe(i);
        }
      }),
    );
  });
});
