import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('German ages', () => {
  it('takes a noun for an age for the person in mind', () => {
    expect(read('Trainer Jonas Feld kam. Dann sprach der 48-Jährige.', 'de').of('der 48-Jährige').name).toBe('Jonas Feld');
    expect(read('Jonas Feld kam. Dann sprach ein 42-Jähriger.', 'de').of('ein 42-Jähriger').name).toBe('42-Jähriger');
  });

  it('knows by article and ending whether a woman or a man is meant', () => {
    const text = 'Richter Jonas Feld schwieg. Glasbläserin Olka Rumm kam. Jonas Feld lachte.';
    expect(read(`${text} Dann sprach die 61-Jährige.`, 'de').of('die 61-Jährige').name).toBe('Olka Rumm');
    expect(read(`${text} Dann sprach der 61-Jährige.`, 'de').of('der 61-Jährige').name).toBe('Jonas Feld');
  });
});
