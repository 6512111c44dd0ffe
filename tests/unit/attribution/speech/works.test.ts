import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const spoken = (text: string, language = 'en'): string[] => readQuotations(text, { language }).attributions.map(({ quotation }) => text.slice(quotation.start, quotation.end));

describe('titles and terms, told by the word before the marks', () => {
  it.each([
    'Nora Lind met the board. Lind described the so-called “quay bonus” as a scandal.',
    'Nora Lind, who sailed for years, has since given talks titled “How we sank it” at schools.',
    'Nora Lind said that she had listened to the podcast “Here’s the Tide” on the way.',
    'Nora Lind, who has died aged 91, was a judge whose sentences earned her the nickname “the Hammer”.',
    'Nora Lind wrote in her memoir, “A Life in Tar”, that the board was wrong.',
    'Nora Lind met the board. The shoal, Lind said, known locally as the “grey widow”, must be marked.',
    'Nora Lind wrote it all down. The book that grew out of it, “A Life in Tar,” has sold well, she said.',
    'Nora Lind said that the berths were let “dry-side,” a term for deals without a contract.',
  ])('are nobody’s words: %s', (text) => expect(spoken(text)).toEqual([]));

  it('leaves what is said of a work', () => {
    expect(spoken('Nora Lind met the board. Lind called the film “a gift to the rocks”.')).toEqual(['“a gift to the rocks”']);
    expect(spoken('Nora Lind met the board. “The film”, said Lind, “sank us all.”')).toHaveLength(2);
  });

  it('leaves what somebody calls something, or says beside a work', () => {
    expect(spoken('Nora Lind met the board. Lind called the quay “a ruin,” a word that angered the harbour master.')).toHaveLength(1);
    expect(spoken('Nora Lind said that the rules were known “to nobody at all”.')).toHaveLength(1);
    expect(spoken('Nora Lind wrote it all down. The book, “which nobody asked for,” Lind said, has sold well.')).toHaveLength(1);
  });

  it.each([
    ['it', 'Marta Conti ricorda che sono stati assunti sei operatori, le cosiddette «pettorine gialle», per i moli.'],
    ['es', 'Marta Cuesta admite en privado que el llamado «traspaso integral» no llegará antes de mayo.'],
    ['es', 'Vecinos de Valdehita dijeron que lo conocían como «el inge» y que rentaba la casa.'],
    ['fr', 'Marthe Collin a annoncé l’ouverture d’une enquête pour « mise en danger de la vie d’autrui », confiée à la gendarmerie.'],
    ['pt', 'Marta Costa disse que o que preocupa é o chamado «efeito dominó» sobre os alimentos.'],
  ])('are so in Romance languages, a small word between (%s: %s)', (language, text) => expect(spoken(text, language)).toEqual([]));

  it('leaves what somebody has called somebody', () => {
    expect(spoken('El alcalde visitó el puerto. Marta Cuesta ha llamado «mentiroso y cobarde» al alcalde.', 'es')).toHaveLength(1);
  });
});
