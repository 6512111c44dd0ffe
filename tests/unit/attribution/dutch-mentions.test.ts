import { describe, expect, it } from 'vitest';
import { nl } from '../../../lib/attribution/language/nl.ts';
import { lexiconOf, tagWords } from '../../../lib/attribution/words/lexicon.ts';
import { findMentions } from '../../../lib/attribution/mentions/index.ts';
import { textOf, tokenise } from '../../../lib/quotation/tokens.ts';

function read(text: string) {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(nl());
  return { tokens, mentions: findMentions({ tokens, bits: tagWords(tokens, lexicon), lexicon }) };
}

const mentions = (text: string): string[] => read(text).mentions.map(({ start, end }) => text.slice(start, end));
/** The name proper in each mention that holds one. */
const names = (text: string): string[] => {
  const { tokens, mentions } = read(text);
  return mentions.filter(({ nameFrom, to }) => nameFrom < to).map(({ nameFrom, to }) => textOf(tokens, nameFrom, to));
};

describe('Dutch names', () => {
  it.each([
    ['behind a given name', 'Toen sprak Anna van den Bolt.', 'Anna van den Bolt'],
    ['behind two of them', 'Toen sprak Anna Maria van Bolt.', 'Anna Maria van Bolt'],
    ['behind initials', 'Toen sprak A.B. van Bolt.', 'A.B. van Bolt'],
    ['behind an office and a given name of no list', 'Toen sprak wethouder Ulvia van Bolt.', 'Ulvia van Bolt'],
    ['with capitals of their own', 'Toen sprak Anna Van de Bolt.', 'Anna Van de Bolt'],
  ])('keep their particles %s', (_, text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['the body that somebody is of', 'Toen sprak Anna Bolt van de ZWP.', 'Anna Bolt'],
    ['a body without a word for one', 'Toen sprak Anna Bolt van Bankhuis Rietveen.', 'Anna Bolt'],
    ['an object', 'Toen noemde Anna Bolt de Zandse kade gesloten.', 'Anna Bolt'],
    ['what a surname is of that stands alone elsewhere', 'Volgens minister Rumm van Rietveen kan het. Dat zegt Rumm vaker.', 'Rumm'],
    ['two fields', 'Toen sprak minister Rumm van Haven en Kust.', 'Rumm'],
    ['the letters of what somebody with a given name alone is of', 'Toen sprak trainer Anna van ZWP.', 'Anna'],
    ['letters in capitals', 'Toen sprak minister Rumm van de ZWP.', 'Rumm'],
  ])('end before %s', (_, text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    ['an office by its compound', 'Kustvoorzitter Ulvia Rumm zweeg.', 'Ulvia Rumm'],
    ['a member of a party', 'ZWP’er Ulvia Rumm zweeg.', 'Ulvia Rumm'],
    ['an office of that party', 'ZWP-voorzitter Ulvia Rumm zweeg.', 'Ulvia Rumm'],
    ['a word that goes on small behind its hyphen', 'Toen sprak ZWP-icoon Ulvia Rumm.', 'Ulvia Rumm'],
    ['what the office is of', 'Toen sprak minister van Havens Anna Rumm.', 'Anna Rumm'],
    ['what a body is', 'Zeilvereniging Rietveen zweeg.', 'Rietveen'],
  ])('begin behind %s', (_, text, name) => {
    expect(names(text)).toContain(name);
  });

  it('of bodies keep the noun that tells them alone', () => {
    expect(names('Stichting Rietveen zweeg.')).toContain('Stichting Rietveen');
    expect(names('Raad van Havens zweeg.')).toContain('Raad van Havens');
  });

  it('are none of two fields of an office', () => {
    expect(names('Toen sprak wethouder Wonen en Zorg Anna Rumm.')).toEqual(['Anna Rumm']);
  });

  it('are told by their ending, for women', () => {
    expect(names('Toen sprak imker Zwelgje Rumm.')).toContain('Zwelgje Rumm');
    expect(names('Pakje verdween gisteren.')).toEqual([]);
  });
});

describe('a Dutch pronoun', () => {
  it('is nobody behind a verb that takes its subject from it', () => {
    expect(mentions('“Nee”, klinkt het.')).not.toContain('het');
    expect(mentions('“Nee”, zegt het.')).toContain('het');
  });
});

describe('Dutch noun phrases', () => {
  it.each([
    ['a verb of no list behind a noun', 'Het dier overleefde.', 'Het dier'],
    ['a past before a name', 'Op de tribune luisterde Anna Rumm.', 'de tribune'],
    ['a noun that is no part of an office', 'Zo had de econoom studenten genoemd.', 'de econoom'],
    ['a small day', 'Dat zei zijn dochter Anna woensdag.', 'zijn dochter Anna'],
    ['a small word', 'Dat vraagt een vaste klant zich af.', 'een vaste klant'],
  ])('end before %s', (_, text, phrase) => {
    expect(mentions(text)).toContain(phrase);
  });

  it.each([
    ['an adjective without an ending', 'Zij bleef in een gesloten instelling.', 'een gesloten instelling'],
    ['the particles of a surname', 'Dat zei zijn advocaat Anna de Rumm.', 'zijn advocaat Anna de Rumm'],
    ['the noun of a body', 'Dat zei de Vereniging Schone Kust.', 'de Vereniging Schone Kust'],
    ['adjectives with an ending', 'Zij liep over de oude stenen brug.', 'de oude stenen brug'],
  ])('go on behind %s', (_, text, phrase) => {
    expect(mentions(text)).toContain(phrase);
  });
});
