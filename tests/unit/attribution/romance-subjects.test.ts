import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

const FIRST: Record<string, string> = {
  it: 'Il sindaco di Lugarno, Aldo Ferri, ha incontrato ieri la preside Marta Conti.\n\n',
  es: 'El alcalde de Valdehita, Tomás Acebal, recibió ayer a la directora Marta Cuesta.\n\n',
  fr: 'Le maire de Valcroix, Thomas Berthier, a reçu mardi la directrice Marthe Collin.\n\n',
  pt: 'O presidente da câmara de Valdeita, Tomás Abreu, recebeu ontem a diretora Marta Costa.\n\n',
};
/** Who speaks what is quoted behind a first paragraph that names two others. */
const speakers = (language: string, text: string): (string | null)[] =>
  readQuotations(FIRST[language]! + text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('a verb with its subject behind it', () => {
  it.each([
    ['it', '«Vogliamo vederle scritte nel contratto», avverte però Danilo Pozzi.', 'Danilo Pozzi'],
    ['it', 'Interviene anche Danilo Pozzi: «Vogliamo vederle scritte nel contratto».', 'Danilo Pozzi'],
    ['es', '«Queremos verlo por escrito», explicó así Danilo Pozo.', 'Danilo Pozo'],
    ['pt', '«Queremos ver isso por escrito», avisa porém Danilo Poço.', 'Danilo Poço'],
  ])('may have an adverb between (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });

  it.each([
    ['it', '«Il tempo delle promesse è finito da un pezzo», ha detto al termine dell’incontro con i sindacati Danilo Pozzi.', 'Danilo Pozzi'],
    ['es', '«El tiempo de las promesas se ha acabado», dijo al término de la reunión con los sindicatos Danilo Pozo.', 'Danilo Pozo'],
  ])('may have a phrase with a preposition between (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });
});

describe('a document', () => {
  it.each([
    ['it', '«Il tempo delle promesse è finito da un pezzo», si legge nella nota diffusa ieri.', 'nota'],
    ['it', '«Il tempo delle promesse è finito da un pezzo», si legge in una nota della questura.', 'questura'],
    ['es', '«El tiempo de las promesas se ha acabado», se lee en el comunicado de la empresa.', 'empresa'],
  ])('is read, by nobody who could speak (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });

  it('is none behind an auxiliary', () => {
    expect(speakers('es', '«El tiempo de las promesas se ha acabado», ha escrito en un comunicado Danilo Pozo.')).toEqual(['Danilo Pozo']);
  });
});

describe('a noun for words', () => {
  it.each([
    ['it', '«Sono passati quattro anni e nessuno ci ha chiamati», è la replica di Danilo Pozzi.', 'Danilo Pozzi'],
    ['es', 'La respuesta de Danilo Pozo: «Han pasado cuatro años y nadie nos ha llamado».', 'Danilo Pozo'],
    ['fr', '« Quatre ans ont passé et personne n’a appelé », selon les mots de Damien Pozel.', 'Damien Pozel'],
    ['es', 'Danilo Pozo ha declarado en persona. Según su versión, el coche iba «muy despacio».', 'Danilo Pozo'],
  ])('tells whose they are (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });
});

describe('a relative pronoun with its article', () => {
  it('points back', () => {
    expect(speakers('it', 'Non la pensa così Danilo Pozzi, secondo il quale «la giunta ha fatto tutto di nascosto».')).toEqual(['Danilo Pozzi']);
  });
});

describe('a name that ends in initials', () => {
  it('ends before the next sentence', () => {
    expect(speakers('es', '«Yo no iba a hacer daño a nadie», sostuvo Danilo P. M. Tras el juicio habló la madre.')).toEqual(['Danilo P. M.']);
  });
});

describe('one of several', () => {
  it.each([
    ['it', '«Abbiamo sentito un colpo», ha raccontato ai soccorritori uno dei due.', 'uno dei due'],
    ['es', '«Nos mandaron el borrador un domingo», se queja uno de ellos.', 'uno de ellos'],
    ['fr', '« Ils ont envoyé le texte un dimanche », fait savoir un de ses associés.', 'un de ses associés'],
  ])('speaks (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });
});

describe('whoever is spoken to', () => {
  it.each([
    ['it', 'Ai giornalisti Danilo Pozzi ha detto: «Non volevo, mi ha provocato».', 'Danilo Pozzi'],
    ['it', 'Al sindaco risponde Danilo Pozzi: «Il tempo delle promesse non è finito».', 'Danilo Pozzi'],
    ['es', 'A los periodistas Danilo Pozo les dijo: «No quería hacerlo».', 'Danilo Pozo'],
  ])('does not speak, at the opening of the sentence either (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });
});

describe('a verb', () => {
  it('is no part of the phrase before it, nor a noun behind its object', () => {
    expect(speakers('it', '«Funziona e costa poco a tutti», racconta Luisa Pegani, l’agronoma che lo gestisce.')).toEqual(['Luisa Pegani']);
    const { people } = readQuotations('El presunto agresor se entregó en su casa. «He hecho una barbaridad», dijo el agresor.', { language: 'es' });
    expect(people.map(({ name }) => name)).not.toContain('presunto agresor se entregó');
  });
});

describe('a sentence that hands on what was just quoted', () => {
  it('may have a verb', () => {
    expect(speakers('es', '«El tiempo de las promesas se ha acabado». Así lo ha dicho Danilo Pozo.')).toEqual(['Danilo Pozo']);
  });
});

describe('a headline without a verb', () => {
  it('gives what follows its colon to who stands before it', () => {
    expect(speakers('it', 'I sindacati chiedono il presidio, la direzione: «Investimenti già avviati»')).toEqual(['direzione']);
  });
});

describe('those round somebody', () => {
  it.each([
    ['es', 'El ministro Luis Vega calla. El entorno del ministro habla de «una decisión muy meditada».', 'entorno del ministro'],
    ['fr', 'Le ministre Luc Roux se tait. L’entourage du ministre évoque « des chartes par discipline ».', 'entourage du ministre'],
    ['it', 'Il sindaco Luca Costa tace. La famiglia della vittima denuncia «una giustizia a due velocità».', 'famiglia'],
    ['es', 'El alcalde Luis Vega calla. La familia denuncia «una justicia a dos velocidades».', 'familia'],
  ])('are not that one (%s: %s)', (language, text, name) => {
    expect(readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});

describe('a gerund with its pronoun', () => {
  it.each([
    ['it', 'La ministra Anna Verdi ha difeso la manovra definendola «prudente ma non timida».'],
    ['es', 'La ministra Ana Ruiz defendió la reforma calificándola de «prudente pero no tímida».'],
  ])('is no part of the phrase before it (%s: %s)', (language, text) => {
    const { people } = readQuotations(text, { language });
    expect(people.filter(({ name }) => /ándola|ndola/.test(name))).toEqual([]);
  });
});
