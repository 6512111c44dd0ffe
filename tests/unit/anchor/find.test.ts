import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe, findQuotation } from '../../../lib/anchor/index.ts';

const text = [
  'The council met on Tuesday evening in the old town hall, where the heating has been off since March.',
  '“We cannot wait for another winter,” the treasurer said, and the mayor agreed: “We cannot wait.”',
  'Outside, a crowd of about forty people chanted “We cannot wait” until the lights went out.',
].join('\n\n');

const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

suite('describe', () => {
  it('keeps the exact words and 32 to 64 characters on either side, cut between words', () => {
    const description = describe(text, spanOf('the mayor agreed'));
    expect(description.exact).toBe('the mayor agreed');
    expect(text.slice(description.start, description.end)).toBe('the mayor agreed');
    for (const context of [description.prefix, description.suffix]) {
      expect(context.length).toBeGreaterThanOrEqual(32);
      expect(context.length).toBeLessThanOrEqual(64);
    }
    expect(text[description.start - description.prefix.length - 1]).toBe(' ');
    expect(text[description.end + description.suffix.length]).toMatch(/\s/);
  });

  it('stops at the text’s ends', () => {
    expect(describe('Short.', { start: 0, end: 6 })).toEqual({ exact: 'Short.', prefix: '', suffix: '', start: 0, end: 6 });
  });

  it('keeps no more where nothing stands between words', () => {
    const { prefix, suffix } = describe('字'.repeat(300), { start: 100, end: 104 });
    expect([prefix.length, suffix.length]).toEqual([32, 32]);
    expect(describe('字'.repeat(132), { start: 64, end: 68 })).toMatchObject({ prefix: '字'.repeat(64), suffix: '字'.repeat(64) });
  });

  it('never cuts a character in two', () => {
    // One letter on either side, so that 32 characters end within a face.
    const faces = '😀'.repeat(100);
    const { prefix, suffix } = describe(`${faces}a😀z${faces}`, { start: 201, end: 203 });
    expect(prefix).toBe(`${'😀'.repeat(16)}a`);
    expect(suffix).toBe(`z${'😀'.repeat(15)}`);
  });
});

