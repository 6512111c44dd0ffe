import { describe, expect, it } from 'vitest';
import { de } from '../../../lib/attribution/language/de.ts';
import { lexiconOf, tagWords } from '../../../lib/attribution/words/lexicon.ts';
import { findMentions } from '../../../lib/attribution/mentions/index.ts';
import { textOf, tokenise } from '../../../lib/quotation/tokens.ts';

function read(text: string) {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(de());
  return { tokens, mentions: findMentions({ tokens, bits: tagWords(tokens, lexicon), lexicon }) };
}

const mentions = (text: string): string[] => read(text).mentions.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
/** The head word of each mention. */
const heads = (text: string): string[] => {
  const { tokens, mentions } = read(text);
  return mentions.map(({ head }) => textOf(tokens, head, head + 1));
};
/** The name proper in each mention that holds one. */
const names = (text: string): string[] => {
  const { tokens, mentions } = read(text);
  return mentions.filter(({ nameFrom, to }) => nameFrom < to).map(({ nameFrom, to }) => textOf(tokens, nameFrom, to));
};

describe('noun phrases', () => {
  it('takes a genitive along, whose own noun stays a mention', () => {
    const text = 'Der Sprecher der Hafenpolizei schwieg.';
    expect(mentions(text)).toEqual(['description: Der Sprecher der Hafenpolizei', 'group: der Hafenpolizei']);
    expect(heads(text)).toEqual(['Sprecher', 'Hafenpolizei']);
  });

  it('takes along what von and für hang on a noun that can speak, not on a name', () => {
    expect(mentions('Gewählt hat sie der Bürgermeister von Seeheim.')).toContain('description: der Bürgermeister von Seeheim');
    expect(mentions('Dann sprach Ida Lund von Seeheim.')).toEqual(['name: Ida Lund', 'name: Seeheim']);
  });

  it('reads long attributes between article and noun', () => {
    expect(mentions('Die in Jena geborene Malerin Ida Holm lachte.')).toContain('description: Die in Jena geborene Malerin Ida Holm');
  });

  it('takes `&` for a part of the name of a firm', () => {
    expect(names('Gestern schwieg die Reederei Lehm & Söhne.')).toEqual(['Lehm & Söhne']);
    expect(names('Rumm & Lehm kündigte das an.')).toEqual(['Rumm & Lehm']);
    expect(names('Dann lachten Ida & Jan.')).toEqual(['Ida', 'Jan']);
  });

  it('takes what stands behind an indefinite article and an office for no name', () => {
    expect(mentions('Dann sah ein Polizist Flammen.')).toContain('description: ein Polizist');
    expect(mentions('Dann kam ein Sprecher Rumms.')).toEqual(['description: ein Sprecher Rumms']);
    expect(names('Dann sah der Polizist Olk Ida Lund und ein Reporter Jan Olk.')).toContain('Jan Olk');
  });

  it('reads a given name that ends as nouns do between an office and two surnames in one', () => {
    expect(names('Gestern lachte Ministerin Tore Rumm-Olk.')).toEqual(['Tore Rumm-Olk']);
  });

  it('keeps two phrases apart that stand side by side', () => {
    expect(mentions('Gestern trugen Demonstranten Plakate.')).toEqual(['group: Demonstranten', 'document: Plakate']);
  });

  it('takes no verb for an adjective', () => {
    expect(mentions('Dann sperrten kluge Anwohner den Weg.')).toContain('group: kluge Anwohner');
  });

  it('knows an adjective at the start of a sentence', () => {
    expect(mentions('Politische Beobachter zweifeln.')).toEqual(['group: Politische Beobachter']);
  });

  it('leaves out weekdays and things', () => {
    expect(mentions('Am Montag fuhr ein Zug.')).toEqual([]);
  });

  it('finds counts of people with what they count', () => {
    expect(mentions('Fast 62 Prozent der Befragten lehnten ab.')).toContain('number: 62 Prozent der Befragten');
  });
});

describe('names', () => {
  it('begins the name after offices and trades, listed or not', () => {
    expect(names('Heute trafen sich Finanzminister Karl Lund und Kämmerer Jens Uhland.')).toEqual(['Karl Lund', 'Jens Uhland']);
  });

  it('goes on with a surname that is a common noun', () => {
    expect(names('Dann kam SPD-Chefin Anna Markt.')).toEqual(['Anna Markt']);
  });

  it('goes on after initials with their stops', () => {
    expect(mentions('Dann kam C.Y. Beltung.')).toEqual(['name: C.Y. Beltung']);
  });

  it('takes von for a part of a name only behind a given name', () => {
    expect(names('Es sprach Peter von der Heide.')).toEqual(['Peter von der Heide']);
    expect(names('Das sind Ziele von Bund und Land.')).toEqual([]);
  });

  it('takes the word that opens a sentence for a noun only where something tells', () => {
    expect(mentions('Umso heller schien alles.')).toEqual([]);
    expect(mentions('Brunk ging. Da kam Brunk.')).toEqual(['name: Brunk', 'name: Brunk']);
    expect(mentions('Brunk erklärte nichts.')).toEqual(['name: Brunk']);
    expect(mentions('Ida lachte.')).toEqual(['name: Ida']);
  });

  it('takes no verb before a pronoun for a name', () => {
    expect(mentions('Kommst du?')).toEqual(['pronoun: du']);
  });
});

describe('papers and sites', () => {
  it('takes a name in marks to the noun or article before it', () => {
    expect(mentions('Laut der Zeitung „Neues Hafenblatt“ wird gebaut.')).toContain('organisation: der Zeitung „Neues Hafenblatt“');
    expect(mentions('So steht es in der „Seewarte“.')).toContain('organisation: der „Seewarte“');
  });

  it('finds a short name in marks by itself', () => {
    expect(mentions('Wie „hafen online“ meldet, wird gebaut.')).toEqual(['organisation: hafen online']);
  });

  it('finds the names of sites', () => {
    expect(mentions('Das meldet hafenblatt.example heute.')).toEqual(['organisation: hafenblatt.example']);
  });

  it('finds statements with whose they are', () => {
    expect(mentions('Nach Angaben des Umweltamtes kam niemand zu Schaden.')).toContain('document: Angaben des Umweltamtes');
  });
});
it('takes along whom somebody works with, not what is done then', () => {
  expect(mentions('Das sagte die Beraterin beim Verband Nordwehr.')).toContain('description: die Beraterin beim Verband Nordwehr');
  expect(mentions('Das sagte die Beraterin beim Aufstehen.')).toContain('description: die Beraterin');
  expect(mentions('Das sagte die Beraterin bei der Vorstellung der Pläne.')).toContain('description: die Beraterin');
});
