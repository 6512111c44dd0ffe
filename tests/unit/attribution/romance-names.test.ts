import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

const FIRST: Record<string, string> = {
  es: 'Habló Rosa Soto. «Es poco para el campo», dijo ',
  fr: "Rose Vidal a ouvert la séance. « C'est trop peu pour nous », a dit ",
  it: 'Ha parlato Rosa Costa. «È troppo poco per noi», ha detto ',
  pt: 'Falou a Rosa Paz. «É pouco para nós», disse ',
};
/** Name and role of whoever says what is quoted behind a sentence about somebody else. */
const speaker = (language: string, text: string): string => {
  const [first] = readQuotations(FIRST[language]! + text, { language }).attributions;
  return [first?.speaker?.name, first?.speaker?.role].filter(Boolean).join(', ');
};

describe('an abbreviated title', () => {
  it.each([
    ['es', 'el Lic. Juan Vega.', 'Juan Vega'],
    ['es', 'el Mtro. Juan Vega.', 'Juan Vega'],
    ['es', 'la Lcda. Ana Ruiz.', 'Ana Ruiz'],
    ['es', 'el Excmo. Sr. Juan Vega.', 'Juan Vega'],
    ['es', 'el Gral. Juan Vega.', 'Juan Vega, Gral.'],
    ['es', 'D.ª Ana Ruiz.', 'Ana Ruiz'],
    ['pt', 'o Cel. João Vaz.', 'João Vaz, Cel.'],
    ['it', 'mons. Luca Verdi.', 'Luca Verdi'],
    ['it', 'il geom. Luca Verdi.', 'Luca Verdi'],
    ['it', "l'arch. Luca Verdi.", 'Luca Verdi'],
    ['it', "l'on. Luca Verdi.", 'Luca Verdi'],
    ['fr', 'Mgr Luc Roux, évêque de Vence.', 'Luc Roux, évêque de Vence'],
  ])('belongs to the name, and its stop ends no sentence (%s: %s)', (language, text, name) => {
    expect(speaker(language, text)).toBe(name);
  });

  it('is a town with a capital, and a small word in other languages', () => {
    expect(speaker('fr', 'Luc Roux à Mons. Anne Vidal se taisait.')).toBe('Luc Roux');
    expect(readQuotations('He went on. Ann Lee stayed. “No,” she said.', { language: 'en' }).attributions[0]?.speaker?.name).toBe('Ann Lee');
  });

  it.each([
    ['Mme la préfète Anne Roux.', 'Anne Roux, préfète'],
    ['Mme la préfète.', 'préfète'],
  ])('stands before an office, and is nobody (%s)', (text, name) => {
    expect(speaker('fr', text)).toContain(name);
    expect(speaker('fr', text)).not.toContain('Mme');
  });
});

describe('a name', () => {
  it.each([
    ['it', 'Anna Verdi della Cgil.', 'Anna Verdi, Cgil'],
    ['it', "Anna Verdi dell'Università di Lugarno.", 'Anna Verdi, Università di Lugarno'],
    ['es', 'Ana Ruiz del PP.', 'Ana Ruiz, PP'],
    ['es', 'Ana Ruiz de la Asociación de Vecinos.', 'Ana Ruiz, Asociación de Vecinos'],
    ['fr', 'Anne Roux de la CGT.', 'Anne Roux, CGT'],
    ['pt', 'Ana Ruas do PSD.', 'Ana Ruas, PSD'],
  ])('ends before the body that somebody is of (%s: %s)', (language, text, name) => {
    expect(speaker(language, text)).toBe(name);
  });

  it.each([
    ['es', 'Ana Ruiz del Moral.', 'Ana Ruiz del Moral'],
    ['es', 'Álex de la Iglesia.', 'Álex de la Iglesia'],
    ['fr', 'Marie Dupont de Ligonnès.', 'Marie Dupont de Ligonnès'],
    ['it', 'Carlo Alberto dalla Chiesa.', 'Carlo Alberto dalla Chiesa'],
  ])('goes on with a second surname (%s: %s)', (language, text, name) => {
    expect(speaker(language, text)).toBe(name);
  });

  it.each([
    ['es', 'la alcaldesa María del Carmen de los Ríos.', 'María del Carmen de los Ríos, alcaldesa'],
    ['fr', 'le maire Luc de La Tour du Pin.', 'Luc de La Tour du Pin, maire'],
  ])('behind an office may have particles twice (%s: %s)', (language, text, name) => {
    expect(speaker(language, text)).toBe(name);
  });
});
