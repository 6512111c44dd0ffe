import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';
import { read } from './reading.ts';

const named = (text: string, words: string, tag = 'en'): string | null => read(text, tag).of(words).name;

describe('somebody without a name', () => {
  it('is shown with whom they speak for and what they know of', () => {
    expect(named('A spokesperson for the company said: “No.”', 'A spokesperson')).toBe('spokesperson for the company');
    expect(named('A source close to the talks told the Herald: “No.”', 'A source')).toBe('source close to the talks');
    expect(named('“No,” said a friend of the former Alder prop.', 'a friend')).toBe('friend of the former Alder prop');
    expect(named('The father of one of the men said: “No.”', 'The father')).toBe('father of one of the men');
    expect(named('A letter from the insurers seen by the Herald said: “No.”', 'A letter')).toBe('letter from the insurers');
    expect(named('“No,” said an adviser to the mayor.', 'an adviser')).toBe('adviser to the mayor');
  });

  it('is shown with where they stand if they are new, or where their verb follows', () => {
    expect(named('“No,” shouted a woman in the public gallery.', 'a woman')).toBe('woman in the public gallery');
    expect(named('The man at the gate said: “No.”', 'The man')).toBe('man at the gate');
    expect(named('“No,” said the minister in Port Alder.', 'the minister')).toBe('minister');
  });

  it('is shown by the whole name of an English body, whatever verb follows', () => {
    expect(named('“No.” The Ministry of Tides and Trade met on Monday.', 'The Ministry')).toBe('Ministry of Tides and Trade');
    expect(named('The Department for Tides and Trade came under fire.', 'The Department')).toBe('Department for Tides and Trade');
    expect(named('“No,” said the Court of Tides for the 3rd District.', 'the Court')).toBe('Court of Tides for the 3rd District');
    expect(named('A Department for Tides and Trade spokesman said no.', 'A Department')).toBe('Department for Tides and Trade spokesman');
  });

  it('is shown with whose it is where a thing or service speaks', () => {
    expect(named('The deal failed, according to a copy of the letter seen by the Herald: “No.”', 'a copy')).toBe('copy of the letter');
    expect(named('« Non », précise son service de presse.', 'son service', 'fr')).toBe('son service de presse');
  });

  it('is shown with a people’s body and with what tells them from others', () => {
    expect(named('A spokesperson for the European Harbour Board said: “No.”', 'A spokesperson')).toBe('spokesperson for the European Harbour Board');
    expect(named('“No,” said a spokesman for the board Tuesday.', 'a spokesman')).toBe('spokesman');
    expect(named('“No,” shouted a boy in a straw hat.', 'a boy')).toBe('boy in a straw hat');
    expect(named('A girl at the back said: “No.”', 'A girl')).toBe('girl at the back');
  });

  it('is shown without what only counts them', () => {
    expect(named('“No,” said one engineer.', 'one engineer')).toBe('engineer');
    expect(named('“No,” said one of the engineers.', 'one of the engineers')).toBe('one of the engineers');
  });

  it('is not shown with when and how they spoke', () => {
    expect(named('“No,” said a spokesman on Tuesday.', 'a spokesman')).toBe('spokesman');
    expect(named('“No,” said a spokesman in a statement.', 'a spokesman')).toBe('spokesman');
    expect(named('“No,” said a spokesman for the port on Tuesday.', 'a spokesman')).toBe('spokesman for the port');
    expect(named('A man on a motorbike rides past and shouts: “No.”', 'A man')).toBe('man');
  });

  it('is not shown with half a phrase', () => {
    expect(named('A spokesman for the port and the town said: “No.”', 'A spokesman')).toBe('spokesman');
    expect(named('Voters in all 50 states said “no”.', 'Voters')).toBe('Voters');
    expect(named('A user from Alder going by Harbourmaster wrote: “No.”', 'A user')).toBe('user from Alder');
  });

  it('keeps the first mention’s words', () => {
    expect(named('A spokesman for the port spoke. “No,” the spokesman said.', 'the spokesman')).toBe('spokesman for the port');
  });

  it('is shown without the word that opens the clause', () => {
    expect(named('She added that officials had said “no”.', 'that officials')).toBe('officials');
  });

  it('is shown with an age in Romance languages', () => {
    expect(named('Una donna di 71 anni, che abita qui: «No».', 'Una donna', 'it')).toBe('donna di 71 anni');
    expect(named('«No», dice un signore di ottanta anni sulla panchina.', 'un signore', 'it')).toBe('signore di ottanta anni');
    expect(named('«No», dijo una mujer de 64 años.', 'una mujer', 'es')).toBe('mujer de 64 años');
  });

  it('is shown with what hangs on the noun in Romance languages', () => {
    expect(named('«No», dijo un niño de nueve años.', 'un niño', 'es')).toBe('niño de nueve años');
    expect(named('«No», alegó la abogada de uno de ellos.', 'la abogada', 'es')).toBe('abogada de uno de ellos');
    expect(named('«No», gritó una mujer con una trompeta.', 'una mujer', 'es')).toBe('mujer con una trompeta');
    expect(named('«No», gritó la mujer con una trompeta.', 'la mujer', 'es')).toBe('mujer');
    expect(named('«No», dijo una portavoz del servicio.', 'una portavoz', 'es')).toBe('portavoz del servicio');
    expect(named('El gerente comercial de una cadena del puerto calificó la medida de “absurda”.', 'El gerente', 'es')).toBe('gerente comercial de una cadena del puerto');
    expect(named('Un funzionario della protezione civile ha detto: «No».', 'Un funzionario', 'it')).toBe('funzionario della protezione civile');
    expect(named('«No», ha ammesso una fonte diplomatica.', 'una fonte', 'it')).toBe('fonte diplomatica');
    expect(named('Il centro idrologico non esclude «altre piene».', 'Il centro', 'it')).toBe('centro idrologico');
    expect(named('Secondo fonti vicine al fascicolo, è «una svolta».', 'fonti', 'it')).toBe('fonti vicine al fascicolo');
    expect(named('Secondo un alto dirigente europeo vicino al fascicolo, è «una svolta».', 'un alto dirigente europeo', 'it')).toBe('alto dirigente europeo vicino al fascicolo');
    expect(named('« Non », a dit la directrice de la communication.', 'la directrice', 'fr')).toBe('directrice de la communication');
  });
});

