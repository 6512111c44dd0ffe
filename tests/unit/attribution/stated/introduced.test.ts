import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const speakersOf = (text: string) => readQuotations(text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('words behind a colon', () => {
  it('are said by the subject of their clause, not by who tells of it', () => {
    expect(speakersOf('Nora Lind met the board. Lind said she was in the room when officials told the pilots on duty: “You have an hour left.”')).toEqual(['officials']);
  });

  it('are said by who is named beside the verb, not by the reports', () => {
    expect(speakersOf('Nora Lind met the board. According to reports, Lind recalled: “We waited an hour for the boat and then we left.”')).toEqual(['Nora Lind']);
  });

  it('are said by who asks, not by whom', () => {
    expect(speakersOf('Nora Lind came at noon. The clerk asked Nora Lind: “Did you check?”')).toEqual(['clerk']);
    expect(speakersOf('Tomas Berg met the pilots. Another asked Berg, “When do you sail?”')).toEqual(['Another']);
    expect(speakersOf('Nora Lind met the board. Lind then told Tomas Berg: “You have an hour left.”')).toEqual(['Nora Lind']);
  });

  it('are said by whom somebody quotes, not by who quotes', () => {
    expect(speakersOf('The Courier met Nora Lind. The Courier quoted Lind as saying that the board was “a leak”.')).toEqual(['Nora Lind']);
    expect(speakersOf('The pilots met Nora Lind. Lind was quoted by the agency as saying: “We waited for an hour.”')).toEqual(['Nora Lind']);
  });

  it('are not said by who told something in the sentence before', () => {
    expect(speakersOf('Nora Lind met the board. “We sail at noon,” Lind told me.\n\nI said, “How long does it take?”')).toEqual(['Nora Lind', 'I']);
  });

  it('stay with the speaker where no clause has a subject of its own', () => {
    expect(speakersOf('Nora Lind met the board. Lind wrote to the pilots, saying: “You have an hour left, and then we go.”')).toEqual(['Nora Lind']);
  });
});
