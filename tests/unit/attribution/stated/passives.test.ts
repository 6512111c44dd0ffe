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

  it.each([
    ['the one who asks whether', 'Jan Lund met the club. Lund was asked by Nora Berg whether he would “just walk away”.', 'Nora Berg'],
    ['a headline behind by', 'Jan Lund told to ‘get real’ by Nora Berg\n\nThe quay was closed on Monday.', 'Nora Berg'],
    ['a headline behind by, of what it calls him', 'Jan Lund branded ‘a disgrace’ by Nora Berg\n\nThe quay was closed on Monday.', 'Nora Berg'],
  ])('does not say what %s says either', (_name, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it.each(['Harbour chief accused of ‘government by shrug’\n\nThe quay was closed on Monday.', 'Rowers urged to ‘stay at home’ after flood\n\nThe quay was closed on Monday.'])(
    'says nothing in a headline: %s',
    (text) => {
      expect(speakerOf(text)).toBeUndefined();
    },
  );

  it('says what it asks for and what stands behind a colon', () => {
    expect(speakerOf('Jan Lund told rowers to “be there”. It rained.')).toBe('Jan Lund');
    expect(speakerOf('Jan Lund called “absurd” the claim that he had left. It rained.')).toBe('Jan Lund');
    expect(speakerOf('Jan Lund accused of leaving: “I was never there, and I can prove it.”')).toBe('Jan Lund');
    expect(speakerOf('Jan Lund was asked by Nora Berg about it and said he “never left”.')).toBe('Jan Lund');
  });

  it.each(['Rowers were warned to be there “or be sorry for it”.', 'Jan Lund was told: “You must go at once.”'])('says nothing where nobody else is stated: %s', (text) => {
    expect(speakerOf(text)).toBeUndefined();
  });

  it('still says what somebody quotes it with, and what it says itself afterwards', () => {
    expect(speakerOf('Jan Lund was quoted as saying “it will rain all day”.')).toBe('Jan Lund');
    expect(speakerOf('Jan Lund was asked to leave and said “it will rain all day”.')).toBe('Jan Lund');
  });
});