describe('somebody without a name in Romance languages', () => {
  it.each([
    ['with the adjective behind the noun', 'Un élu centriste en doutait : « Jamais. »', 'Un élu', 'élu centriste'],
    ['of a body with a capital', 'Le Parquet national antiterroriste a ouvert une enquête pour « menaces ».', 'Le Parquet', 'Parquet national antiterroriste'],
    ['with a noun of no list that its verb follows', 'Une responsable logement a dit « non ».', 'Une responsable', 'responsable logement'],
    ['before a verb of no list', 'La Cour des comptes épingle « des dérives ».', 'La Cour', 'Cour des comptes'],
    ['for a cause', 'Le Collectif contre la décharge redoute « un désastre ».', 'Le Collectif', 'Collectif contre la décharge'],
    ['as the text below the heading tells', 'La direction se défend\n\nInterrogée, la direction du théâtre reconnaît « un retard ».', 'la direction', 'direction du théâtre'],
  ])('is shown %s: %s', (_how, text, words, name) => {
    expect(named(text, words, 'fr')).toBe(name);
  });
});

describe('somebody whose name is kept back', () => {
  const before = 'Counsel to the inquiry, Anna Reid, read from an email. The minister, Bo Dahl, was not there.\n\nThe families waited outside for news until it was dark. ';
  const speakers = (text: string): (string | undefined)[] => readQuotations(before + text, { language: 'en' }).attributions.map(({ speaker }) => speaker?.name);

  it.each([
    ['The lawyer, who asked not to be named, said: “There is more to come.”', 'lawyer'],
    ['“There is more to come,” said the minister, who spoke on condition of anonymity.', 'minister'],
    ['The lawyer, who was not allowed to speak and wished to be anonymous, left. The lawyer had said: “There is more to come.”', 'lawyer'],
  ])('is not taken for another of that office: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is not whoever says it of another, or in their own words', () => {
    expect(speakers('The minister, who said that a clerk had asked not to be named, added: “There is more to come.”')).toEqual(['Bo Dahl']);
    expect(speakers('The minister said: “I asked not to be named in the email.”')).toEqual(['Bo Dahl']);
  });
});
