import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

/** The names of the people and bodies that a text is found to speak of, as far as they speak. */
const speakers = (text: string, language = 'en'): (string | null)[] => readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);
const REPORT = 'Grace Okafor runs the port. She came at noon.';

describe('whoever took or sells a picture', () => {
  it.each([
    ['en', '(Image: Ann Lee via Getty Images)'],
    ['en', '(\n\nImage:\n\nGetty Images)'],
    ['en', 'Ann Lee / AFP - Getty Images'],
    ['en', 'Ann Lee/Shutterstock'],
    ['en', 'Picture: Ann Lee'],
  ])('is nobody in the report (%s: %s)', (language, credit) => {
    expect(speakers(`${REPORT}\n\n${credit}\n\n“It is good,” she said.`, language)).toEqual(['Grace Okafor']);
  });

  it('speaks where the text quotes them', () => {
    expect(speakers(`${REPORT} (Picture: Ann Lee)\n\n“It is good,” said Ann Lee, the photographer.`)).toEqual(['Ann Lee']);
  });

  it('is no body that a slash stands in the name of', () => {
    expect(speakers('The water board met. AOK Rheinland/Hamburg said: “We will pay.”')).toEqual(['AOK Rheinland']);
  });

  it('takes no colon behind a word for pictures in the text for a credit', () => {
    expect(speakers('She had one thing to say about the photo: Ann Lee took it. “It is mine,” said Ann Lee.')).toEqual(['Ann Lee']);
  });
});
