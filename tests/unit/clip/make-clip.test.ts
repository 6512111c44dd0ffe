import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { clipSchema, makeClip, placeInParagraph } from '../../../lib/clip/index.ts';
import type { Article } from '../../../lib/page/types.ts';
import { articleOf, attributionOf, FIRST, SECOND } from '../../articles.ts';

const WORDS = '“We close the gates at ten,”';
const options = { engine: 'e1', corrected: false, origin: 'quotation' as const, now: new Date('2026-03-02T10:00:00Z'), id: '0b6f4d1e-58f5-4c39-9a39-1de8f5dfc1f4' };
const make = (article = articleOf(), attribution = attributionOf(article, WORDS), change = {}) => makeClip(article, attribution, { ...options, ...change });

/** An article of these paragraphs. */
function textOf(text: string): Article {
  let at = 0;
  const blocks = text.split('\n\n').map((words, source) => {
    const block = { start: at, end: at + words.length, kind: 'paragraph' as const, source };
    at = block.end + 2;
    return block;
  });
  return { text, blocks, meta: articleOf().meta };
}

describe('a clip', () => {
  test('holds the quotation, its speaker, its evidence and its article', async () => {
    const article = articleOf();
    const clip = await make(article);
    expect(clipSchema.parse(clip)).toEqual(clip);
    expect(clip).toMatchObject({
      exact: WORDS,
      speaker: { name: 'Ruth Adeyemi', role: 'runs the locks', confidence: 0.9, basis: 'stated' },
      evidence: { mention: { text: 'Ruth Adeyemi' }, cue: { text: 'said' }, why: 'named' },
      saved: '2026-03-02T10:00:00.000Z',
      updated: '2026-03-02T10:00:00.000Z',
      deleted: null,
      tags: [],
      note: '',
      engine: 'e1',
    });
    expect(clip.article).toEqual({ ...article.meta, textHash: createHash('sha256').update(article.text, 'utf8').digest('hex') });
  });

  test('is as sure of the speaker as of the mention and of whom it stands for', async () => {
    const article = articleOf();
    const attribution = attributionOf(article, WORDS);
    const clip = await make(article, { ...attribution, speaker: { ...attribution.speaker!, coreference: 0.5 } });
    expect(clip.speaker!.confidence).toBeCloseTo(0.45);
  });

  test('is described by both selectors, over the text that was read', async () => {
    const article = articleOf();
    const { selectors } = await make(article);
    const [quote, position] = selectors;
    expect(article.text.slice(position.start, position.end)).toBe(WORDS);
    expect(article.text).toContain(quote.prefix + quote.exact + quote.suffix);
  });

  test('has the sentence and the paragraph around it', async () => {
    const clip = await make();
    expect(clip.context.paragraph).toBe(FIRST);
    expect(clip.context.sentence).toBe('“We close the gates at ten,” said Ruth Adeyemi, who runs the locks.');
  });

  test('has all sentences that it is made of, and no other', async () => {
    const article = textOf('Ada came. “It rained. It snowed. It thawed.” Then she left.');
    const clip = await make(article, attributionOf(article, '“It rained. It snowed. It thawed.”', { speaker: false }));
    expect(clip.context.sentence).toBe('“It rained. It snowed. It thawed.”');
  });

  test.each([0, 1])('is found in the paragraph that was kept, at the right one of two places (%i)', async (nth) => {
    const article = textOf('One.\n\n“Yes,” she said. “Yes,” he said.\n\nThree.');
    const clip = await make(article, attributionOf(article, '“Yes,”', { nth, speaker: false }));
    const start = [0, 17][nth]!;
    expect(placeInParagraph(clip)).toEqual({ start, end: start + 6 });
    expect(placeInParagraph({ ...clip, exact: '“No,”' })).toBeNull();
  });

  test('may end the article', async () => {
    const article = articleOf();
    expect((await make(article, attributionOf(article, '“and we mean it.”'))).selectors[1].end).toBe(article.text.length);
  });

  test('over a paragraph break has both paragraphs', async () => {
    const article = articleOf();
    const words = '“That is late enough.”\n\nHer deputy agreed.';
    expect((await make(article, attributionOf(article, words))).context.paragraph).toBe(`${FIRST}\n\n${SECOND}`);
  });

  test('of a page that is all one block keeps what stands around the words, not a copy of the page', async () => {
    const { meta } = articleOf();
    const text = `${'word '.repeat(500_000)}${WORDS} said Ruth Adeyemi. ${'word '.repeat(500_000)}`;
    const article = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, source: 0 }], meta };
    const { context } = await make(article, attributionOf(article, WORDS));
    expect(context.paragraph.length).toBe(20_000 + WORDS.length);
    expect(context.sentence).toContain(`${WORDS} said Ruth Adeyemi.`);
  });

  test('of a speaker that a person named says so and keeps the evidence', async () => {
    const clip = await make(undefined, undefined, { corrected: true });
    expect(clip.speaker).toEqual({ name: 'Ruth Adeyemi', role: 'runs the locks', confidence: null, basis: 'person' });
    expect(clip.evidence.mention?.text).toBe('Ruth Adeyemi');
    expect(clip.corrected).toBe(true);
  });

  test('of nobody has no speaker and no evidence', async () => {
    const article = articleOf();
    const clip = await make(article, attributionOf(article, WORDS, { speaker: false }));
    expect(clip.speaker).toBeNull();
    expect(clip.evidence).toEqual({ mention: null, cue: null, why: null });
  });

  test('is refused where the span is none of the article', async () => {
    const article = articleOf();
    const beyond = attributionOf(article, WORDS);
    beyond.quotation = { ...beyond.quotation, end: article.text.length + 1 };
    await expect(make(article, beyond)).rejects.toThrow(RangeError);
    const empty = attributionOf(article, WORDS);
    empty.quotation = { ...empty.quotation, end: empty.quotation.start };
    await expect(make(article, empty)).rejects.toThrow(RangeError);
  });
});

describe('two saves are one clip', () => {
  const keyOf = async (meta = {}, nth = 0) => {
    const article = articleOf(meta);
    return (await make(article, attributionOf(article, WORDS, { nth }))).key;
  };

  test('of the same words at the same address, by whichever link', async () => {
    expect(await keyOf({ url: 'https://canal.example/news/locks?utm_source=x#a' })).toBe(await keyOf());
    expect(await keyOf({ url: 'https://canal.example/amp/1', canonicalUrl: 'https://canal.example/news/locks' })).toBe(await keyOf());
  });

  test('though words were added above and below', async () => {
    const article = articleOf();
    const longer = { ...article, text: `Updated at noon.\n\n${article.text}\n\nMore follows.`, blocks: [] };
    expect((await make(longer, attributionOf(longer, WORDS))).key).toBe(await keyOf());
  });

  test('but not of the same words said again, nor on another page', async () => {
    expect(await keyOf({}, 1)).not.toBe(await keyOf());
    expect(await keyOf({ url: 'https://canal.example/news/other' })).not.toBe(await keyOf());
  });
});
