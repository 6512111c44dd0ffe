import { describe, expect, it } from 'vitest';
import type { Block } from '../../../lib/page/types.ts';
import { readQuotations } from '../../../lib/attribution/index.ts';

const speakers = (text: string, blocks?: Block[]): (string | null)[] => readQuotations(text, { language: 'en', blocks }).attributions.map(({ speaker }) => speaker && speaker.name);

describe('quotations settled with their neighbours', () => {
  it('gives the answers of an interview to the one who answers', () => {
    const text =
      'Grace Okafor has led the port for ten years. “I never wanted another job,” Okafor says.\n\nDid the mayor, Daniel Pryce, surprise you?\n\n' +
      '“Not at all, we had seen it coming for many years.”\n\nWhat about money?\n\n“There was never enough of it, and there never will be.”';
    expect(speakers(text)).toEqual(['Grace Okafor', 'Grace Okafor', 'Grace Okafor']);
  });

  it('gives a headline’s quotation the speaker of the same words in the text', () => {
    const parts = ['Port ‘a total mess’, council hears', 'The council met on Monday about the port.', '“It is a total mess, all of it,” said Grace Okafor, the harbour director.'];
    let at = 0;
    const blocks = parts.map((part, source): Block => {
      const start = at;
      at += part.length + 2;
      return { start, end: start + part.length, kind: source === 0 ? 'headline' : 'paragraph', source };
    });
    expect(new Set(speakers(parts.join('\n\n'), blocks))).toEqual(new Set(['Grace Okafor']));
  });
});
