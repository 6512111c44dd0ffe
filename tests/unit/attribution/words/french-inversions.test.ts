import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../../lib/attribution/index.ts';

const speakers = (text: string): (string | null)[] =>
  readQuotations(`Anne Roux a reçu Luc Vidal. ${text} Luc Vidal se tait.`, { language: 'fr' }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('a French verb with its pronoun behind it', () => {
  it.each(['remarque-t-elle', 's’esclaffe-t-elle', 'veut-elle croire', 'aimait-elle à répéter', 'lui signale-t-elle'])(
    'follows what somebody says, be it a verb of speech or not (%s)',
    (verb) => {
      expect(speakers(`« C’est trop peu pour nous », ${verb}.`)).toEqual(['Anne Roux']);
    },
  );

  it('does so inside the marks', () => {
    expect(speakers('« C’est trop peu pour nous, remarque-t-elle, et c’est honteux. »')).toEqual(['Anne Roux']);
  });

  it('asks in a question', () => {
    expect(speakers('« C’est trop peu pour nous. » À ce prix, ferme-t-elle trop tôt ?')).toEqual(speakers('« C’est trop peu pour nous. » À ce prix, le marché ferme trop tôt ?'));
  });
});
