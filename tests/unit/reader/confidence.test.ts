import { describe, expect, it } from 'vitest';
import { confidenceWord } from '../../../entrypoints/reader.content/card/confidence.ts';
import { speaker } from './make.ts';
import { quote } from './make-quote.ts';

describe('the word for how sure we are', () => {
  const word = (basis: 'stated' | 'inferred', confidence: number) => confidenceWord(quote({ speaker: speaker({ basis, confidence }) }));
  it('follows basis and figure', () => {
    expect([word('stated', 0.95), word('inferred', 0.8), word('inferred', 0.4), word('stated', 0.4)]).toEqual([
      'confidence_stated',
      'confidence_likely',
      'confidence_unsure',
      'confidence_unsure',
    ]);
  });
  it('knows of whom the mention may stand for, too', () => {
    expect(confidenceWord(quote({ speaker: speaker({ confidence: 0.95, coreference: 0.5 }) }))).toBe('confidence_unsure');
    expect(confidenceWord(quote({ speaker: speaker({ confidence: 0.95, coreference: 0.7 }) }))).toBe('confidence_stated');
  });
  it('is a person’s, or none', () => {
    expect(confidenceWord(quote({}, { state: 'person' }))).toBe('confidence_person');
    expect(confidenceWord(quote({ person: null }))).toBe(null);
  });
});
