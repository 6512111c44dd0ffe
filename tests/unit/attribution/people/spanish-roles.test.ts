import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('Spanish roles', () => {
  it.each([
    ['in the second half of a sentence', 'Olga Barral tiene 62 años y es conductora de autobús. «No», dijo Barral.', 'conductora de autobús'],
    ['of a body without a name', '«No», dijo Olga Barral, del sindicato de enseñanza.', 'sindicato de enseñanza'],
    ['in a relative clause with to be', '«No», dijo Olga Barral, que es médica de familia en Soria.', 'médica de familia en Soria'],
    ['that last until now', '«No», dijo Olga Barral, hasta ahora directora del puerto.', 'directora del puerto'],
    ['that somebody works as', 'Olga Barral ejerce de portavoz de los vecinos. «No», dijo Barral.', 'portavoz de los vecinos'],
    ['behind an as that opens the sentence', 'Como presidenta de la entidad, Olga Barral calló.', 'presidenta de la entidad'],
    ['of no list, before a relative clause', '«No», dijo Olga Barral, etnóloga de la Universidad de Soria que ha leído el informe.', 'etnóloga de la Universidad de Soria'],
    ['of no list, with an adjective of origin', '«No», dijo Olga Barral, temporera marroquí, y sus hijas.', 'temporera marroquí'],
    ['by a noun of both genders', '«No», dijo Olga Barral, antigua abadesa.', 'antigua abadesa'],
    ['that somebody was given', 'Olga Barral fue elegida presidenta de la cofradía. «No», dijo Barral.', 'presidenta de la cofradía'],
    ['that somebody has had', 'Olga Barral ha sido nombrada directora del museo. «No», dijo Barral.', 'directora del museo'],
    ['as one of several', 'Una de las organizadoras, Olga Barral, calló.', 'Una de las organizadoras'],
    ['rather than what somebody does', 'Olga Barral, que enseña en una escuela rural, calló. «No», dijo después la profesora.', 'profesora'],
  ])('are read %s', (_kind, text, role) => {
    expect(read(text, 'es').of('Olga Barral').role).toBe(role);
  });

  it('are two, the first with what it is of', () => {
    const text = read('«No», dijo la ministra de Hacienda y vicepresidenta Olga Barral.', 'es');
    expect(text.of('vicepresidenta Olga Barral').role).toBe('ministra de Hacienda y vicepresidenta');
  });

  it('are told over an honorific', () => {
    expect(read('El obispo de Soria, monseñor Celso Barral, calló.', 'es').of('monseñor Celso Barral').role).toBe('obispo de Soria');
  });

  it('are told rather than a relation', () => {
    expect(read('Su colega Olga Barral, genetista, calló.', 'es').of('colega Olga Barral').role).toBe('genetista');
  });

  it('are not read from a pronoun', () => {
    expect(read('Una de ellas, Olga Barral, calló.', 'es').of('Olga Barral').role).toBeNull();
  });

  it('are no surnames', () => {
    const reading = read('La delegada del Gobierno, Olga Nieto, calló.', 'es');
    expect(reading.of('Olga Nieto')).toMatchObject({ name: 'Olga Nieto', role: 'delegada del Gobierno', gender: 'f' });
  });

  it('end where a given name begins', () => {
    expect(read('El exministro de Salud Benigno Barral calló.', 'es').of('Benigno Barral')).toMatchObject({ name: 'Benigno Barral', role: 'exministro de Salud' });
  });
});
