import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../lib/anchor/index.ts';

const fragment = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return decodeURIComponent(textFragment(text, { start, end: start + words.length }));
};

describe('textFragment', () => {
  it('gives short words whole and without their outer marks', () => {
    expect(fragment('She said: “We will open in May.” Then she left.', '“We will open in May.”')).toBe('#:~:text=We will open in May');
  });

  it('gives long quotations by their first and last words', () => {
    const quote = '“We will open in May and we will stay open until the last visitor has gone home happy.”';
    expect(fragment(`She said: ${quote}`, quote)).toBe('#:~:text=We will open in May,visitor has gone home happy');
  });

  it('never takes words across a paragraph’s end', () => {
    const text = 'He said: “One two three.\n\n“Four five six.”';
    expect(fragment(text, '“One two three.\n\n“Four five six.”')).toBe('#:~:text=One two three.,“Four five six');
    const three = '“One two three.\n\n“Four five six.\n\n“Seven eight nine.”';
    expect(fragment(`He said: ${three}`, three)).toBe('#:~:text=One two three.,“Seven eight nine');
  });

  it('adds what stands before where the words stand earlier too', () => {
    const text = 'The mayor said it was over. Hours later the judge said it was over.';
    expect(fragment(text, 'it was over', 30)).toBe('#:~:text=the judge said-,it was over');
    expect(fragment(text, 'it was over')).toBe('#:~:text=it was over');
    expect(fragment('It was over.\n\nLater she said it was over.\n\nThe end.', 'it was over')).toBe('#:~:text=Later she said-,it was over');
  });

  it('adds more of what stands before where three words do not tell', () => {
    const text = 'Then the old mayor said it was over. Now the old mayor said it was over.';
    expect(fragment(text, 'it was over', 40)).toBe('#:~:text=over. Now the old mayor said-,it was over');
  });

  it('ignores case when it looks for repetitions, as browsers do', () => {
    expect(fragment('IT WAS OVER. Later she said it was over.', 'it was over')).toBe('#:~:text=Later she said-,it was over');
  });

  it('adds what stands after where its last words stand inside it too', () => {
    const quote = '“They came with what they had, and all went home happy, and in the end we all went home happy”';
    expect(fragment(`${quote}, he said.`, quote)).toBe('#:~:text=They came with what they,we all went home happy');
    const again = '“They came with what they had, and we all went home happy, and at last we all went home happy”';
    expect(fragment(`${again}, he said.`, again)).toBe('#:~:text=They came with what they,we all went home happy,-”, he said.');
  });

  it('encodes what the directive’s own syntax uses', () => {
    const text = 'A well-known, old & tried way';
    expect(textFragment(text, { start: 0, end: text.length })).toBe('#:~:text=A%20well%2Dknown%2C%20old%20%26%20tried%20way');
  });

  it('gives nothing for what has no words', () => {
    expect(textFragment('… “” …', { start: 0, end: 6 })).toBe('');
  });

  it('takes any text and span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        expect(textFragment(text, { start, end })).toMatch(/^$|^#:~:text=[^\s-]*(?:-,)?[^\s]*$/);
      }),
    );
  });
});
