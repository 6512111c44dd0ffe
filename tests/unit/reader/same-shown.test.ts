import { expect, test } from 'vitest';
import { sameShown } from '../../../entrypoints/reader.content/same-shown.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';
import { article, attribution } from './make.ts';

const read = (text: string, attributions: Attribution[], url = 'https://ledger.example/a') => ({
  article: { ...article(text), meta: { ...article(text).meta, url } },
  reading: { language: 'en', engine: '1', people: [], attributions },
});

test('a reading shows the same where its quotations and their speakers are, wherever they stand', () => {
  const before = read('“One,” he said.', [attribution({ start: 0, end: 6 })]);
  expect(sameShown(before, read('12:01 “One,” he said.', [attribution({ start: 6, end: 12 })]))).toBe(true);
  expect(sameShown(before, read('“One.” he said.', [attribution({ start: 0, end: 6 })]))).toBe(false);
  expect(sameShown(before, read('“One,” he said.', [attribution({ start: 0, end: 6, person: 1 })]))).toBe(false);
  expect(sameShown(before, read('“One,” he said.', []))).toBe(false);
  expect(sameShown(before, read('“One,” he said.', before.reading.attributions, 'https://ledger.example/b'))).toBe(false);
  expect(sameShown(before, null)).toBe(false);
  expect(sameShown(null, null)).toBe(true);
});
