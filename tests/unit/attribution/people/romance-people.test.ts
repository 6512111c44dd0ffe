import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../lib/attribution/language/index.ts';
import { WORD } from '../../../../lib/attribution/words/bits.ts';
import { lexiconOf } from '../../../../lib/attribution/words/lexicon.ts';
import { hashWord } from '../../../../lib/quotation/index.ts';
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
    ['a given name common in Italy', 'it', 'Ne parla il capogruppo alla Camera Pierluigi Solari.', 'Pierluigi Solari'],
    ['one of its women', 'it', 'Davanti alla Corte di Ferrano Filomena Solari tace.', 'Filomena Solari'],
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

describe('Italian nouns for people and bodies', () => {
  it.each([
    ['a trade', 'Fabio Lenti, fornaio da tre generazioni, tace.', 'fornaio da tre generazioni'],
    ['a trade of either gender', 'Fabio Lenti, docente di latino, tace.', 'docente di latino'],
    ['a post in a team', 'Fabio Lenti, coach della Vigor, tace.', 'coach della Vigor'],
    ['a mayor by another name', 'Parla la prima cittadina di Porto Ferrano Ada Lenti.', 'prima cittadina di Porto Ferrano'],
    ['an office of the church', 'Parla il parroco, don Fabio Lenti.', 'parroco'],
  ])('tell a role: %s', (_what, text, role) => {
    expect(read(text, 'it').of(/don Fabio|Ada|Fabio/.exec(text)![0] + ' Lenti').role).toBe(role);
  });

  it('are not whatever ends like a trade', () => {
    expect(read('Fabio Lenti, bicchiere di vino in mano, tace.', 'it').of('Fabio Lenti').role).toBeNull();
  });

  it('tell groups and bodies', () => {
    const text = read('Gli esercenti protestano. Palazzo Chigi tace.', 'it');
    expect(text.of('Gli esercenti').kind).toBe('group');
    expect(text.of('Palazzo Chigi').kind).toBe('organisation');
  });

  it('call a mayor by other words, too', () => {
    expect(nameOf('it', 'Ieri ha parlato il sindaco Fabio Lenti. Poi Ugo Bruni ha protestato a lungo. «Basta», replica il primo cittadino.', 'il primo cittadino')).toBe(
      'Fabio Lenti',
    );
  });
});

it.each(['borbotta', 'smorza', 'ricostruisce', 'reagisce', 'riflettono'])('%s is a verb of speech', (verb) => {
  expect(lexiconOf(languageOf('it')).words.get(hashWord(verb)) & WORD.cueVerb).not.toBe(0);
});

describe('Italian names and roles', () => {
  const role = (text: string, words: string): string | null => read(text, 'it').of(words).role;

  it('end before the body that somebody is of', () => {
    expect(nameOf('it', 'Per Ugo Berti di Meridian Research è poco.', 'Ugo Berti di Meridian Research')).toBe('Ugo Berti');
    expect(nameOf('it', 'Ne scrive Ugo Berti di Lampedusa.', 'Ugo Berti di Lampedusa')).toBe('Ugo Berti di Lampedusa');
  });

  it('may have more kinds of adjectives between office and name', () => {
    expect(nameOf('it', 'Parla Ugo Berti. «Basta», ha detto il procuratore aggiunto Fabio Lenti.', 'il procuratore')).toBe('Fabio Lenti');
    expect(role('Parla il portiere polacco Fabio Lenti.', 'Fabio Lenti')).toBe('portiere polacco');
  });

  it('keep the words that make one of several', () => {
    expect(role('Parla Ada Lenti, una delle sceneggiatrici.', 'Ada Lenti')).toBe('una delle sceneggiatrici');
  });

  it('are no numbers, things or verbs', () => {
    expect(role('Riapre la ditta di Ugo Lenti, 88 anni e tre generazioni.', 'Ugo Lenti')).toBeNull();
    expect(role('Chiude il salone Lenti. Parla Ugo Lenti.', 'Lenti')).toBeNull();
    expect(
      read('Ada Lenti indica il ponte che collega le rive.', 'it').mentions.map(({ start, end }) => 'Ada Lenti indica il ponte che collega le rive.'.slice(start, end)),
    ).not.toContain('collega');
  });

  it('are not whom the person deals with, where something else calls them', () => {
    expect(role('Dario Lenti ce l’ha con l’arbitro. «Ci ha fermati», protesta il tecnico.', 'Dario Lenti')).toBe('tecnico');
    expect(role('Dario Lenti chiude. Il nonno cominciò da solo. «Non piango», dice il barbiere.', 'Dario Lenti')).toBe('barbiere');
  });
});

