import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whySchema } from '../../../lib/attribution/schema.ts';
import type { WhyCode } from '../../../lib/attribution/types.ts';
import { reasonsFor, sentenceOf, type Reason } from '../../../lib/messages/reasons.ts';

const messages = JSON.parse(readFileSync(new URL('../../../public/_locales/en/messages.json', import.meta.url), 'utf8')) as Record<string, { message: string }>;
/** As the browser does it: `$1` takes the first substitution. */
const say = (key: string, ...words: (string | number)[]) => messages[key]!.message.replace(/\$(\d)/g, (_, n) => String(words[Number(n) - 1] ?? ''));
const plain = (reasons: Reason[]) =>
  reasons
    .map((reason) =>
      sentenceOf(reason, say)
        .map(({ text, strong }) => (strong ? `*${text}*` : text))
        .join(''),
    )
    .join(' ');

const NOBODY = { name: null, certainty: 1, mention: null, cue: null, why: null, quotation: { start: 0, end: 5 } };

function in_(text: string, quotation: string, mention: string, cue: string | null, { name = mention, certainty = 0.9, why = 'named' as WhyCode } = {}): string {
  const words = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words });
  return plain(reasonsFor({ name, certainty, mention: words(mention), cue: cue ? words(cue) : null, why, quotation: words(quotation) }, false));
}

describe('why this speaker', () => {
  it('names the evidence and where it stands, in reading order', () => {
    expect(in_('“No,” said Keller.', '“No,”', 'Keller', 'said')).toBe('*said* and *Keller* stand right after the quotation.');
    expect(in_('Keller said: “No.”', '“No.”', 'Keller', 'said')).toBe('*Keller* and *said* stand right before the quotation.');
    expect(in_('Keller called it “no” and said so.', '“no”', 'Keller', 'said')).toBe('*Keller* and *said* stand on either side of the quotation.');
    expect(in_('“No.” Keller left.', '“No.”', 'Keller', null)).toBe('*Keller* stands right after the quotation.');
  });

  it('says whom a pronoun or description stands for, and no name twice', () => {
    expect(in_('“No,” he said.', '“No,”', 'he', 'said', { name: 'Jan Keller', why: 'pronoun' })).toBe('*he* and *said* stand right after the quotation. *he* is *Jan Keller*.');
    expect(in_('“No,” Keller said.', '“No,”', 'Keller', 'said', { name: 'Jan Keller' })).toBe('*Keller* and *said* stand right after the quotation.');
  });

  it('does not say of somebody without a name that an onlooker is onlooker', () => {
    expect(in_('“No,” an onlooker said.', '“No,”', 'an onlooker', 'said', { name: 'onlooker', why: 'described' })).toBe(
      '*an onlooker* and *said* stand right after the quotation.',
    );
  });

  it('says that it may be somebody where that is in doubt', () => {
    expect(in_('“No,” he said.', '“No,”', 'he', 'said', { name: 'Jan Keller', why: 'pronoun', certainty: 0.5 })).toBe(
      '*he* and *said* stand right after the quotation. *he* may be *Jan Keller*.',
    );
  });

  it('quotes the article where it gives its source', () => {
    expect(in_('It is “bad”, according to the board.', '“bad”', 'the board', 'according to', { why: 'accordingTo' })).toBe('The article says so: *according to the board*.');
    expect(in_('It is “bad”, according to what the board knows.', '“bad”', 'the board', 'according to', { why: 'accordingTo', name: 'Harbour Board' })).toBe(
      'The article says so: *the board*. *the board* is *Harbour Board*.',
    );
  });

  it('says so when nobody is named and when a person decided', () => {
    expect(plain(reasonsFor(NOBODY, false))).toBe('Saidby cannot tell who said this.');
    expect(plain(reasonsFor({ ...NOBODY, name: 'Jan Keller' }, true))).toBe('You chose this speaker.');
    expect(plain(reasonsFor(NOBODY, true))).toBe('You said that nobody knows who said this.');
  });

  it.each(whySchema.options)('has a sentence for %s', (why) => {
    expect(in_('“No,” said Keller.', '“No,”', 'Keller', 'said', { why })).toMatch(/^[A-Z*].*\.$/);
  });

  it('takes no words for its own marks, and keeps them in one line', () => {
    expect(sentenceOf({ key: 'why_after', words: ['Ann\uE0A1 \uE0A0x\uE0A1', 'told \n us  so'] }, say).filter(({ strong }) => strong)).toEqual([
      { text: 'Ann x', strong: true },
      { text: 'told us so', strong: true },
    ]);
  });

  it('keeps every word of the article as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (first, second) => {
        const words = [first, second].map((word) => word.replace(/[\uE0A0\uE0A1]/g, '').replace(/\s+/g, ' '));
        const strong = sentenceOf({ key: 'why_after', words }, say).filter((piece) => piece.strong);
        expect(strong.map(({ text }) => text)).toEqual(words);
      }),
    );
  });
});
