import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

const speakers = (text: string, language: string): (string | null)[] =>
  readQuotations(text, { language }).attributions.map(({ speaker }) => speaker && [speaker.name, speaker.role].filter(Boolean).join(', '));

describe('a party in brackets between office and name', () => {
  it('leaves the office with the one named', () => {
    const text =
      '« Le bâtiment était fragile », a dit le maire (PS) de Valmar, Paul Kerdan. « Mes enfants y vont », explique Emma Lorin, 42 ans, boulangère. « Il faut un débat », écrit la députée (PS) Anne Morvan.';
    expect(speakers(text, 'fr')).toEqual(['Paul Kerdan, maire', 'Emma Lorin, boulangère', 'Anne Morvan, députée']);
  });
});

describe('an indefinite office', () => {
  it('is not held by whoever is named next', () => {
    const text = '"We onderzoeken de zaak", aldus een woordvoerder van de politie. "Ik was niet thuis", zegt Joop Beers, gepensioneerd lasser.';
    expect(speakers(text, 'nl')).toEqual(['woordvoerder', 'Joop Beers, gepensioneerd lasser']);
  });
});

describe('a verb without a subject', () => {
  it('is nobody where it stands for nobody known', () => {
    expect(speakers('«Lo sabíamos desde hace años», afirmó ayer.', 'es')).toEqual([null]);
    expect(speakers('« Ce n’est pas vrai », affirme-t-elle. Le concert a duré deux heures.', 'fr')).toEqual([null]);
    expect(speakers('Ana Ruiz habló. «Lo sabíamos desde hace años», afirmó ayer.', 'es')).toEqual(['Ana Ruiz']);
  });
});

describe('an office without a name', () => {
  it('is the one of its holder, whom a later sentence names with it', () => {
    expect(speakers('El alcalde promete «un mercado». Llueve. El alcalde, Pablo Quintana, salió.', 'es')).toEqual(['Pablo Quintana, alcalde']);
    expect(speakers('Le maire de Valmar promet « une halle ». Le maire de Lorin, Paul Kerdan, est sorti.', 'fr')).toEqual(['maire de Valmar']);
  });
});
