import { expect, test } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

test('the practice article shows each of the lines that the welcome page explains', () => {
  const { practice_headline, practice_standfirst, practice_1, practice_2, practice_3, practice_4, practice_5 } = messages;
  const text = [practice_headline, practice_standfirst, practice_1, practice_2, practice_3, practice_4, practice_5].map(({ message }) => message).join('\n\n');
  const lines = readQuotations(text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.basis ?? 'unknown');
  expect(lines).toEqual(['stated', 'stated', 'stated', 'inferred', 'unknown']);
});
