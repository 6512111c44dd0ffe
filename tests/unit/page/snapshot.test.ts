import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../lib/page/index.ts';
import { blocksOf, documentOf } from './make.ts';

describe('text blocks', () => {
  it('reads text that is split over inline elements and links as one', async () => {
    expect(await blocksOf('<p>“We <b>will</b> open in <a href="/may">M<i>ay</i></a>,” she <span>said</span>.</p>')).toEqual(['“We will open in May,” she said.']);
  });

  it('folds white space and leaves out what takes no room', async () => {
    expect(await blocksOf('<p>  One\n\t two <b> three</b>\u00a0four co\u00adoperate \u200bfive </p>')).toEqual(['One two three four cooperate five']);
  });

  it('ends a block at block-level elements, wherever they stand', async () => {
    expect(await blocksOf('<div>One<p>Two</p>three<ul><li>Four<li>Five</ul><a href="#"><div>Six</div></a></div>')).toEqual(['One', 'Two', 'three', 'Four', 'Five', 'Six']);
  });

  it('takes one line break for a space and two for a new paragraph', async () => {
    expect(await blocksOf('<div>One<br>two<br>\n<br>Three<br><br><br>Four</div>')).toEqual(['One two', 'Three', 'Four']);
  });

  it('writes the marks that browsers draw around q, once', async () => {
    expect(await blocksOf('<p>She said <q>it is <q>over</q> now</q>.</p>')).toEqual(['She said “it is ‘over’ now”.']);
    expect(await blocksOf('<p>She said <q>“it is over”</q>.</p>')).toEqual(['She said “it is over”.']);
  });

  it('reads entities as the characters that they are', async () => {
    expect(await blocksOf('<p>&quot;Fish &amp; chips&quot; &lt;3</p>')).toEqual(['"Fish & chips" <3']);
  });

  it('leaves out code, controls, hidden parts and what is for screen readers only', async () => {
    const hidden =
      '<script>1</script><style>p{}</style><noscript>2</noscript><template>3</template><button>4</button><select><option>5</select><textarea>6</textarea><svg><text>7</text></svg>';
    expect(await blocksOf(`<div>${hidden}<p hidden>8</p><p style="display: none">9</p><span class="sr-only">10</span><p>Seen</p></div>`)).toEqual(['Seen']);
    expect(await blocksOf('<p>Seen<span style="position:absolute;clip:rect(0 0 0 0);width:1px">, opens new tab</span> again</p>')).toEqual(['Seen again']);
  });

  it('leaves our own element out', async () => {
    const document = documentOf('<body><p>Text</p><div id="ours">Card</div></body>');
    const { snapshot } = await takeSnapshot(document, { ignore: document.getElementById('ours') });
    expect(snapshot.blocks).toEqual(['Text']);
  });

  it('reads open shadow roots in place of the host’s own content', async () => {
    const document = documentOf('<body><p>Before</p><news-body></news-body><p>After</p></body>');
    const root = document.querySelector('news-body')!.attachShadow({ mode: 'open' });
    root.appendChild(document.createElement('p')).textContent = 'Inside “quoted” words';
    const { snapshot } = await takeSnapshot(document);
    expect([...snapshot.blocks].sort()).toEqual(['After', 'Before', 'Inside “quoted” words']);
  });

  it('never changes the page', async () => {
    const html = '<html><head></head><body class="x"><div>One <q>two</q><p>Three<br><br>four</p><script>5</script></div></body></html>';
    const document = documentOf(html);
    const before = document.toString();
    await takeSnapshot(document);
    expect(document.toString()).toBe(before);
  });

  it('loses no word of any nesting of elements', async () => {
    const tag = fc.constantFrom('p', 'div', 'span', 'b', 'a', 'section', 'li', 'q', 'blockquote', 'custom-part');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 5 }, fc.stringMatching(/^[a-z]{1,6}$/), fc.tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))),
    }));
    const build = (document: Document, node: unknown): Node => {
      if (typeof node === 'string') return document.createTextNode(` ${node} `);
      const [name, children] = node as [string, unknown[]];
      const element = document.createElement(name);
      for (const child of children) element.appendChild(build(document, child));
      return element;
    };
    const words = (text: string) => text.match(/[a-z]+/g) ?? [];
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (nodes) => {
        const document = documentOf('<html><body></body></html>');
        for (const node of nodes) document.body.appendChild(build(document, node));
        const { snapshot, tree: boxes } = await takeSnapshot(document);
        const inOrder = [...boxes.blocks.values()].map((block) => block.text);
        expect(inOrder.flatMap(words)).toEqual(words(document.body.textContent ?? ''));
        expect(snapshot.blocks.filter((text) => text !== '').length).toBe(inOrder.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the skeleton', () => {
  it('keeps what extractors look at, and what the page says about itself', async () => {
    const { snapshot } = await takeSnapshot(
      documentOf(
        '<html lang="de"><head><title>A &amp; B</title><meta property="og:title" content="A"><script type="application/ld+json">{"a": "</p>"}</script></head><body><article id="x" class="story" onclick="go()" data-secret="1"><p>One <a href="/two" target="_blank">two</a></p></article></body></html>',
      ),
    );
    expect(snapshot.language).toBe('de');
    expect(snapshot.html).toContain('<title>A &amp; B</title><meta property="og:title" content="A">');
    expect(snapshot.html).toContain('{"a": "\\u003c/p>"}');
    expect(snapshot.html).toMatch(/<article id="x" class="story"><p>.{3}One <a href="\/two">two<\/a><\/p><\/article>/);
    expect(snapshot.html).not.toContain('secret');
  });

  it('is well-formed whatever the page’s attributes and text hold', async () => {
    const document = documentOf('<body><p>x</p></body>');
    const paragraph = document.querySelector('p')!;
    paragraph.setAttribute('class', '"><script>alert(1)</script>');
    paragraph.textContent = '<img src=x onerror=alert(1)> \ue000\ue101\ue001 &lt;';
    const { snapshot } = await takeSnapshot(document);
    expect(snapshot.html).not.toMatch(/<script|<img/);
    expect(snapshot.html.match(/\ue000/g)).toHaveLength(1);
  });

  it('writes no tags for what holds no text, nor for what lies too deep', async () => {
    const { snapshot } = await takeSnapshot(
      documentOf(`<body><div class="empty"><div></div></div>${'<div class="deep">'.repeat(400)}<p>Down here</p>${'</div>'.repeat(400)}</body>`),
    );
    expect(snapshot.html).not.toContain('empty');
    expect(snapshot.html.match(/<div/g)!.length).toBeLessThan(200);
    expect(snapshot.html).toContain('Down here');
  });
});

describe('reading in slices', () => {
  it('ends when it is told to, with the signal’s reason, and can be taken up again', async () => {
    const document = documentOf(`<body>${'<p>Some words</p>'.repeat(3000)}</body>`);
    const ended = new AbortController();
    const page = await takeSnapshot(documentOf('<p>x</p>'));
    expect(page.snapshot.blocks).toEqual(['x']);
    ended.abort(new Error('enough'));
    await expect(takeSnapshot(document, { signal: ended.signal })).rejects.toThrow('enough');
    expect((await takeSnapshot(document)).snapshot.blocks).toHaveLength(3000);
  });

  it('gives the thread back more often the more there is to read', async () => {
    const slices = async (count: number) => {
      let seen = 0;
      await takeSnapshot(documentOf(`<body>${'<div><p>Some <b>words</b> and <i>more</i></p></div>'.repeat(count)}</body>`), { report: (report) => (seen = report.slices) });
      return seen;
    };
    expect(await slices(10)).toBeLessThan(await slices(20_000));
  });
});
