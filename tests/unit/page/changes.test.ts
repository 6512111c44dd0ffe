import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../lib/page/index.ts';
import { readArticle } from '../../../lib/page/extract/index.ts';
import { documentOf, filler } from './make.ts';

type Change = Partial<Pick<MutationRecord, 'type' | 'target' | 'attributeName'>> & { added?: Node[]; removed?: Node[] };
/** A record as an observer gives it; the parser that these tests use has no observer. */
const record = ({ type = 'childList', added = [], removed = [], ...rest }: Change) => ({ type, addedNodes: added, removedNodes: removed, ...rest }) as unknown as MutationRecord;
const attribute = (target: Element, attributeName: string) => record({ type: 'attributes', target, attributeName });

async function read(html: string) {
  const document = documentOf(html);
  const page = await takeSnapshot(document);
  return { document, page, again: () => takeSnapshot(document, { previous: page }) };
}

describe('reading again', () => {
  it('gives the very same snapshot when nothing changed', async () => {
    const { page, again } = await read(`<article>${filler(5)}</article>`);
    expect((await again()).snapshot).toBe(page.snapshot);
  });

  it('reads a changed paragraph anew and no other', async () => {
    const { document, page, again } = await read('<article><p>One</p><p>Two</p><p>Three</p></article>');
    const [, two] = document.querySelectorAll('p');
    (two!.firstChild as Text).data = 'Zwei';
    expect(page.tree.note([record({ type: 'characterData', target: two!.firstChild! })])).toBe('changes');
    const next = await again();
    expect(next.snapshot.blocks).toEqual(['One', 'Zwei', 'Three']);
    expect(next.blocks.map((block, i) => block === page.blocks[i])).toEqual([true, false, true]);
  });

  it('gives the very same snapshot where other nodes hold the same words, however often', async () => {
    const { document, page, again } = await read('<article><p>One</p><p>Two</p></article>');
    const article = document.querySelector('article')!;
    for (let i = 0; i < 3; i++) {
      const [one, two] = article.querySelectorAll('p');
      const fresh = one!.cloneNode(true);
      one!.replaceWith(fresh);
      page.tree.note([record({ target: article, added: [fresh], removed: [one!] })]);
      const next = await again();
      expect(next.snapshot).toBe(page.snapshot);
      expect(next.blocks.map(({ nodes }) => nodes[0])).toEqual([fresh.firstChild, two!.firstChild]);
    }
  });

  it('sees what was added, moved and taken away', async () => {
    const { document, page, again } = await read('<article><p>One</p><p>Two</p></article>');
    const article = document.querySelector('article')!;
    const [one] = document.querySelectorAll('p');
    const late = document.createElement('p');
    late.textContent = 'Late';
    article.prepend(late);
    article.append(one!);
    page.tree.note([record({ target: article, added: [late, one!], removed: [one!] })]);
    const { snapshot } = await again();
    expect(snapshot.html.replace(/[\ue000-\uf8ff]/g, '')).toContain('<p>Late</p><p>Two</p><p>One</p>');
    one!.remove();
    page.tree.note([record({ target: article, removed: [one!] })]);
    expect((await again()).snapshot.blocks).not.toContain('One');
  });

  it('cares for nothing in scripts, hidden parts and its own element', async () => {
    const document = documentOf('<body><p>One</p><script>1</script><div hidden><p>Two</p></div><div id="ours"></div></body>');
    const ours = document.getElementById('ours')!;
    const page = await takeSnapshot(document, { ignore: ours });
    const script = document.querySelector('script')!;
    const hidden = document.querySelector('[hidden]')!;
    expect(
      page.tree.note([
        record({ type: 'characterData', target: script.firstChild! }),
        record({ target: hidden, added: [document.createElement('p')] }),
        record({ target: ours, added: [document.createTextNode('x')] }),
        record({ target: document.body, added: [document.createElement('script'), ours] }),
        record({ type: 'attributes', target: ours }),
      ]),
    ).toBe('nothing');
  });

  it('sees what is shown and hidden', async () => {
    const { document, page, again } = await read('<body><div id="a"><p>One</p></div><div id="b" hidden><p>Two</p></div></body>');
    expect(page.snapshot.blocks).toEqual(['One']);
    document.getElementById('a')!.setAttribute('style', 'display: none');
    document.getElementById('b')!.removeAttribute('hidden');
    expect(page.tree.note([attribute(document.getElementById('a')!, 'style'), attribute(document.getElementById('b')!, 'hidden')])).toBe('changes');
    expect((await again()).snapshot.blocks.filter((text) => text !== '')).toEqual(['Two']);
  });

  it('looks at nothing but the element that a script moves', async () => {
    const { document, page } = await read(`<article>${filler(600)}</article>`);
    const [first, last] = [document.querySelector('p')!, [...document.querySelectorAll('p')].at(-1)!];
    const steps = () => {
      let count = 0;
      for (const reading = page.tree.read(); !reading.next().done;) count++;
      return count;
    };
    page.tree.note([attribute(first, 'style')]);
    expect(steps()).toBeLessThan(10);
    last.setAttribute('style', 'display: none');
    page.tree.note([attribute(last, 'style')]);
    steps();
    expect(page.tree.blocks).toHaveLength(599);
    last.removeAttribute('style');
    page.tree.note([attribute(last, 'style')]);
    steps();
    expect(page.tree.blocks).toHaveLength(600);
  });

  it('holds no hidden element that the page has taken away', async () => {
    const { document, page, again } = await read('<div id="story"><p>One</p><div hidden>Two</div></div>');
    const story = document.getElementById('story')!;
    story.remove();
    page.tree.note([record({ target: document.body, removed: [story] })]);
    await again();
    expect([...page.tree.reader.hidden]).toEqual([]);
  });

  it('leaves alone what is being written in an editor, and reads it once it is none', async () => {
    const { document, page, again } = await read(
      '<article><p>One</p><div contenteditable="plaintext-only"><p>“Mine,” I said.</p></div><p contenteditable="false">Two</p></article>',
    );
    const editor = document.querySelector('div')!;
    const typed = editor.querySelector('p')!.firstChild as Text;
    const blocks = async () => (await again()).snapshot.blocks;
    expect(page.snapshot.blocks).toEqual(['One', 'Two']);
    typed.data += ' And I wrote.';
    expect(page.tree.note([record({ type: 'characterData', target: typed })])).toBe('nothing');
    editor.setAttribute('contenteditable', 'false');
    expect(page.tree.note([attribute(editor, 'contenteditable')])).toBe('changes');
    expect(await blocks()).toEqual(['One', '“Mine,” I said. And I wrote.', 'Two']);
    editor.setAttribute('contenteditable', '');
    expect(page.tree.note([attribute(editor, 'contenteditable')])).toBe('changes');
    expect(await blocks()).toEqual(['One', 'Two']);
  });

  it('leads from the new article to the nodes that stand there now', async () => {
    const { document, page, again } = await read(`<article>${filler(5)}</article>`);
    const late = document.createElement('p');
    late.textContent = 'At last the mayor said: “We are done here,” and everybody went home.';
    document.querySelector('article')!.append(late);
    page.tree.note([record({ target: document.querySelector('article')!, added: [late] })]);
    const next = await again();
    const article = readArticle(next.snapshot)!;
    const start = article.text.indexOf('“We are');
    expect(next.textMap(article).stretches({ start, end: start + 18 })[0]!.startNode).toBe(late.firstChild);
  });
});

describe('an article that is hidden', () => {
  it('is read when the page shows next to nothing else', async () => {
    const { page } = await read(
      `<body><nav>Menu</nav><div style="display:none" class="cookies"><p>Short note</p></div><div style="display:none" class="story">${filler(8)}</div></body>`,
    );
    expect(page.snapshot.blocks.filter((text) => text.includes('council'))).toHaveLength(8);
    expect(page.snapshot.blocks).not.toContain('Short note');
  });

  it('stays unread when the page shows an article', async () => {
    const { page } = await read(`<body>${filler(12)}<div hidden>${filler(40).replaceAll('council', 'board')}</div></body>`);
    expect(page.snapshot.blocks.join(' ')).not.toContain('board');
  });
});
