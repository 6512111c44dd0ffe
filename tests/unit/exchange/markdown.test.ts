import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../lib/exchange/index.ts';
import { escapeLine, link } from '../../../lib/exchange/markdown-escape.ts';
import { anyClip, clipOf } from '../../clips.ts';

const WORDS = { locale: 'en-GB', unknownSpeaker: 'Speaker unknown', title: 'Collection', tags: 'Tags', note: 'Note' };
/** Raw HTML on and bare links found: the reader that is the easiest to fool. */
const reader = new MarkdownIt({ html: true, linkify: true });

type Token = ReturnType<typeof reader.parse>[number];

/** All tokens, those inside lines too. */
function tokens(markdown: string): Token[] {
  return reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

function shownText(markdown: string): string {
  return tokens(markdown)
    .filter(({ type }) => type === 'text' || type === 'text_special' || type === 'softbreak' || type === 'hardbreak')
    .map(({ content, type }) => (type.endsWith('break') ? ' ' : content))
    .join('');
}

describe('a collection as Markdown', () => {
  test('is written in no time where an imported file holds nothing but white space', () => {
    const start = performance.now();
    const empty = toMarkdown([clipOf(1, { exact: `“${' '.repeat(150_000)}”`, note: '\u2028\t'.repeat(75_000) })], WORDS);
    expect(empty).toContain('\n> “ ”\n');
    // Half a minute where each space is the beginning of another try.
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('is quotations with their speakers and sources', () => {
    const clips = [
      clipOf(1, { tags: ['budget', 'sea'], note: 'Ask her again.', article: { byline: 'By Ines Varga' } }),
      clipOf(2, { speaker: null, exact: '“One.\n\n“Two.”', article: { byline: null, published: null } }),
    ];
    expect(toMarkdown(clips, WORDS)).toBe(`# Collection

> “Nobody asked us where the herring go in March,”

— **Amina Okafor**, leader of the crews’ union${'  '}
[Port authority to reopen the eastern channel](<https://harbourledger.example/2026/05/eastern-channel>), Harbour Ledger, Ines Varga, 12 May 2026

Tags: budget, sea

Note: Ask her again.

> “One.
>
> “Two.”

— Speaker unknown${'  '}
[Port authority to reopen the eastern channel](<https://harbourledger.example/2026/05/eastern-channel>), Harbour Ledger
`);
  });

  test('keeps the lines of a note, and shows each as it is', () => {
    const markdown = toMarkdown([clipOf(1, { note: '\nShe said:\n- ask again\n\n# Later' })], WORDS);
    expect(markdown).toMatch(/\n\nNote: She said:\n\n\\- ask again\n\n\\# Later\n$/);
  });

  test('names a source that has no headline by its address', () => {
    for (const headline of [null, ''])
      expect(shownText(toMarkdown([clipOf(1, { article: { headline } })], WORDS))).toContain('https://harbourledger.example/2026/05/eastern-channel');
  });

  test('links to the canonical address, and to nothing that is no web page', () => {
    expect(toMarkdown([clipOf(1, { article: { canonicalUrl: 'https://harbourledger.example/a' } })], WORDS)).toContain('](<https://harbourledger.example/a>)');
    const local = toMarkdown([clipOf(1, { article: { url: 'file:///home/ines/a.html', headline: null } })], WORDS);
    expect(tokens(local).filter(({ type }) => type === 'link_open')).toEqual([]);
    expect(shownText(local)).toContain('file:///home/ines/a.html');
  });

  test('keeps the brackets of an address inside the link', () => {
    expect(
      tokens(link('a', 'https://x.example/?q=\\>)<b>'))
        .find(({ type }) => type === 'link_open')
        ?.attrGet('href'),
    ).toBe('https://x.example/?q=%5C%3E)%3Cb%3E');
  });
});

describe('hostile text', () => {
  test.each([
    ['<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>'],
    ['<div class=x>'],
    ['\\<div class="x">'],
    ['\\*bold\\*'],
    ['](javascript:alert(1))[x'],
    ['![x](https://evil.example/track.png)'],
    ['https://evil.example HTTP://evil.example www.evil.example ann@evil.example'],
    ['<https://evil.example>'],
    ['[x]: https://evil.example'],
    ['&lt;b&gt; &#106;'],
    ['# heading'],
    ['- item'],
    ['one\ntwo\n\n# heading'],
    ['1. item'],
    ['1) item'],
    ['+ item'],
    ['==='],
    ['---'],
    ['***bold*** __bold__ ~~struck~~ `code`'],
    ['> quotation'],
    ['    code'],
    ['| a | b |\n|---|---|\n| c | d |'],
    ['```\ncode'],
    ['a\\'],
    ['{{ template }} <% script %> $x^2$ [[note]] #tag %%hidden%%'],
  ])('%j is shown as it is', (text) => {
    const markdown = toMarkdown(
      [
        clipOf(1, {
          exact: text,
          note: text,
          speaker: { name: text, role: text, confidence: null, basis: 'person' },
          tags: [text],
          article: { headline: text, publisher: text, byline: text },
        }),
      ],
      WORDS,
    );
    expect(shownText(markdown)).toContain(text.replace(/\s+/g, ' ').trim());
    const kinds = new Set(tokens(markdown).map(({ type }) => type));
    for (const kind of ['html_inline', 'html_block', 'image', 'code_inline', 'code_block', 'fence', 'list_item_open', 'hr', 'table_open', 'em_open', 's_open'])
      expect(kinds).not.toContain(kind);
    expect(tokens(markdown).filter(({ type }) => type === 'heading_open')).toHaveLength(1);
    expect(tokens(markdown).filter(({ type }) => type === 'link_open')).toHaveLength(1);
    expect(tokens(markdown).filter(({ type }) => type === 'blockquote_open')).toHaveLength(1);
  });

  test('leaves no mark that Obsidian, GitHub or Pandoc would read', () => {
    expect(escapeLine('[[note]] #tag %%x%% ==y== $z$ {{t}} ^block ~sub~ :::')).not.toMatch(/(?<!\\)[[#%=${^~]/);
  });

  test('any text reads as itself in any Markdown reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // markdown-it replaces NUL, which we fold away, and some readers trim other spaces; both sides are folded alike.
        const fold = (value: string) => value.replace(/[\s\0]+/g, ' ').trim();
        expect(fold(shownText(escapeLine(text)))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('any clip makes one heading, one quotation, one link', () => {
    fc.assert(
      fc.property(anyClip, (clip) => {
        const all = tokens(toMarkdown([clip], WORDS));
        expect(all.filter(({ type }) => /html|image|code|fence|list|hr|table/.test(type) && type !== 'hardbreak')).toEqual([]);
        expect(all.filter(({ type }) => type === 'link_open').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });
});
