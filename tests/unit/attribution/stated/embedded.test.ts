import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const speakersOf = (text: string) => readQuotations(text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('a third party inside the speaker’s sentence', () => {
  it('said what a clause of its own says that it called somebody', () => {
    expect(speakersOf('Nora Lind met the board. Lind said that the Society of Pilots had called the plan “a gift to the rocks”.')).toEqual(['Society of Pilots']);
    expect(speakersOf('Nora Lind met the board. Lind said that Tomas Berg described it as “a slow leak”.')).toEqual(['Tomas Berg']);
  });

  it('leaves the speaker where the clause has no subject of its own', () => {
    expect(speakersOf('Nora Lind met the board. Lind said that she would sign, and called the plan “a gift to the rocks”.')).toEqual(['Nora Lind']);
  });

  it.each([
    'Nora Lind, whose company owns the quay, called the plan “a gift to the rocks”.',
    'Nora Lind, a Republican whose district holds the quay, called the plan “a gift to the rocks”.',
  ])('leaves the speaker behind a clause that has ended: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Nora Lind']);
  });

  it('finds the subject before an insert', () => {
    expect(speakersOf('Nora Lind met the board. Lind said that the Society of Pilots, a charity, called the plan “a gift to the rocks”.')).toEqual(['Society of Pilots']);
  });

  it('leaves a pronoun and other verbs to the ranker', () => {
    expect(speakersOf('Nora Lind met the board. Lind said that she had called it “a gift to the rocks”.')).toEqual(['Nora Lind']);
  });
});
