import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const FIRST: Record<string, string> = {
  es: 'Luis Vega abrió el acto. «Es poco para el campo». ',
  fr: "Luc Vidal a ouvert la séance. « C'est trop peu pour nous. » ",
  it: 'Luca Costa ha aperto la seduta. «È troppo poco per noi». ',
  pt: 'Luís Vaz abriu a sessão. «É pouco para nós». ',
};
/** Who said what is quoted in a sentence of its own, behind a sentence about somebody else and before `text`. */
const speakers = (language: string, text: string): (string | null)[] =>
  readQuotations(FIRST[language]! + text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('the sentence behind a quotation that is one by itself', () => {
  it.each([
    ['es', 'Lo dijo ayer en la radio Ana Ruiz.', 'Ana Ruiz'],
    ['es', 'Es lo que sostiene Ana Ruiz.', 'Ana Ruiz'],
    ['es', 'Quien lo dice es Ana Ruiz, alcaldesa.', 'Ana Ruiz'],
    ['es', 'Son palabras de Ana Ruiz.', 'Ana Ruiz'],
    ['es', 'Con estas palabras, Ana Ruiz cerró el debate.', 'Ana Ruiz'],
    ['es', 'Así de tajante se mostró Ana Ruiz.', 'Ana Ruiz'],
    ['it', 'Lo ha detto ieri Anna Verdi.', 'Anna Verdi'],
    ['it', 'Lo rende noto in una nota la sindaca Anna Verdi.', 'Anna Verdi'],
    ['it', 'È quanto afferma Anna Verdi.', 'Anna Verdi'],
    ['it', 'A dirlo è stata Anna Verdi.', 'Anna Verdi'],
    ['it', 'Ad affermarlo è Anna Verdi.', 'Anna Verdi'],
    ['it', 'Parola di Anna Verdi.', 'Anna Verdi'],
    ['it', 'Queste le parole di Anna Verdi.', 'Anna Verdi'],
    ['it', 'Così, su X, Anna Verdi.', 'Anna Verdi'],
    ['fr', "C'est en ces termes qu'Anne Roux a clos le débat.", 'Anne Roux'],
    ['pt', 'É o que diz Ana Ruas.', 'Ana Ruas'],
    ['pt', 'Quem o diz é Ana Ruas.', 'Ana Ruas'],
  ])('tells who said it (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });

  it.each([
    ['es', 'Las palabras de Ana Ruiz no le convencieron.', 'Luis Vega'],
    ['it', 'A pagare è Anna Verdi.', 'Luca Costa'],
    ['it', 'Lo aspetta Anna Verdi, fuori.', 'Luca Costa'],
  ])('may tell something else (%s: %s)', (language, text, name) => {
    expect(speakers(language, text)).toEqual([name]);
  });

  it('says nothing of a quotation inside a sentence', () => {
    const text = 'Luis Vega abrió el acto. «Es poco para el campo», dijo. Lo confirmó después Ana Ruiz.';
    expect(readQuotations(text, { language: 'es' }).attributions[0]?.speaker?.name).toBe('Luis Vega');
  });
});

describe('a noun for words that opens a sentence', () => {
  it.each([
    ['es', 'Habló Luis Vega. La respuesta de Ana Ruiz no se hizo esperar: «Es poco para el campo».', 'Ana Ruiz'],
    ['es', 'Habló Luis Vega. «Es poco para el campo», es la queja de Ana Ruiz.', 'Ana Ruiz'],
    ['it', 'Ha parlato Luca Costa. «È troppo poco per noi», è la denuncia di Anna Verdi.', 'Anna Verdi'],
    ['fr', 'Luc Vidal a parlé. La consigne d’Anne Roux est claire : « C’est trop peu pour nous. »', 'Anne Roux'],
    // Whoever is named between is nearer.
    ['es', 'La carta de Ana Ruiz ha enfurecido a todos y responde Luis Vega: «Es poco para el campo».', 'Luis Vega'],
  ])('tells whose they are (%s: %s)', (language, text, name) => {
    expect(readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null)).toEqual([name]);
  });
});
