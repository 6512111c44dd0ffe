import { describe, expect, it } from 'vitest';
import { takeSnapshot, withNodesOf, type Article, type ReadPage } from '../../../lib/page/index.ts';
import { documentOf } from './make.ts';

const record = (target: Node, added: Node[] = [], removed: Node[] = [], type = 'childList') =>
  ({ type, target, addedNodes: added, removedNodes: removed }) as unknown as MutationRecord;

/** A page with a clock, as it is looked at and asked about. */
async function pageWithClock() {
  const document = documentOf('<body><p>12:00</p><article><p>One</p><p>“Two,” said Ann Lee.</p></article></body>');
  let page = await takeSnapshot(document);
  const { tree } = page;
  const clock = document.querySelector('p')!.firstChild as Text;
  const article = document.querySelector('article')!;
  let time = 0;
  return {
    article,
    tick: () => ((clock.data = `12:0${++time}`), tree.note([record(clock, [], [], 'characterData')])),
    add: (text: string) => {
      const added = article.appendChild(document.createElement('p'));
      added.textContent = text;
      return tree.note([record(article, [added])]);
    },
    makeAnew: () => {
      const [before, fresh] = [[...article.children], [...article.children].map((child) => child.cloneNode(true) as Element)];
      article.replaceChildren(...fresh);
      return tree.note([record(article, fresh, before)]);
    },
    look: async (): Promise<ReadPage> => (page = await takeSnapshot(document, { previous: page })),
    /** So long the question may wait, seconds. */
    patience: () => tree.restless.patience / 1000,
    ask: (vain: boolean) => tree.restless.asked()(vain),
  };
}

describe('words that change again and again in vain', () => {
  it('are asked about ever less often, up to a minute', async () => {
    const page = await pageWithClock();
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      page.tick();
      await page.look();
      waits.push(page.patience());
      page.ask(true);
    }
    expect(waits).toEqual([0, 0, 4, 8, 16, 32, 60, 60]);
  });

  it('keep nobody waiting for other words that come, nor once they bring a quotation', async () => {
    const page = await pageWithClock();
    for (let i = 0; i < 3; i++) {
      page.tick();
      await page.look();
      page.ask(true);
    }
    expect(page.tick()).toBe('restless');
    expect(page.add('“Three,” she said.')).toBe('changes');
    await page.look();
    expect(page.patience()).toBe(0);
    page.ask(false);
    expect(page.tick()).toBe('changes');
    await page.look();
    expect(page.patience()).toBe(0);
  });

  it('leave the marks of an article where its paragraphs are made anew meanwhile', async () => {
    const page = await pageWithClock();
    const asked = await page.look();
    page.tick();
    page.makeAnew();
    const now = withNodesOf(await page.look(), asked);
    expect(now.snapshot).toBe(asked.snapshot);
    const block = { start: 0, end: 20, kind: 'paragraph', source: 2 } as const;
    const article: Article = {
      text: asked.blocks[2]!.text,
      blocks: [block],
      meta: { url: '', canonicalUrl: null, headline: null, byline: null, publisher: null, published: null, language: 'en' },
    };
    expect(now.textMap(article).stretches(block)[0]!.startNode).toBe(page.article.lastElementChild!.firstChild);
    expect(withNodesOf(await page.look(), now)).toBe(now);
  });
});