suite('findQuotation', () => {
  it('takes words where they stood, however often they occur before', () => {
    const line = 'Nobody said “yes” there.\n\n';
    const start = 300 * line.length + 12;
    expect(findQuotation(line.repeat(400), { exact: '“yes”', prefix: 'said ', suffix: ' there', start })).toMatchObject({ start, changed: false, exactness: 1 });
  });

  it('tells repeated words apart by what stands around them', () => {
    for (const from of [0, text.indexOf('agreed'), text.indexOf('Outside')]) {
      const span = spanOf('We cannot wait', from);
      expect(findQuotation(text, { ...describe(text, span), start: 0 })).toMatchObject({ ...span, changed: false, exactness: 1 });
    }
  });

  it('tells them apart by either side alone, and where nothing does takes the nearest', () => {
    const line = (before: string, after: string) => `The ${before} “We shall see what comes” said the ${after}. `;
    const page = `${line('old', 'clerk')}${line('old', 'mayor')}${line('new', 'mayor')}${line('new', 'mayor')}`;
    const places = Array.from(page.matchAll(/“We/g), ({ index }) => index);
    const exact = '“We shall see what comes”';
    const found = (prefix: string, suffix: string, start: number) => places.indexOf(findQuotation(page, { exact, prefix, suffix, start })!.start);
    expect(found('The old ', ' said the mayor', 5)).toBe(1);
    expect(found('On one ', ' said the clerk', places[3]!)).toBe(0);
    expect(found('The new ', ' he cried', 5)).toBe(2);
    expect(found('The new ', ' said the mayor', places[3]! + 2)).toBe(3);
    expect(found('And a new ', ' said the mayor', 5)).toBe(2);
  });

  it('finds what began or ended the text, and has moved', () => {
    const exact = '“We shall see what comes”';
    expect(findQuotation(`New. ${exact} she said.`, { exact, prefix: '', suffix: ' she said.', start: 0 })).toMatchObject({ start: 5, changed: false });
    expect(findQuotation(`New. She said: ${exact} More.`, { exact, prefix: 'She said: ', suffix: '', start: 10 })).toMatchObject({ start: 15, changed: false });
  });

  it('finds many words though everything around them was written anew, and no others like them', () => {
    const exact = '“We shall see what comes of it before the summer”';
    const page = `It was late. ${exact} Nobody moved.`;
    const sought = { exact, prefix: 'At the market, Ann told us: ', suffix: ' and then she laughed', start: 300 };
    expect(findQuotation(page, sought)).toMatchObject({ start: 13, changed: false });
    expect(findQuotation(page.replace('comes of it', 'came of that'), sought)).toBeNull();
  });

  it('finds words that moved because lines were added above', () => {
    const sought = describe(text, spanOf('We cannot wait', text.indexOf('agreed')));
    const moved = `Updated at noon.\n\nAnother paragraph that was not there before.\n\n${text}`;
    const found = findQuotation(moved, sought)!;
    expect(moved.slice(found.start - 9, found.end)).toBe('agreed: “We cannot wait'.slice(-9 - 'We cannot wait'.length));
    expect(found.changed).toBe(false);
  });

  it('finds words that were edited, and says so', () => {
    const sought = describe(text, spanOf('“We cannot wait for another winter,”'));
    const edited = text.replace('for another winter', 'for one more winter');
    const found = findQuotation(edited, sought)!;
    expect(edited.slice(found.start, found.end)).toBe('“We cannot wait for one more winter,”');
    expect(found.changed).toBe(true);
    expect(found.exactness).toBeGreaterThan(0.75);
    expect(found.exactness).toBeLessThan(1);
  });

  it('finds edited words far from their old place', () => {
    const sought = describe(text, spanOf('“We cannot wait for another winter,”'));
    const edited = `${'A line of filler that says nothing much.\n\n'.repeat(600)}${text.replace('cannot', 'can’t')}`;
    const found = findQuotation(edited, sought)!;
    expect(edited.slice(found.start, found.end)).toBe('“We can’t wait for another winter,”');
  });

  it('finds nothing where the words are gone', () => {
    const sought = describe(text, spanOf('“We cannot wait for another winter,”'));
    expect(findQuotation('A different article about football and the weather, with no such words.', sought)).toBeNull();
    expect(findQuotation(text, { exact: '', prefix: '', suffix: '', start: 0 })).toBeNull();
  });

  it('does not take another short phrase for a short one', () => {
    const text = 'The minister called the whole affair “a shame” when she was asked about it.';
    expect(findQuotation(text, { exact: '“a game”', prefix: 'For the players it was only ', suffix: ', and nobody was hurt', start: 10 })).toBeNull();
  });

  it('does not take the same few words of somebody else, where their own place is gone', () => {
    const before = 'Would she stand again? “Of course,” said the mayor.\n\nWould the bridge hold? “Of course,” the engineer told the council.';
    const sought = describe(before, { start: 23, end: 35 });
    expect(sought.exact).toBe('“Of course,”');
    expect(findQuotation(before.split('\n\n')[1]!, sought)).toBeNull();
    // In their place they are known by what stands on one side.
    const edited = before.replace('Would she stand again?', 'And the election?');
    expect(findQuotation(edited, sought)).toMatchObject({ start: edited.indexOf('“Of course'), changed: false });
  });

  it('finds few words that were edited where somebody else says them as they were', () => {
    const before = 'Would she stand again? “Not this year,” said the mayor.\n\nWould the bridge hold? “Not this year,” the engineer told the council.';
    const sought = describe(before, { start: 23, end: 39 });
    expect(sought.exact).toBe('“Not this year,”');
    const edited = before.replace('Not this year', 'Not this years');
    const found = findQuotation(edited, sought)!;
    expect(edited.slice(found.start, found.end)).toBe('“Not this years,”');
    expect(found).toMatchObject({ start: 23, changed: true });
  });

  it('finds words that were edited behind the same words of somebody else, far into a long text', () => {
    const story = `${'A line of filler that says nothing much.\n\n'.repeat(300)}Would it hold? “Not this year,” the engineer told them. Would she stand again? “Not this year,” said the mayor.`;
    const start = story.lastIndexOf('“Not');
    const edited = `${story.slice(0, start)}“Not this years,” said the mayor.`;
    expect(findQuotation(edited, describe(story, { start, end: start + 16 }))).toMatchObject({ start, end: start + 17, changed: true });
  });

  it('finds any span again by its own description', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(), fc.nat(), (words, a, b) => {
        const start = a % (words.length + 1);
        const end = start + (b % (words.length - start + 1));
        const found = findQuotation(words, describe(words, { start, end }));
        if (words.slice(start, end).trim() === '') expect(found).toBeNull();
        else expect(words.slice(found!.start, found!.end)).toBe(words.slice(start, end));
      }),
    );
  });
});
