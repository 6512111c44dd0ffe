import { describe, expect, it } from 'vitest';
import { articleOfHtml } from '../../../lib/page/extract/from-html.ts';
import { outlineOf } from '../../../lib/page/extract/outline.ts';
import { teaserBlocks } from '../../../lib/page/extract/teasers.ts';
import { takeSnapshot } from '../../../lib/page/index.ts';
import { documentOf, filler, readPage, shownBlocks } from './make.ts';

const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Harbour to stay - The Example</title><meta property="og:title" content="Harbour to stay">${head}</head><body>${body}</body></html>`;
const texts = async (html: string) => shownBlocks((await readPage(html)).article).map(([, text]) => text);

describe('readArticle', () => {
  it('gives headline, standfirst and text in order, each with its kind', async () => {
    const { article } = await readPage(
      page(`<header><nav><a href="/">Home</a></nav></header><article><h1>Harbour to stay</h1><p class="standfirst">The council has changed its mind about the old harbour.</p>
        <figure><img src="x.jpg"><figcaption>The harbour in spring</figcaption></figure>${filler(3)}<h2>What now?</h2><ul><li>The first thing to be done is the wall, which leaks.</li></ul>
        <blockquote><p>We will never close it.</p></blockquote>${filler(2).replaceAll('council', 'board')}</article>`),
    );
    expect(shownBlocks(article).map(([kind]) => kind)).toEqual([
      'headline',
      'standfirst',
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'listitem',
      'blockquote',
      'paragraph',
      'paragraph',
    ]);
    expect(article!.text).toBe(
      shownBlocks(article)
        .map(([, text]) => text)
        .join('\n\n'),
    );
  });

  it('gives spans that are the snapshot’s blocks, so that the page finds its nodes', async () => {
    const { article, page: read } = await readPage(page(`<article><h1>Harbour to stay</h1>${filler(6)}</article>`));
    for (const block of article!.blocks) expect(article!.text.slice(block.start, block.end)).toBe(read.snapshot.blocks[block.source]);
    expect(read.textMap(article!).stretches({ start: 0, end: article!.text.length })).toHaveLength(article!.blocks.length);
  });

  it('leaves out menus, comments, newsletters, adverts and footers', async () => {
    const clutter = [
      'Menu entry with “words” in it',
      'I think “this is wrong” and so does everybody else here',
      'Sign up for “The Morning Letter” and never miss a thing',
      'Buy “the best” boots',
    ];
    const shown = await texts(
      page(`<nav><ul><li><a href="/a">${clutter[0]}</a></li></ul></nav><main><article><h1>Harbour to stay</h1>${filler(8)}<div class="newsletter-signup"><p>${clutter[2]}</p></div><div class="ad-slot advertisement"><p>${clutter[3]}</p></div></article>
        <section id="comments"><div class="comment"><p>${clutter[1]}</p></div></section></main><footer><p>Footer</p></footer>`),
    );
    for (const text of clutter) expect(shown).not.toContain(text);
    expect(shown).toHaveLength(9);
  });

  it('leaves out what an extractor leaves of such a card when it takes the headline away', async () => {
    const card = '<div class="x7"><h3><a href="/other">Ferry to sail again in May, minister says</a></h3><p class="x8">“I never said that to anybody,” she says.</p></div>';
    const { snapshot } = await takeSnapshot(documentOf(`<article>${filler(5)}<div>${card}</div></article>`));
    const outline = outlineOf(snapshot);
    const kept = new Set(outline.filter(({ kind }) => kind !== 'heading'));
    expect([...teaserBlocks(outline, kept)].map(({ text }) => text)).toEqual(['Ferry to sail again in May, minister says', '“I never said that to anybody,” she says.']);
  });

  it('leaves out cards of other stories, even in the middle of the text', async () => {
    const card = '<div class="x7"><a href="/other"><h3>Minister: “I never said that to anybody”</h3></a><p>She denies all of it.</p></div>';
    const shown = await texts(page(`<article><h1>Harbour to stay</h1>${filler(5)}${card}${filler(4).replaceAll('council', 'board')}</article>`));
    expect(shown.join(' ')).not.toContain('never said');
    expect(shown.join(' ')).not.toContain('denies');
    expect(shown).toHaveLength(10);
  });

  it('keeps paragraphs whose sentences are mostly a link', async () => {
    const linked = '<p><a href="/x">The council had agreed last year to sell all of the land behind the harbour</a>, the mayor told the meeting later that day.</p>';
    const shown = await texts(page(`<article><h1>Harbour to stay</h1>${filler(4)}${linked}${filler(3).replaceAll('council', 'board')}</article>`));
    expect(shown.filter((text) => text.endsWith('later that day.'))).toHaveLength(1);
  });

  it('reads an article in several sections whole', async () => {
    const section = (n: number) => `<section class="part"><h2>Part ${n}</h2>${filler(4).replaceAll('council', `board ${n}`)}</section><div class="break"><img src="x"></div>`;
    const shown = await texts(page(`<main><h1>Harbour to stay</h1>${[1, 2, 3, 4].map(section).join('')}</main>`));
    expect(shown.filter((text) => text.includes('board'))).toHaveLength(16);
  });

  it('shows what stands twice once: copies for phones, and pull quotes', async () => {
    const said = '<p>“We have waited for this for thirty years,” the mayor said.</p>';
    const shown = await texts(
      page(
        `<article><h1>Harbour to stay</h1>${filler(3)}${said}<aside class="pull-quote"><p>We have waited for this for thirty years</p></aside><blockquote>We have waited for this for thirty years</blockquote>${filler(3)}</article>`,
      ),
    );
    expect(shown.filter((text) => text.includes('thirty years'))).toHaveLength(1);
    expect(shown).toHaveLength(5);
  });

  it('keeps the copy that stands in marks', async () => {
    const bare = '<div class="big"><p>We have waited for this for thirty years, all of us</p></div>';
    const shown = await texts(
      page(
        `<article><h1>Harbour to stay</h1>${filler(3)}${bare}<p>“We have waited for this for thirty years, all of us.”</p>${filler(3).replaceAll('council', 'board')}</article>`,
      ),
    );
    expect(shown.filter((text) => text.includes('thirty years'))).toEqual(['“We have waited for this for thirty years, all of us.”']);
  });

  it('finds the headline outside what the extractor keeps, not its copy in a menu', async () => {
    const { article } = await readPage(
      page(`<header><div><a href="/x">Harbour to stay</a></div><div class="hero"><h1>Harbour to stay</h1></div></header><article>${filler(5)}</article>`),
    );
    expect(shownBlocks(article)[0]).toEqual(['headline', 'Harbour to stay']);
    expect(article!.blocks[1]!.source).toBeGreaterThan(0);
  });

  it('reads articles in any script', async () => {
    const hebrew = Array.from({ length: 5 }, (_, i) => `<p>${i} המועצה נפגשה ביום שלישי כדי לדבר על הנמל, על הגשר ועל הכסף שאין לאף אחד מהם כבר שנים רבות מאוד.</p>`).join('');
    const { article } = await readPage(`<html dir="rtl" lang="he"><head><title>הנמל</title></head><body><article><h1>הנמל נשאר</h1>${hebrew}</article></body></html>`);
    expect(article!.blocks).toHaveLength(6);
    expect(article!.meta.language).toBe('he');
  });

  it('is the same for the same snapshot', async () => {
    const { article } = await readPage(page(`<article><h1>Harbour to stay</h1>${filler(6)}</article>`));
    expect((await readPage(page(`<article><h1>Harbour to stay</h1>${filler(6)}</article>`))).article).toEqual(article);
  });
});

describe('pages that are no article', () => {
  it.each([
    ['nothing at all', ''],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['a frame set', '<html><head></head><frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset></html>'],
    ['only a frame', page('<iframe src="https://other.example/"></iframe>')],
    ['a PDF viewer', '<html><body><embed type="application/pdf" src="about:blank"></body></html>'],
    ['a form', page('<form><label>Name</label><input><button>Send</button></form>')],
    ['links alone', page(Array.from({ length: 200 }, (_, i) => `<div><a href="/${i}">A headline of some length, number ${i}, about the harbour</a></div>`).join(''))],
  ])('%s', async (_name, html) => {
    expect((await readPage(html)).article).toBeNull();
  });
});

describe('giant pages', () => {
  it('reads a page of 5 MB whole', async () => {
    const count = 36_000;
    const body = Array.from(
      { length: count },
      (_, i) => `<p>Paragraph ${i} says “we have seen this before, and we will see it again” and goes on for a while, as reports of this kind do.</p>`,
    ).join('');
    const { article } = await readPage(page(`<article>${body}</article>`));
    expect(article!.blocks).toHaveLength(count);
  });

  it('finds the article among thousands of cards', async () => {
    const cards = Array.from({ length: 4000 }, (_, i) => `<div class="c"><span>Text ${i} <a href="/${i}">link</a></span></div>`).join('');
    const { article } = await readPage(page(`<article><h1>Harbour to stay</h1>${filler(20)}</article><div>${cards}</div>`));
    expect(article!.blocks).toHaveLength(21);
  });

  it('takes nesting of any depth', async () => {
    const { document } = await readPage('<body></body>');
    let at: Element = document.body;
    for (let i = 0; i < 10_000; i++) {
      at = at.appendChild(document.createElement('div'));
      if (i % 1000 === 0)
        at.appendChild(document.createElement('p')).textContent = `At level ${i} somebody said “this is deep enough for anybody who comes here” and went on for a while.`;
    }
    const { takeSnapshot } = await import('../../../lib/page/index.ts');
    const { readArticle } = await import('../../../lib/page/extract/index.ts');
    expect(readArticle((await takeSnapshot(document)).snapshot)!.blocks).toHaveLength(10);
  });
});

describe('articleOfHtml', () => {
  it('takes pages that leave tags out, as browsers do', async () => {
    expect((await articleOfHtml(`<!doctype html><meta charset="utf-8"><title>x</title><article>${filler(5)}</article>`))!.blocks).toHaveLength(5);
  });
});
