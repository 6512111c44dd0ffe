import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

describe('French offices before a name', () => {
  it('are no participles behind an auxiliary', () => {
    expect(read('« Rien ne change », a prévenu Vidal. Le maire, Corentin Vidal, est sorti.', 'fr').of('Vidal').role).toBe('maire');
    expect(read('« Rien ne change », a prévenu Corentin Vidal.', 'fr').of('Corentin Vidal').role).toBeNull();
  });

  it('have adjectives of towns and trades behind them', () => {
    expect(read('« Non », a dit l’entraîneur tourangeau, Corentin Vidal, hier.', 'fr').of('Corentin Vidal').role).toBe('entraîneur tourangeau');
    expect(read('« Non », a dit le conseiller agricole Corentin Vidal.', 'fr').of('Corentin Vidal').role).toBe('conseiller agricole');
  });
});

describe('French trades by their lists', () => {
  it.each([
    ['« Non », dit Corentin Vidal, facteur à Vire.', 'facteur à Vire'],
    ['« Non », dit Corentin Vidal, boulanger et trésorier du club.', 'boulanger et trésorier du club'],
    ['« Non », dit Agathe Morvan, aide-soignante à Vire.', 'aide-soignante à Vire'],
    ['Politologue à Vire, Agathe Morvan a parlé.', 'Politologue à Vire'],
    ['« Non », dit Agathe Morvan, proche de la famille.', 'proche de la famille'],
  ])('%s', (text, role) => {
    expect(read(text, 'fr').of(text.includes('Agathe') ? 'Agathe Morvan' : 'Corentin Vidal').role).toBe(role);
  });
});
