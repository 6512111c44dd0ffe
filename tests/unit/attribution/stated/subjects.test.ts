import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const OPENING = 'Nora Lind opened the quay on Monday. The auditor, Tomas Berg, was there.\n\n';
const speakersOf = (text: string) => readQuotations(OPENING + text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('the subject of a clause that hangs on another', () => {
  it.each([
    'Nora Lind wrote to the council after Tomas Berg argued for the second time that “nobody will miss the old quay”.',
    'Nora Lind praised Tomas Berg, who has vowed not to work again because of the council’s “love of concrete”.',
  ])('says what its verb brings in: %s', (text) => {
    expect(speakersOf(text)).toEqual(['Tomas Berg']);
  });

  it.each([
    'Nora Lind left the hall as Berg spoke and said it was “a farce”.',
    'Nora Lind thanked Berg, who cheered, and said the day was “a triumph”.',
    'When Berg asked about the gates, Nora Lind said they were “fine”.',
    'Nora Lind said that, while Berg had argued otherwise, the quay was “safe as houses”.',
    '“The quay is closed for now,” Nora Lind said after Berg spoke. “We will open it again in May.”',
  ])('says nothing behind its end: %s', (text) => {
    expect(new Set(speakersOf(text))).toEqual(new Set(['Nora Lind']));
  });
});

describe('a document', () => {
  it.each([
    ['letter', 'A letter to Tomas Berg, the auditor, said: “We cannot pay this bill.”'],
    ['memo', 'A memo obtained by Nora Lind warns that the quay is “a death trap”.'],
    ['email', 'An email sent to Nora Lind reads: “Close the quay now.”'],
  ])('says what its verb brings in, not who got it: %s', (document, text) => {
    expect(speakersOf(text)).toEqual([document]);
  });

  it.each(['In an email to Tomas Berg, Nora Lind said the quay was “a mistake”.', 'The email to Tomas Berg, Lind said, was “a mistake”.'])(
    'says nothing where somebody writes it: %s',
    (text) => {
      expect(speakersOf(text)).toEqual(['Nora Lind']);
    },
  );
});

describe('the subject of a headline', () => {
  it.each(['Residents slam ‘cruel’ plan for harbour.', 'Residents blast ‘cruel’ plan for harbour.'])('says what it slams: %s', (headline) => {
    expect(speakersOf(`${headline}\n\nNora Lind presented the plan on Monday.`)).toEqual(['Residents']);
  });
});
