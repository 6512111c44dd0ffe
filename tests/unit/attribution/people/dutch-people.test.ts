import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const named = (text: string, words: string, occurrence = 0): string | null => read(text, 'nl').of(words, occurrence).name;

describe('Dutch roles', () => {
  it.each([
    ['a compound', 'Toen sprak kustbewaker Olga Rumm.', 'kustbewaker'],
    ['a trade of no list that opens the sentence', 'Schelpenraapster Olga Rumm zweeg.', 'Schelpenraapster'],
    ['an office and its field', 'Toen sprak hoogleraar zeerecht Olga Rumm.', 'hoogleraar zeerecht'],
    ['an office and what it is of', 'Toen sprak schepen van Havens Olga Rumm.', 'schepen van Havens'],
    ['a noun of no list behind a verb of speech', '“Nee”, zegt eerstejaars Olga Rumm.', 'eerstejaars'],
    ['behind the verb after words in marks', '“Nee”, onderbrak wethouder Olga Rumm haar.', 'wethouder'],
    ['one of several', 'Een van de schippers, Olga Rumm, zweeg.', 'Een van de schippers'],
    ['an apposition', 'Olga Rumm, moeder van drie, zweeg.', 'moeder van drie'],
    ['a body of one word', '“Nee”, zei Olga Rumm van de zeilvereniging.', 'zeilvereniging'],
    ['an office since a year', 'Olga Rumm is sinds 2019 burgemeester van Zand.', 'burgemeester van Zand'],
    ['an office for years', 'Olga Rumm is al twintig jaar imker.', 'imker'],
    ['what somebody was appointed to', 'In mei werd Olga Rumm benoemd tot directeur van het museum.', 'directeur van het museum'],
    ['what somebody works as', '“Nee”, zei Olga Rumm, die als arts in Zand werkt.', 'arts in Zand'],
    ['what somebody does, its verb last', '“Nee”, zei Olga Rumm, die het museum leidt.', 'leidt het museum'],
    ['what somebody just named is called by', 'Toen kwam Olga Rumm. De schelpdeskundige zweeg.', 'schelpdeskundige'],
  ])('are read: %s', (_kind, text, role) => {
    expect(read(text, 'nl').of(mentionWith('Olga Rumm', text)).role).toBe(role);
  });

  /** The first mention that ends in a name, titles in small letters and all. */
  function mentionWith(name: string, text: string): string {
    const { start, end } = read(text, 'nl').mentions.find((mention) => text.slice(mention.start, mention.end).endsWith(name))!;
    return text.slice(start, end);
  }
});

describe('people in Dutch', () => {
  it('are called by their party', () => {
    expect(named('ZWP-Kamerlid Olga Rumm kwam. “Nee”, vond de ZWP’er.', 'de ZWP’er')).toBe('Olga Rumm');
    expect(named('ZWP’er Olga Rumm kwam. “Nee”, vond het ZWP-Kamerlid.', 'het ZWP-Kamerlid')).toBe('Olga Rumm');
  });

  it('go on to be meant by a trade as the subject of the next sentence', () => {
    expect(named('Op de kade stond Olga Rumm. De schelpdeskundige zweeg.', 'De schelpdeskundige')).toBe('Olga Rumm');
    expect(named('Piet Lund kwam. Op de kade stond Olga Rumm. De schelpdeskundige zweeg.', 'De schelpdeskundige')).toBe('Olga Rumm');
  });

  it('are not called by a thing behind a verb of speech', () => {
    expect(named('Olga Rumm kwam. Zij noemde het tempo “laag”.', 'het tempo')).not.toBe('Olga Rumm');
  });

  it('are several or one woman by the verb beside the pronoun', () => {
    expect(named('Olga Rumm kwam. “Nee”, zei ze.', 'ze')).toBe('Olga Rumm');
    expect(named('Olga Rumm kwam. “Nee”, zeiden ze.', 'ze')).not.toBe('Olga Rumm');
  });
});

describe('bodies in Dutch', () => {
  it('are what the noun before their name says, and are called so', () => {
    expect(named('Dat blijkt uit cijfers van zorgverzekeraar Rietveen. Volgens het bedrijf kan het.', 'het bedrijf')).toBe('Rietveen');
    expect(named('Milieuorganisatie Schone Kust twijfelt. Volgens de organisatie kan het.', 'de organisatie')).toBe('Schone Kust');
  });

  it('are told by their compound behind an article', () => {
    expect(read('Toen zweeg de Kustdienst.', 'nl').of('Kustdienst').kind).toBe('organisation');
  });

  it('are no people by it: a given name behind such a noun is somebody', () => {
    expect(read('Volgens officier van dienst Olga Rumm kan het.', 'nl').of('Olga Rumm').kind).toBe('person');
  });
});

describe('somebody without a name in Dutch', () => {
  it.each([
    ['“Nee”, zei een vrouw van de derde verdieping.', 'een vrouw', 'vrouw van de derde verdieping'],
    ['“Nee”, lacht een vrouw met twee honden.', 'een vrouw', 'vrouw met twee honden'],
    ['Volgens een woordvoerder van Rietveen speelde het gisteren.', 'een woordvoerder', 'woordvoerder van Rietveen'],
  ])('is shown with what tells who it is: %s', (text, words, name) => {
    expect(named(text, words)).toBe(name);
  });
});

describe('who stands before a Dutch court', () => {
  it.each([
    ['Jan B. zweeg. Anja Smit zag het. “Nee”, zei die verdachte.', 'die verdachte', 'Jan B.'],
    ['Anja W. zweeg. Jan Smit zag het. “Nee”, zei de verdachte.', 'de verdachte', 'Anja W.'],
  ])('is the only one with an initial for a surname, be it a man or a woman: %s', (text, words, name) => {
    expect(named(text, words)).toBe(name);
  });

  it('is nobody known where there are two', () => {
    expect(read('Jan B. en Anja W. zwegen. “Nee”, zei die verdachte.', 'nl').of('die verdachte').name).not.toBe('Anja W.');
  });
});
