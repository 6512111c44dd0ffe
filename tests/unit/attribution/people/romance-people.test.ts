import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The name of whom `words` stand for in a text. */
const nameOf = (language: string, text: string, words: string, occurrence = 0): string => read(text, language).of(words, occurrence).name;

describe('bodies in Romance languages', () => {
  it.each([
    ['es', 'La organización Voces Nuevas pidió calma. «Esperamos», señaló en una nota la asociación.', 'la asociación', 'Voces Nuevas'],
    ['es', 'La empresa adjudicataria, Obras Duero, negó los hechos. «Todo se revisó», subrayó la compañía.', 'la compañía', 'Obras Duero'],
    ['es', 'El Duero CF anunció ayer un acuerdo. El club agradece el apoyo.', 'El club', 'Duero CF'],
    ['es', 'Talleres Olmedo cerrará en Prado. «Lo sentimos», señaló en una nota la compañía.', 'la compañía', 'Talleres Olmedo'],
    ['fr', 'La société Lumeval conteste. « Tout est en règle », justifie l’entreprise.', 'l’entreprise', 'Lumeval'],
    ['it', 'La Provincia ha chiuso la strada. In una nota l’ente precisa che «è sicura».', 'l’ente', 'Provincia'],
  ])('%s: who acted is called by a noun: %s', (language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it.each([
    ['es', 'El sindicato USD convocó la huelga. La empresa calló.', 'La empresa', 'empresa'],
    ['es', 'Dosinda Rial pidió calma. La entidad calló.', 'La entidad', 'entidad'],
    ['es', 'VILLA DE ARRIBA (Agencia).- La obra sigue. La entidad calló.', 'La entidad', 'entidad'],
  ])('%s: but no union, person or place: %s', (language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it.each([
    ['es', 'El Tribunal Marítimo falló ayer. El tribunal razona que no hay delito.', 'El tribunal', 'Tribunal Marítimo'],
    ['es', 'La Agencia Portuaria de Vigilancia retiró el lote. La Agencia precisa que no hay riesgo.', 'La Agencia', 'Agencia Portuaria de Vigilancia'],
  ])('%s: are called by the noun that their name begins with: %s', (language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it('are told by the noun before their name, which is nobody', () => {
    const text = read('Selon le laboratoire Sanorel, le lot est perdu.', 'fr');
    expect(text.of('Sanorel').kind).toBe('organisation');
    expect(text.of('le laboratoire Sanorel').name).toBe('Sanorel');
    expect(read('En la empresa, Dosinda Rial, calló.', 'es').of('Dosinda Rial').kind).not.toBe('organisation');
  });
});

describe('nobody is meant in Romance languages', () => {
  it.each([
    ['a place, where it stands', 'it', 'A Porto Ferrano allagati i sottopassi. La sindaca: «State in casa»', 'La sindaca', 'sindaca'],
    ['a place, as a dateline', 'it', 'PORTO FERRANO (Agenzia) - Venti persone sono sbarcate. «Il mare era nero», ha detto l’uomo.', 'l’uomo', 'uomo'],
    [
      'a thing, though its sentence has a verb of speech',
      'es',
      'Ana Ruiz calló. El helicóptero que llegó por la tarde, según dijo la agencia, se fue.',
      'El helicóptero',
      'helicóptero',
    ],
  ])('by %s', (_by, language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });
});

it('a people right beside a verb of speech is somebody just named', () => {
  expect(nameOf('es', 'Le impresionó la semifinal a Jonas Berg. «Pega fuerte», comentó el escandinavo.', 'el escandinavo')).toBe('Jonas Berg');
});

describe('people of one name in Romance languages', () => {
  it.each([
    ['an age', 'it', 'Denise, 34 anni, lavora in un magazzino.', 'Denise'],
    ['an age behind a preposition', 'es', 'Al fin habló Ezequiel, de 34 años, en casa.', 'Ezequiel'],
    ['a verb of speech', 'it', '«Otto giorni», precisa Sofia, in bottega da sempre.', 'Sofia'],
    ['a relative clause', 'it', 'Roberto, che ha chiesto di non dire altro, tace.', 'Roberto'],
  ])('are told by %s', (_by, language, text, words) => {
    expect(read(text, language).of(words).kind).toBe('person');
  });

  it('are not told by a verb of speech alone, if no list has the name', () => {
    expect(read('«Otto giorni», corregge Brentate.', 'it').of('Brentate').kind).toBe('unknown');
  });

  it('are meant by pronouns', () => {
    const text = read('Sergio Verdi tace. Denise, 34 anni, lavora in un magazzino. «Prendo meno», dice lei.', 'it');
    expect(text.of('lei').name).toBe('Denise');
  });
});

it('no man is called by a feminine noun, as far as his name tells', () => {
  expect(nameOf('fr', '« Non », a dit Joaquina. Dans sa décision, le juge relevait un risque.', 'le juge')).toBe('juge');
});

describe('decks in Romance languages', () => {
  it.each([
    [
      'the office told with the name',
      'it',
      'Forti piogge. La sindaca: «State in casa»\n\nNessun ferito. Scuole chiuse. Lo ha detto la sindaca Ornella Verdi.',
      'La sindaca',
      'Ornella Verdi',
    ],
    ['the same office of the same', 'es', 'El alcalde de Villar: «Basta»\n\nHabló ayer el alcalde de Villar, Pablo Luz.', 'El alcalde', 'Pablo Luz'],
    ['whom the text names first', 'es', 'La actriz vuelve al teatro. «El dinero se acabó», dice.\n\nLlega tarde. Amparo Luz (Soria, 1961) se sienta.', 'La actriz', 'Amparo Luz'],
  ])('bring in %s', (_by, language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it.each([
    ['nobody of another office', 'es', 'El alcalde calla.\n\nEl fiscal, Pablo Luz, habló.', 'El alcalde', 'alcalde'],
    ['nobody of the same office elsewhere', 'es', 'El alcalde de Villar: «Basta»\n\nHabló ayer el alcalde de Soto, Pablo Luz.', 'El alcalde', 'alcalde de Villar'],
    ['nobody of another gender', 'it', 'Il regista lascia. La direttrice: «Mi addolora»\n\n«Non vengo», annuncia Ruggero Malatesta.', 'La direttrice', 'direttrice'],
  ])('bring in %s', (_by, language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });
});

describe('whoever wrote the report', () => {
  it.each(['Nuria Olmedo', 'Por Nuria Olmedo', 'Nuria Olmedo | Pedro Prado', 'Texto: Nuria Olmedo'])('is not whom its deck announces: %s', (byline) => {
    expect(nameOf('es', `La jueza pide calma\n\n${byline}\n\nLlueve en Valmar.`, 'La jueza')).toBe('jueza');
  });

  it('is not in mind', () => {
    expect(nameOf('es', 'Valmar pide calma\n\nPor Pedro Prado\n\nLlueve. «No», dijo el carpintero.', 'el carpintero')).toBe('carpintero');
  });
});

describe('a word that is an adjective elsewhere', () => {
  it('is somebody just named, right behind the verb after their words', () => {
    expect(nameOf('es', 'Pilar Olmedo calló. «No», dijo la sanitaria.', 'la sanitaria')).toBe('Pilar Olmedo');
    expect(nameOf('es', 'Pilar Olmedo calló. La técnica catalana se quejó. «No», dijo.', 'La técnica catalana')).toBe('Pilar Olmedo');
  });
});

it('who asks is not who answers', () => {
  expect(nameOf('es', 'Rosa Olmedo lloró. A preguntas de Marta Prado, ella dijo que lo sabía.', 'ella')).toBe('Rosa Olmedo');
});
