import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, highlightSheet, randomPrefix } from '../../../lib/highlight/index.ts';
import { highlightName, MARK_ROLES } from '../../../lib/highlight/names.ts';
import { toBackground } from '../../../lib/messages/contract.ts';

describe('the style sheet of highlights', () => {
  const sheet = highlightSheet('habc0123456789de', { inherited: false });

  it('has the colours of the design tokens', () => {
    const tokens = readFileSync(new URL('../../../components/tokens.css', import.meta.url), 'utf8');
    expect(COLOURS).toEqual(COLOURS.map((_, i) => new RegExp(`--s${i}: (#[0-9a-f]{6})`).exec(tokens)?.[1]));
  });

  it('paints every role in every colour', () => {
    for (const role of MARK_ROLES) for (let colour = 0; colour <= 8; colour++) expect(sheet).toContain(`::highlight(${highlightName('habc0123456789de', role, colour)})`);
  });

  it('tells the states apart by the style of the line alone', () => {
    const style = (role: (typeof MARK_ROLES)[number]) => /underline (\w+)/.exec(sheet.split(`::highlight(${highlightName('habc0123456789de', role, 3)})`)[1]!)![1];
    expect([style('line-solid'), style('line-dashed'), style('line-dotted'), style('evidence')]).toEqual(['solid', 'dashed', 'dotted', 'double']);
  });

  it('prints nothing, and sets no background where colours are forced', () => {
    const [screen, unforced, forced] = sheet.split(/@media screen and \(forced-colors:\w+\)/);
    expect(screen).toMatch(/^@media screen\{/);
    expect(screen + forced!).not.toContain('background');
    expect(unforced).toContain('background-color');
    // Outside the screen blocks there is nothing.
    expect(sheet.replace(/@media screen(?: and \(forced-colors:\w+\))?\{(?:::highlight\([^)]*\)\{[^}]*\})*\}/g, '')).toBe('');
  });

  it('gives its rules to the root alone where a highlight’s style is inherited, and to all elements where not', () => {
    const inherited = highlightSheet('habc0123456789de', { inherited: true });
    expect(inherited.replaceAll(':root::highlight', '::highlight')).toBe(sheet);
    expect(inherited.match(/::highlight/g)!.length).toBe(inherited.match(/:root::highlight/g)!.length);
  });

  it('measures in parts of the words’ own size, which a length in em would not, once inherited', () => {
    expect(sheet).not.toMatch(/\dem\b/);
  });

  it('never sets the colour of the text, so that dark pages stay readable', () => {
    expect(sheet).not.toMatch(/[{;]color:/);
  });
});

describe('the prefix of names', () => {
  it('is new each time and one that the background takes', () => {
    const prefixes = Array.from({ length: 200 }, () => randomPrefix());
    expect(new Set(prefixes).size).toBe(200);
    for (const prefix of prefixes) expect(toBackground.paint.request.safeParse({ prefix }).success).toBe(true);
  });

  it('uses every random bit it asks for but the first four', () => {
    expect(randomPrefix((bytes) => bytes.fill(0xab))).toBe('hbabababababababababababababababab'.slice(0, 16));
  });
});
