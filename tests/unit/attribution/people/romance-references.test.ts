import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';
import { read } from './reading.ts';

/** The name of whom `words` stand for in a text. */
const nameOf = (language: string, text: string, words: string, occurrence = 0): string => read(text, language).of(words, occurrence).name;

describe('names in Romance languages', () => {
  it.each([
    ['es', 'Las cestas las trajo Florindo Sastre ayer. «Pesan», dijo Sastre.', 'Sastre', 'Florindo Sastre', 'a surname that is a trade elsewhere'],
    ['it', 'Baldorico Quattrini, 84 anni, tace. Sara Quattrini ride.', 'Baldorico Quattrini', 'Baldorico Quattrini', 'a rare given name before an age'],
    ['it', 'Odorico Quattrini tace. Sara Quattrini ride con Odorico.', 'Odorico Quattrini', 'Odorico Quattrini', 'a rare given name with its capital elsewhere'],
    [
      'es',
      'El Instituto Nacional de Botánica e Historia calló.',
      'El Instituto Nacional de Botánica e Historia',
      'Instituto Nacional de Botánica e Historia',
      'an and before another sound',
    ],
    ['it', "L'azienda agricola Due Olmi tace.", 'Due Olmi', 'Due Olmi', 'a numeral'],
  ])('%s: %s', (language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it.each([
    ['es', 'La fundó el padre, Narcisel, y la cerró el hermano mayor, Jaumel, en mayo.', 'Jaumel', 'a relation and what tells several apart'],
    ['fr', 'Elle a des dettes et un frère, Cômel, qui se tait.', 'Cômel', 'a relation in the middle of a sentence'],
    ['es', 'Ayer vino en tren Blanca, la cuidadora ecuatoriana, y calló.', 'Blanca', 'a trade of no list behind it'],
    ['fr', 'La nouvelle surprend, à commencer par Rafia Bio Sanni, la secrétaire du club, qui se tait.', 'Rafia Bio Sanni', 'an office, behind a preposition before people'],
  ])('%s: somebody is told by what stands beside the name: %s', (language, text, words) => {
    expect(read(text, language).of(words).kind).toBe('person');
  });

  it.each([
    ['es', 'Socorro Prado calló.', 'Socorro Prado', 'f'],
    ['fr', 'Patrice Morvan se tait.', 'Patrice Morvan', 'm'],
    ['it', 'Gigi Solari tace.', 'Gigi Solari', 'm'],
  ])('%s: a given name has the gender that it has there: %s', (language, text, words, gender) => {
    expect(read(text, language).of(words).gender).toBe(gender);
  });
});

describe('bodies called by a noun in Romance languages', () => {
  it.each([
    ['es', 'Según el Ideham, lloverá. La entidad prevé más.', 'La entidad', 'Ideham', 'a source behind its article'],
    ['es', 'El Incadu no pagó. El instituto calla.', 'El instituto', 'Incadu', 'a name of no known kind behind an article'],
    ['es', 'El contratista, Ingenierías Duero, culpa al pueblo. La firma calla.', 'La firma', 'Ingenierías Duero', 'what another noun tells to be a firm'],
    ['it', 'Il ministero delle Imprese ha fissato un incontro. Poi, scrive il dicastero, si vedrà.', 'il dicastero', 'ministero delle Imprese', 'a ministry without another name'],
    ['it', "L'azienda agricola Due Olmi, aperta nel 2019, nega. L'impresa tace.", "L'impresa", 'Due Olmi', 'an adjective behind its noun'],
  ])('%s: %s', (language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it('are no paper that something points to', () => {
    expect(read('«No», escribió a este diario Dosinda Rial.', 'es').of('Dosinda Rial')).toMatchObject({ role: null });
  });

  it('have what they are for their role', () => {
    expect(read("L'azienda agricola Due Olmi tace.", 'it').of('Due Olmi').role).toBe('azienda agricola');
  });
});

describe('who is meant in Romance languages', () => {
  it.each([
    ['it', 'Parla il brigadiere, Ivo Solari. Quest’ultimo, un ex fornaio, ride.', 'Quest’ultimo', 'Ivo Solari', 'by an elided demonstrative'],
    ['it', 'Con Ivo Solari c’è Marta Prado. «No», dice quest’ultima.', 'quest’ultima', 'Marta Prado', 'and its gender by the ending behind it'],
    ['it', 'Parla il procuratore Ivo Solari. «No», dice il magistrato.', 'il magistrato', 'Ivo Solari', 'a prosecutor, who is a magistrate, too'],
    ['fr', 'Le procureur Corentin Vidal a parlé. « Non », dit le magistrat.', 'le magistrat', 'Corentin Vidal', 'the same in French'],
    ['es', 'Blanca, la cuidadora ecuatoriana, calló ante Rosa Olmedo. «No», dijo la cuidadora.', 'la cuidadora', 'Blanca', 'by a trade of no list told before'],
    [
      'fr',
      'Jeanne Laval parle doucement. L’institutrice attend. À trois mètres d’elle, sa voisine de palier, Katell Morvan, fixe le sol. La quadragénaire se tait.',
      'La quadragénaire',
      'Katell Morvan',
      'the subject of a sentence, rather than whom a pronoun behind a preposition means',
    ],
  ])('%s: %s', (language, text, words, name) => {
    expect(nameOf(language, text, words)).toBe(name);
  });

  it('is no place that another hangs on', () => {
    expect(nameOf('it', 'Egidio Solari tace. Nella sua cantina di Borgada di Sopra c’è vino. Borgada di Sopra dorme. «Qui no», dice lui.', 'lui')).toBe('Egidio Solari');
  });

  it('by a post, whom a report need not name, is nobody who was not told to have it', () => {
    expect(nameOf('fr', 'Corentin Vidal, de droite, a tenté une médiation. Hier, le sous-préfet promet « une réponse ».', 'le sous-préfet')).toBe('sous-préfet');
  });
});

describe('French pronouns behind the verb', () => {
  it.each([
    ['se souvient-elle', 'souvient-elle', 'a form in the singular that ends as the plural does'],
    ['s’est-elle excusée', 'est-elle', 'an auxiliary'],
    ['avait-elle prévenu', 'avait-elle', 'an auxiliary in the past'],
    ['marmonne-t-elle', 'marmonne-t-elle', 'a verb of speech that papers vary with'],
  ])('are found: %s', (clause, words) => {
    expect(nameOf('fr', `Agathe Morvan attend. « C’est la vie », ${clause}.`, words)).toBe('Agathe Morvan');
  });
});

describe('roles in Romance languages', () => {
  it.each<[language: string, text: string, words: string, role: string | null, kind: string]>([
    ['es', 'El uruguayo Washel Larral preside el jurado. «No», dijo el presidente.', 'Washel Larral', 'presidente', 'rather than where somebody is from'],
    ['es', 'Sí habló el del portavoz popular, Fermín Puyol, que pidió calma.', 'Fermín Puyol', 'portavoz popular', 'behind a preposition grown together with its article'],
    ['es', '«No», bromea Oriol Prado, su editor en catalán.', 'Oriol Prado', 'editor en catalán', 'of no list at the end of a sentence'],
    ['it', 'Spiega Matteo Solari, l’ornitologo fiorentino che ha coordinato i rilievi.', 'Matteo Solari', 'ornitologo fiorentino', 'of no list before a relative clause'],
    ['es', 'Rosa Olmedo calló. Desde la escalera, ella dijo que no. La afinadora sonrió: «Ya».', 'Rosa Olmedo', 'afinadora', 'and not a thing that ends as trades do'],
    ['fr', 'Agathe Morvan attend. « Non », dit l’octogénaire. « Si », dit la libraire.', 'Agathe Morvan', 'libraire', 'rather than an age'],
    ['it', 'Zefira, al secolo Stefania Solari, tace.', 'Stefania Solari', null, 'and not before another name of somebody'],
  ])('%s: %s', (language, text, words, role) => {
    expect(read(text, language).of(words).role).toBe(role);
  });
});

describe('whoever heads a state', () => {
  it.each([
    ['es', 'El alcalde Luis Vega cerró las escuelas. El jefe del Estado pidió «unidad y calma» a todos.', 'jefe del Estado'],
    ['fr', 'Le maire Luc Morvan a fermé les écoles. Le chef de l’État a demandé « de l’unité et du calme ».', 'chef de l’État'],
    ['it', 'Il ministro Luca Costa ha difeso la manovra. Il premier taglia corto: «Le polemiche le lascio agli altri».', 'premier'],
    ['it', 'Il presidente del Consiglio Luca Costa ha parlato. Il premier ha chiesto «unità e calma» a tutti.', 'Luca Costa'],
    ['es', 'El primer ministro Luis Vega ha perdido. El jefe del Gobierno pidió «unidad y calma» a todos.', 'Luis Vega'],
    ['fr', 'Le premier ministre sortant, Luc Morvan, a perdu. Le chef du gouvernement a demandé « de l’unité et du calme ».', 'Luc Morvan'],
  ])('is nobody of another office (%s: %s)', (language, text, name) => {
    expect(readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});
