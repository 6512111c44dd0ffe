import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('roles in German', () => {
  it.each([
    ['since when', 'Gestern kam Olga Rumm, seit 2019 Leiterin des Hafens, und schwieg.', 'Leiterin des Hafens'],
    ['since a season', 'Gestern kam Olga Rumm, seit vergangenem Sommer Trainerin, und schwieg.', 'Trainerin'],
    ['between two years', 'Gestern kam Olga Rumm, von 2010 bis 2015 Trainerin, und schwieg.', 'Trainerin'],
    ['since when, with to be', 'Olga Rumm ist seit drei Jahren Leiterin des Hafens.', 'Leiterin des Hafens'],
    ['until when, with to be', 'Olga Rumm war bis März 2024 Leiterin des Hafens.', 'Leiterin des Hafens'],
    ['behind a time that opens the sentence', 'Olga Rumm kam. Seit 2019 ist sie Leiterin des Hafens.', 'Leiterin des Hafens'],
    ['behind years', 'Gestern kam Olga Rumm, 42 Jahre alt, Leiterin des Hafens, und schwieg.', 'Leiterin des Hafens'],
    ['behind years, with to be', 'Olga Rumm ist 42 Jahre alt und Leiterin des Hafens.', 'Leiterin des Hafens'],
    ['behind an age in letters', 'Gestern kam Olga Rumm, zwölf Jahre alt und Klassensprecherin, und schwieg.', 'Klassensprecherin'],
    ['behind a number in letters', 'Gestern kam Olga Rumm, elf, Klassensprecherin, und schwieg.', 'Klassensprecherin'],
    ['in a description rather than where she is from', 'Gestern kam Olga Rumm vom Kieler Institut für Algen. Rumm schwieg. Die Algenexpertin verwies darauf.', 'Algenexpertin'],
    ['but not what only ends so', 'Weniger zum Lachen war Olga Rumm zumute.', null],
    ['as a calling', 'Gestern kam Olga Rumm, von Beruf Glasbläserin, und schwieg.', 'Glasbläserin'],
    ['in a relative clause', 'Gestern kam Olga Rumm, die Leiterin des Hafens ist.', 'Leiterin des Hafens'],
    ['in what she does, in a relative clause', 'Gestern kam Olga Rumm, die im Hafen die Werft leitet.', 'leitet im Hafen die Werft'],
    ['in where she sits, in a relative clause', 'Gestern kam Olga Rumm, die für die SPD im Ausschuss sitzt.', 'sitzt für die SPD im Ausschuss'],
    ['in a relative clause, behind as', 'Gestern kam Olga Rumm, die lange als Konzertmeisterin im Orchester saß.', 'Konzertmeisterin im Orchester'],
    ['in what she does', 'Olga Rumm leitet im Ministerium das Referat für Algen.', 'leitet im Ministerium das Referat für Algen'],
    ['in a description rather than what she does', 'Gestern kam Olga Rumm, die im Hafen die Werft leitet. Die Schiffbauingenieurin schwieg.', 'Schiffbauingenieurin'],
    ['but not where anybody sits', 'Gestern kam Olga Rumm, die am Fenster sitzt.', null],
    ['behind the verb that comes last', 'Gestern wollte man Olga Rumm fragen, Wirtin in Jena, die dort wohnt.', 'Wirtin in Jena'],
    ['before to be', 'Leiterin des Hafens ist Olga Rumm.', 'Leiterin des Hafens'],
    ['before the verb of names', 'Die Leiterin des Hafens heißt Olga Rumm.', 'Leiterin des Hafens'],
    ['before the verb, behind as', 'Als Leiterin des Hafens kennt Olga Rumm das.', 'Leiterin des Hafens'],
    ['up to the object', 'Olga Rumm leitet als Direktorin das Museum.', 'Direktorin'],
    ['of no list, with an adjective', 'Gestern kam Olga Rumm, gelernte Glasbläserin, und schwieg.', 'gelernte Glasbläserin'],
    ['of no list, with to be', 'Olga Rumm ist Glasbläserin in Jena.', 'Glasbläserin in Jena'],
    ['as one of several', 'Gestern kam Olga Rumm, eine der Autorinnen der Studie.', 'eine der Autorinnen der Studie'],
    ['two with one article', 'Gestern kam die Ökonomin und Autorin Olga Rumm.', 'Ökonomin und Autorin'],
    ['two, the second with an adjective', 'Gestern kam die Ökonomin und frühere Ministerin Olga Rumm.', 'Ökonomin und frühere Ministerin'],
    ['of a lawyer before her name, with whom she speaks for', 'Gestern kam die Anwältin des jungen Lehrers, Olga Rumm.', 'Anwältin des jungen Lehrers'],
    ['of her behind a dative', 'Dem Anwalt folgte als Zeugin die frühere Lehrerin, Olga Rumm.', 'frühere Lehrerin'],
    ['of a wife', 'Gestern kam seine Frau Olga Rumm.', 'seine Frau'],
    ['of a mother-in-law', 'Gestern kam ihre Schwiegermutter Olga Rumm.', 'ihre Schwiegermutter'],
    ['of no party', 'Gestern kam Olga Rumm (parteilos).', 'parteilos'],
    ['but no name that was changed', 'Gestern kam Olga Rumm (Name geändert).', null],
  ])('reads one %s', (_, text, role) => {
    expect(read(`${text} Rumm schwieg.`, 'de').of('Rumm').role).toBe(role);
  });

  it('takes whoever is told of in what somebody does for themselves', () => {
    const text = read('Gestern kam Olga Rumm, die für die SPD im Ausschuss sitzt.', 'de');
    expect(text.of('die SPD').name).toBe('SPD');
  });

  it('reads none that is a clause', () => {
    expect(read('Die Freundin alarmierte in Jena die Wacht, Olga Rumm, die kam.', 'de').of('Olga Rumm').role).toBeNull();
  });

  it('reads one behind the possessive that is a form of to be, too', () => {
    expect(read('Gestern kam sein Cousin Jonas Feld. Feld schwieg.', 'de').of('Feld').role).toBe('sein Cousin');
  });

  it('reads one of no list that a body hangs on', () => {
    expect(read('Gestern kam Jonas Feld, Notarzt am Klinikum Jena.', 'de').of('Jonas Feld').role).toBe('Notarzt am Klinikum Jena');
  });

  it('reads none that others take somebody on as', () => {
    const text = read('Jonas Feld kam. Es war eine Meisterin, die ihn als Hilfsarbeiter einstellte.', 'de');
    expect(text.of('Jonas Feld').role).toBeNull();
  });
});

