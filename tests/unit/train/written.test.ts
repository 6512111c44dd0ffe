import { describe, expect, it } from 'vitest';
import { parseWritten, readWritten } from '../../../scripts/train/written.ts';

describe('articles of our own writing', () => {
  it('takes the braces out of the text and labels what they held', () => {
    const [article] = parseWritten(
      '=== Kran steht still\n{s1:Werftleiterin Ada Holm} {c1:teilte} gestern {c1:mit}, man habe {q1:„lange gewartet“}. Der Kran {n:„Riese“} {q0:„schweigt“}.\n',
      'de-00.txt',
    );
    const { id, text, quotes } = article!;
    expect(id).toBe('de-00.txt#1');
    expect(text).toBe('Werftleiterin Ada Holm teilte gestern mit, man habe „lange gewartet“. Der Kran „Riese“ „schweigt“.');
    expect(quotes.map(({ start, end, speech }) => [text.slice(start, end), speech])).toEqual([
      ['„lange gewartet“', true],
      ['„Riese“', false],
      ['„schweigt“', true],
    ]);
    expect(quotes[0]!.speaker).toMatchObject({ start: 0, text: 'Werftleiterin Ada Holm' });
    expect(quotes[0]!.cue!.fragments!.map(([start, end]) => text.slice(start, end))).toEqual(['teilte', 'mit']);
    expect(quotes[2]!.speaker).toBeUndefined();
  });

  it('lets one mention speak several times, and reads one article after another', () => {
    const [first, second] = parseWritten('=== A\n{s1,2:Sie} {c1:rief}: {q1:„Los!“} Dann: {q2:„Halt!“}\n\n=== B\nNichts.\n', 'x');
    expect(first!.quotes.map(({ speaker }) => speaker!.text)).toEqual(['Sie', 'Sie']);
    expect(second).toMatchObject({ id: 'x#2', text: 'Nichts.', quotes: [] });
  });

  it.each([
    ['a quotation without a speaker', '=== A\n{q1:„Los!“}, rief sie.', /no speaker of quotation 1/],
    ['two speakers of one', '=== A\n{q1:„Los!“}, {s1:sie} und {s1:er}.', /two speakers of quotation 1/],
    ['a brace that marks nothing', '=== A\n{z:sie} sprach.', /brace/],
  ])('refuses %s', (_, source, message) => {
    expect(() => parseWritten(source, 'x')).toThrow(message);
  });

  it('finds every mark of the articles that are here', () => {
    const articles = readWritten();
    expect(articles.length).toBeGreaterThan(9);
    for (const {
      document: { id, text, quotes },
    } of articles) {
      const rest = quotes.reduceRight((all, { start, end }) => all.slice(0, start) + all.slice(end), text);
      expect(/[„“”»«"]/.exec(rest), id).toBeNull();
    }
  });
});
