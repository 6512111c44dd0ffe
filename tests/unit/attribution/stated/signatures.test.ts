import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const speakersOf = (text: string, quoted: string[] = []): (string | undefined)[] => {
  const blocks = quoted.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind: 'blockquote' as const, source: 0 }));
  return readQuotations(text, { language: 'en', blocks }).attributions.map(({ speaker }) => speaker?.name);
};

describe('a signature below paragraphs that are quoted as a whole', () => {
  it('names the speaker of an embedded post, however many paragraphs it has', () => {
    const post = ['Rowers must leave the old quay by noon on Monday.', 'The new quay opens at one, and all of it is free of charge. pic.example/abc'];
    const signature = '— Harbour Watch (@harbourwatch) May 5, 2026';
    const text = `Jan Lund told the paper of the plan.\n\n${[...post, signature].join('\n\n')}\n\nLund left.`;
    expect(speakersOf(text, [...post, signature])).toEqual(['Harbour Watch', 'Harbour Watch']);
  });

  it('names the speaker of a motto', () => {
    expect(speakersOf('Jan Lund wrote the book.\n\n“The sea gives and the sea takes, and it never asks.”\n\n— Ann Lee, harbour master\n\nThe book is long.')).toEqual(['Ann Lee']);
  });

  it('signs no quotation inside a sentence', () => {
    expect(speakersOf('“The sea gives and the sea takes,” Jan Lund said.\n\n— Ann Lee, harbour master')).toEqual(['Jan Lund']);
  });
});