describe('names behind a German office', () => {
  it.each([
    ['a surname that ends as things do', 'Meteorologin Sveja Hartung'],
    ['a member of a council', 'Nationalrat Urs Bachmann'],
    ['a member of a council with a given name', 'Altbundesrat Jonas Feld'],
    ['a trade known by its list', 'Wirtin Aydan Kowalke'],
    ['a surname that is a trade', 'Zugbegleiterin Aynur Stürmer'],
  ])('begin behind %s', (_, words) => {
    const [office, ...name] = words.split(' ');
    expect(read(`Gestern kam ${words}.`, 'de').of(words)).toMatchObject({ name: name.join(' '), role: office });
  });

  it('begin behind where somebody is from', () => {
    expect(read('Gestern kam die Tschechin Radka Kowalke.', 'de').of('die Tschechin Radka Kowalke').name).toBe('Radka Kowalke');
  });

  it('begin behind a whole degree', () => {
    expect(read('Gestern kam Chefarzt Prof. Dr. med. Jonas Feld.', 'de').of('Chefarzt Prof. Dr. med. Jonas Feld')).toMatchObject({ name: 'Jonas Feld', role: 'Chefarzt' });
  });

  it('are no trade beside a relation', () => {
    expect(read('Olga Rumm kam. Ihr Freund, Koch, schwieg.', 'de').of('Ihr Freund').name).toBe('Ihr Freund');
  });
});
