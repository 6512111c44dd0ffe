import { describe, expect, test } from 'vitest';
import { proposeSpeaker } from '../../../entrypoints/background/propose.ts';
import type { Reading } from '../../../lib/attribution/types.ts';
import { articleOf, attributionOf } from '../../articles.ts';

const article = articleOf();
const first = attributionOf(article, '“We close the gates at ten,”');
const second = attributionOf(article, '“and we mean it.”', { speaker: false });
const reading: Reading = { language: 'en', attributions: [first, second], people: [], engine: 'e1' };

describe('the speaker proposed for selected words', () => {
  test('is the one of the quotation that they overlap', () => {
    const span = { start: first.quotation.start - 4, end: first.quotation.end - 3 };
    const proposed = proposeSpeaker(reading, span);
    expect(proposed.quotation).toMatchObject(span);
    expect(proposed).toMatchObject({ speaker: first.speaker, why: 'named' });
  });

  test('is nobody where that quotation has none', () => {
    expect(proposeSpeaker(reading, second.quotation).speaker).toBeNull();
  });

  test('is whoever is quoted nearest otherwise, and that is called unsure', () => {
    const proposed = proposeSpeaker(reading, { start: 0, end: 10 });
    expect(proposed.speaker).toMatchObject({ name: 'Ruth Adeyemi', basis: 'inferred', confidence: 0.3 });
    expect(proposed.why).toBe('near');
  });

  test('is nobody where nobody is quoted', () => {
    expect(proposeSpeaker({ ...reading, attributions: [] }, { start: 0, end: 10 })).toMatchObject({ speaker: null, why: null });
  });
});
