import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const speakerOf = (text: string): string | undefined => readQuotations(text, { language: 'en' }).attributions[0]?.speaker?.name;

describe('the subject of a passive', () => {
  it.each([
    ['the one behind by, after the words', 'Harbour College was declared “unwelcome and harmful to us all” by the Freedonian court. It closed.', 'Freedonian court'],
    ['the one behind by, before them', 'The bill, which had been described by housing charity Dockside as a “disaster”, fell.', 'Dockside'],
  ])('does not say what %s says', (_name, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each(['Rowers were warned to be there “or be sorry for it”.', 'Jan Lund was told: “You must go at once.”'])('says nothing where nobody else is stated: %s', (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });

  it('still says what somebody quotes it with, and what it says itself afterwards', () => {
    expect(speakerOf('Jan Lund was quoted as saying “it will rain all day”.')).toBe('Jan Lund');
    expect(speakerOf('Jan Lund was asked to leave and said “it will rain all day”.')).toBe('Jan Lund');
  });
});
