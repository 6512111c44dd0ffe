import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

const speakersOf = (text: string, language = 'en') => readQuotations(text, { language }).attributions.map(({ speaker }) => speaker && { name: speaker.name, role: speaker.role });

describe('a heading without a stop', () => {
  it('is no part of the role in the paragraph below', () => {
    expect(speakersOf('Chaos in Harbour Town\n\nA Superintendent Ann Lee called off the search. “We will wait for the morning,” Lee said.')).toEqual([
      { name: 'Ann Lee', role: 'Superintendent' },
    ]);
  });

  it('lets the office below open its sentence', () => {
    expect(speakersOf('Storm hits Leeds\n\nThe mayor, Ann Lee said on Monday that she had seen nothing like it. “We will wait for the morning,” Lee said.')).toEqual([
      { name: 'Ann Lee', role: 'mayor' },
    ]);
  });

  it('ends a phrase for somebody', () => {
    expect(speakersOf('Dimite la alcaldesa\n\nDe Soria llegó la noticia. «No», dijo la alcaldesa.', 'es')[0]!.name).toBe('alcaldesa');
    expect(speakersOf('Praise from officials\n\nreporters said that the harbour was “as quiet as a grave”.')[0]!.name).toBe('reporters');
  });
});