it('somebody’s mother is nobody just named', () => {
  expect(nameOf('it', 'Ha parlato Ada Lenti. «Ero in ansia», ammette la mamma di una ragazza.', 'la mamma')).toBe('mamma di una ragazza');
});

describe('what stands in front of Italian articles is nobody', () => {
  const mentions = (text: string): string[] => read(text, 'it').mentions.map(({ start, end }) => text.slice(start, end));

  it('as a byline', () => {
    expect(mentions('Torna la fiera\n\ndi Ada Lenti\n\nTutto pronto.')).not.toContain('Ada Lenti');
    expect(mentions('Torna la fiera\n\ndi Ada Lenti si parla.')).toContain('Ada Lenti');
  });

  it('as a dateline without a sign behind it', () => {
    expect(mentions('FELTRO Quando è arrivata, pioveva.').filter((words) => words.includes('FELTRO'))).toEqual([]);
    expect(mentions('LENTI Carla ride.')).toContain('LENTI Carla');
  });
});
it.each([
  ['« Rien ne change », a réagi le conseiller de la Creuse Ghislain Vaudrin.', 'Ghislain Vaudrin'],
  ['« Rien ne change », a confié à l’AFP Amadou Sylla, délégué syndical.', 'Amadou Sylla'],
  ['« Rien ne change », résume Cyrielle, aide-soignante à Vire.', 'Cyrielle'],
])('French given names are listed, so that places, agencies and verbs before them are no part of a name: %s', (text, name) => {
  const { of } = read(text, 'fr');
  expect(of(name)).toMatchObject({ name, kind: 'person' });
});

describe('descriptions in French', () => {
  it('are no letters in capitals, which are a body', () => {
    const text = read('Agathe Morvan, trésorière, a écrit à tous. Hier, la RDTP a promis « une réponse ».', 'fr');
    expect(text.of('la RDTP').name).toBe('RDTP');
  });

  it('are no prime minister, where only another one is named', () => {
    const text = 'La ministre des Ports, Agathe Morvan, a signé. Le premier ministre promet : « Bientôt. » La ministre se tait.';
    expect(nameOf('fr', text, 'Le premier ministre')).toBe('premier ministre');
    expect(nameOf('fr', text, 'La ministre', 1)).toBe('Agathe Morvan');
    expect(nameOf('fr', 'Le Premier ministre Corentin Vidal a signé. « Bientôt », dit le premier ministre.', 'le premier ministre')).toBe('Corentin Vidal');
  });

  it('hold a rare given name with its particle behind an office', () => {
    expect(nameOf('fr', '« Non », dit la conseillère Tiphène de Brock.', 'la conseillère Tiphène de Brock')).toBe('Tiphène de Brock');
  });

  it('point back with an age behind them', () => {
    const text = 'Le défenseur Corentin Vidal a marqué. Le joueur de 23 ans, arrivé en mai, n’a pas caché sa joie : « Merci. »';
    expect(nameOf('fr', text, 'Le joueur')).toBe('Corentin Vidal');
  });

  it('are nobody just named by whose relation they are', () => {
    const text = 'Edwige Laval, 9 ans, a gagné. Sa mère sourit : « Bravo. »';
    expect(nameOf('fr', text, 'Sa mère')).toBe('Sa mère');
  });
});

it.each([
  ['« Non », a dit la Danoise Tuvke Brock hier.', 'Danoise Tuvke Brock', 'Tuvke Brock'],
  ['Pour le Malien Tidjiro Sarr, « rien ne va ».', 'Malien Tidjiro Sarr', 'Tidjiro Sarr'],
])('French names begin behind the town or people of who bears them: %s', (text, words, name) => {
  expect(nameOf('fr', text, words)).toBe(name);
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
