import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

/** Sentences as papers print them every day, for rules that few texts of ours happen to need: name and role of each speaker. */
const speakers = (language: string, text: string): string[] =>
  readQuotations(text, { language }).attributions.map(({ speaker }) => (speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(', ') : '-'));

describe('ordinary news', () => {
  it.each([
    // Whom a gerund behind the quotation has for its object does not speak.
    ['it', 'Il sindaco ha parlato di «scelta miope», criticando la Regione.', ['sindaco']],
    ['es', 'La portavoz denunció «un atropello», señalando al alcalde.', ['portavoz']],
    ['pt', 'A deputada classificou a lei como “um erro”, criticando o ministro.', ['deputada']],
    // A paper's name in marks between verb and subject.
    ['it', '«Non c’è più tempo», ha detto al quotidiano «Il Faro» il sindaco Anna Verdi.', ['Anna Verdi, sindaco']],
    ['es', '«No voy a dimitir», dijo al diario “El Faro” la alcaldesa Ana Ruiz.', ['Ana Ruiz, alcaldesa']],
    // Who asks, not whom.
    ['en', 'Ann Lee asked Dan Cole: “Where is the money?”', ['Ann Lee']],
    // Whoever wrote the report.
    ['nl', 'Door Piet Jansen\n\nDe minister wil de regels aanscherpen. “Het moet anders”, zei hij maandag in de Kamer.', ['minister']],
    ['de', 'Die Organisation Pro Asyl kritisierte das Gesetz. „Das ist falsch“, teilte Pro Asyl mit.', ['Pro Asyl, Organisation']],
    ['de', 'Ida Gräfin von Lund sagte: „Das war schön.“', ['Ida Gräfin von Lund']],
    ['de', 'Der Kanzler sagte der Bild: „Wir schaffen das.“ SPD-Chef Karl Oster kritisierte: „Das ist falsch.“', ['Kanzler', 'Karl Oster, SPD-Chef']],
    ['en', 'Ann Lee, left, the mayor of Leeds, said: “We will pay.”', ['Ann Lee, mayor of Leeds']],
    ['es', 'La ministra de Educación, Cultura y Deporte, Ana Ruiz, dijo: «Es poco».', ['Ana Ruiz, ministra de Educación, Cultura y Deporte']],
    ['es', 'Uno de los organizadores de la marcha, Luis Vega, dijo: «Somos muchos».', ['Luis Vega, Uno de los organizadores de la marcha']],
    ['en', 'Getty Images sued Stability AI in London. “This is theft,” Getty said in a statement.', ['Getty Images']],
    ['en', 'Photo: Mayor Ann Lee opens the bridge. “It is a good day,” Lee said.', ['Ann Lee, Mayor']],
    ['en', 'Ngozi Okafor is 40. The charity Okafor founded will close. “It breaks my heart,” she said on Monday.', ['Ngozi Okafor, charity']],
  ])('is read as its readers read it (%s: %s)', (language, text, names) => {
    expect(speakers(language, text)).toEqual(names);
  });
});
