import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('Portuguese roles', () => {
  it.each([
    ['of a body', 'O porta-voz do movimento Rios Livres, Elói Barral, calou-se.', 'porta-voz do movimento Rios Livres'],
    ['with an adjective', 'O engenheiro civil Elói Barral calou-se.', 'engenheiro civil'],
    ['behind an age', '«Não», disse Elói Barral, de 54 anos, operário têxtil.', 'operário têxtil'],
    ['by a noun of no list', 'O tanoeiro Elói Barral calou-se.', 'tanoeiro'],
    ['that opens the sentence', 'Estudante de Medicina, Elói Barral calou-se.', 'Estudante de Medicina'],
    ['as one of several', 'Um dos organizadores, Elói Barral, calou-se.', 'Um dos organizadores'],
    ['as one of several, with what hangs on them', 'Um dos organizadores do ato, Elói Barral, calou-se.', 'Um dos organizadores do ato'],
    ['of a former office', 'Elói Barral, antigo ministro das Finanças, calou-se.', 'antigo ministro das Finanças'],
    ['in a trade that somebody has', 'Elói Barral é pastor na serra. «Não», disse Barral.', 'pastor na serra'],
  ])('are read %s', (_kind, text, role) => {
    expect(read(text, 'pt').of('Elói Barral').role).toBe(role);
  });

  it('are two of one person', () => {
    expect(read('O cantor e compositor Elói Barral calou-se.', 'pt').of('compositor Elói Barral').role).toBe('cantor e compositor');
  });

  it('are no verbs before their object', () => {
    expect(read('A viúva, Zilda, guarda a carta.', 'pt').of('Zilda').role).toBe('viúva');
  });

  it('are told over the title of a bishop', () => {
    expect(read('O bispo de Vilar, D. Elói Barral, calou-se.', 'pt').of('D. Elói Barral').role).toBe('bispo de Vilar');
  });
});
