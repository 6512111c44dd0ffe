import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const OPENING = 'Nora Lind opened the quay on Monday. The auditor, Tomas Berg, was there.\n\n';
const speakersOf = (text: string) => readQuotations(OPENING + text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('words that are told to be somebody’s own', () => {
  it.each([
    ['behind in and the owner', 'Nora Lind spent what was, in Berg’s words, “a king’s ransom” on the gates.', 'Tomas Berg'],
    ['behind in the words of', 'Nora Lind counted the piles, which were, in the words of Tomas Berg, “thinner than matches”.', 'Tomas Berg'],
    ['before in the words of', 'The port said it would stay “as long as it takes”, in the words of Tomas Berg.', 'Tomas Berg'],
    ['shouted from somewhere', 'Lind left early. She was drowned out by shouts of “Go home!” from the crowd.', 'crowd'],
  ])('are theirs: %s', (_name, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it.each([
    ['other words', 'In other words, Tomas Berg said, the quay was “a ruin”.', 'Tomas Berg'],
    ['a view of somebody else before a verb of speech', 'Tomas Berg, in Lind’s opinion a fool, said the quay was “a ruin”.', 'Tomas Berg'],
  ])('are not taken for those of %s', (_name, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
