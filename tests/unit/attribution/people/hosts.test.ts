import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('an office set off before a name', () => {
  it.each([
    ['before a given name alone', 'en', 'Her mother, Maria, spoke. Jo Keller left.', 'Her mother'],
    ['before a name of no list', 'en', 'His father, Hew, spoke. Hew Keller left.', 'His father'],
    ['whose owner is a name', 'en', 'Lund’s wife, Hewa, spoke. Hewa Keller left.', 'Lund’s wife'],
    ['whose owner might speak', 'en', 'The harbour’s director, Maria Keller, spoke.', 'The harbour'],
    ['between dashes', 'en', 'The auditor – Maria Keller – spoke.', 'The auditor'],
    ['with another office before the name', 'en', 'The host, Harbour Council board member Maria Keller, spoke.', 'The host'],
    ['with a trade of no list before the name', 'en', 'The host, retired postman Jan Keller, spoke.', 'The host'],
    ['with a genitive in German', 'de', 'Der Bruder des Ministers, Jan Keller, sprach.', 'Der Bruder des Ministers'],
    ['before a dash in German', 'de', 'Das sagte der Anwalt der Familie – Jan Keller – am Montag.', 'der Anwalt der Familie'],
  ])('is whoever is named: %s', (_name, language, text, office) => {
    expect(read(text, language).of(office).name).toMatch(/Keller$|^Maria$/);
  });

  it('is hers who follows as who, behind what she is of', () => {
    expect(read('It was kept by Sen. Maria Keller of Marsh, the top Democrat on the Harbour Committee, who said: “No.”').of('who').name).toBe('Maria Keller');
  });

  it('may be one of several that somebody has', () => {
    expect(read('“It rained,” said her elder sister, Hewa, a tailor.').of('her elder sister').name).toBe('Hewa');
  });

  it.each(['for', 'against', 'like'])('belongs to a name of no list behind a preposition that places have not: %s', (preposition) => {
    const text = read(`It was built ${preposition} Tjaard Keller, a young pilot at Carrick, who came on Monday. “It rained,” he said.`);
    expect(text.of('a young pilot').name).toBe('Tjaard Keller');
    expect(text.of('he').name).toBe('Tjaard Keller');
  });

  it('is somebody else where a verb stands between', () => {
    expect(read('The host, seeing Maria Keller, spoke.').of('The host').name).toBe('host');
  });

  it.each([
    ['a spokeswoman', '“No,” said a spokeswoman for Senator Maria Keller.', 'Senator'],
    ['the former top aide', '“No,” said the former top aide to President Maria Keller.', 'President'],
    ['the lawyer', '“No,” said the lawyer for former Vice President Maria Keller.', 'former Vice President'],
    ['the widow', '“No,” said the widow of Sgt. Maria Keller.', 'Sgt.'],
  ])('is somebody else before a preposition and a title: %s', (words, text, role) => {
    const { mentions, of } = read(text);
    expect(of(words).name).toContain(words.replace(/^(a|the) /, ''));
    expect(of(mentions.map((m) => text.slice(m.start, m.end)).find((mention) => mention.includes('Maria Keller'))!)).toMatchObject({ name: 'Maria Keller', role });
  });

  it.each(['Minister of Justice', 'minister of justice', 'Secretary of State', 'chief of staff', 'minister for ports'])('is the one named behind what it is of: %s', (office) => {
    const text = `“No,” said ${office} Maria Keller.`;
    const { mentions, of } = read(text);
    expect(of(mentions.map((m) => text.slice(m.start, m.end)).find((mention) => mention.includes('Maria Keller'))!)).toMatchObject({ name: 'Maria Keller', role: office });
  });

  it.each([
    ['Mother-of-two Maria Keller spoke.', 'Mother-of-two Maria Keller'],
    ['Then Maria Keller, 42, a mother-of-two, spoke.', 'Maria Keller'],
  ])('may be how many children somebody has: %s', (text, mention) => {
    expect(read(text).of(mention)).toMatchObject({ name: 'Maria Keller', role: expect.stringMatching(/^mother-of-two$/i) as string });
  });
});

describe('a name of one word that no list has', () => {
  it.each([
    ['behind a relation that is a subject', 'es', 'Su mujer, Dorotea, habló.', 'Su mujer'],
    ['behind a relation that a verb of speech stands before', 'es', 'El frío no cesa, añade su mujer, Dorotea.', 'su mujer'],
    ['behind a verb of speech and before an office', 'es', 'El frío no cesa, cuenta Olvido, hija de un obrero.', 'Olvido'],
  ])('is a person’s: %s', (_where, language, text, mention) => {
    expect(read(text, language).of(mention)).toMatchObject({ kind: 'person', name: expect.stringMatching(/^(Dorotea|Olvido)$/) as string });
  });
});

describe('a noun for a body before its name', () => {
  it.each([
    ['The minister spoke of revelations by newspaper Dagsposten. Thirty officers left, the newspaper reported.', 'the newspaper', 'Dagsposten'],
    ['The homelessness charity Shelter Marsh met the council. “We need beds,” the charity said.', 'the charity', 'Shelter Marsh'],
  ])('calls the body from then on: %s', (text, mention, name) => {
    expect(read(text).of(mention).name).toBe(name);
  });

  it.each([
    ['The union, the Marsh Alliance, called it late.', 'The union', 'Marsh Alliance'],
    ['The diver’s union, Marsh Works, said no.', 'The diver’s union', 'Marsh Works'],
    ['Its parent company, Marsh Works, said no.', 'Its parent company', 'Marsh Works'],
  ])('and set apart from it is that body: %s', (text, mention, name) => {
    expect(read(text).of(mention).name).toBe(name);
  });

  it.each([
    ['The union, Marsh Works said, was late.', 'The union', 'union'],
    ['They met the union, Marsh Works, and the council.', 'the union', 'union'],
    ['A union, Marsh Works, said no.', 'A union', 'union'],
    ['Unlike the union, Keller, a diver, said no.', 'the union', 'union'],
  ])('is none in a row, a clause of another’s words or behind a preposition: %s', (text, mention, name) => {
    expect(read(text).of(mention).name).toBe(name);
  });

  it('is no body’s before somebody’s given name', () => {
    expect(read('He came to the agency Maria Keller runs. “It rained,” Keller said.').of('Maria Keller')).toMatchObject({ kind: 'person', name: 'Maria Keller' });
  });
});
