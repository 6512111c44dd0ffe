import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

const spoken = (text: string): string[] => readQuotations(text, { language: 'en' }).attributions.map(({ quotation }) => text.slice(quotation.start, quotation.end));

describe('titles and terms, told by the word before the marks', () => {
  it.each([
    'Nora Lind met the board. Lind described the so-called “quay bonus” as a scandal.',
    'Nora Lind, who sailed for years, has since given talks titled “How we sank it” at schools.',
    'Nora Lind said that she had listened to the podcast “Here’s the Tide” on the way.',
    'Nora Lind, who has died aged 91, was a judge whose sentences earned her the nickname “the Hammer”.',
    'Nora Lind wrote in her memoir, “A Life in Tar”, that the board was wrong.',
  ])('are nobody’s words: %s', (text) => expect(spoken(text)).toEqual([]));

  it('leaves what is said of a work', () => {
    expect(spoken('Nora Lind met the board. Lind called the film “a gift to the rocks”.')).toEqual(['“a gift to the rocks”']);
    expect(spoken('Nora Lind met the board. “The film”, said Lind, “sank us all.”')).toHaveLength(2);
  });
});
