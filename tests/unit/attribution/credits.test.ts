import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/attribution/context.ts';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { loadModel } from '../../../lib/attribution/model/index.ts';
import { lexiconOf } from '../../../lib/attribution/words/lexicon.ts';
import { pairQuotations, tokenise } from '../../../lib/quotation/index.ts';

/** The mentions of names in a text. */
function names(text: string, code = 'en'): string[] {
  const tokens = tokenise(text);
  const language = languageOf(code);
  const { mentions } = prepare(tokens, pairQuotations(tokens, language.marks), lexiconOf(language), loadModel().cues);
  return mentions.filter(({ kind }) => kind === 'name' || kind === 'organisation').map(({ start, end }) => text.slice(start, end));
}
const speakers = (text: string, language = 'en'): (string | null)[] => readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('whoever took or sells a picture', () => {
  it.each([
    ['en', 'She came. (Image: Ann Lee via Getty Images)'],
    ['en', 'She came. (\n\nImage:\n\nGetty Images)'],
    ['en', 'She came.\n\nAnn Lee / AFP - Getty Images\n\nHe left.'],
    ['en', 'She came.\n\nPicture: Ann Lee\n\nHe left.'],
    ['en', 'It shows a boat, via Shutterstock.'],
    ['de', 'Sie kam. (Foto: Anna Lehm/dpa)'],
  ])('is no mention (%s: %s)', (language, text) => {
    expect(names(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'She had a word about the photo: Ann Lee took it.', 'Ann Lee'],
    ['en', 'The talks ran via Ann Lee.', 'Ann Lee'],
    ['en', 'Grace Okafor spoke via Zoom – Ann Lee left.', 'Ann Lee'],
    ['en', 'Getty Images went to court.', 'Getty Images'],
    ['en', '[Photo: a boat] The mayor, Ann Lee, left.', 'Ann Lee'],
    ['it', 'Va via Danilo Pozzi.', 'Danilo Pozzi'],
    ['de', 'Er sprach mit der Bild: Anna Lehm geht.', 'Anna Lehm'],
  ])('is not sought in sentences (%s: %s)', (language, text, name) => {
    expect(names(text, language)).toContain(name);
  });

  it('leaves what follows to those who say it', () => {
    expect(speakers('Photos:\n\nGrace Okafor, the harbour director, said: “It is good.”')).toEqual(['Grace Okafor']);
    expect(speakers('She came. (Picture: Ann Lee)\n\n“It is good,” said Ann Lee, the photographer.')).toEqual(['Ann Lee']);
    expect(speakers('Sie zeigte auf ein Foto: „Das bin ich“, sagte Anna Lehm.', 'de')).toEqual(['Anna Lehm']);
  });
});

describe('whoever wrote the report', () => {
  it.each<[string, string, string[]]>([
    ['fr', 'Il neige.\n\nPar Anne Roux, correspondante à Praia\n\nIl pleut.', []],
    ['es', 'El alcalde calla.\n\nPor Ana Ruiz\n\nLlueve.', []],
    ['fr', 'Il neige.\n\nPar Anne Roux, elle a été prévenue.\n\nIl pleut.', ['Anne Roux']],
  ])('is no mention in a line of its own (%s: %s)', (language, text, expected) => {
    expect(names(text, language)).toEqual(expected);
  });
});
