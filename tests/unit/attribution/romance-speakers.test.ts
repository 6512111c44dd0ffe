import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

const speakers = (text: string, language: string): (string | null)[] => readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('a verb of speech without a subject', () => {
  it('stands for the speaker of the sentence before in Spanish', () => {
    const text =
      'La alcaldesa de Valmar, Carmen Olmedo, visitó ayer los muelles. «Hemos esperado demasiado», afirmó en la lonja del puerto. Ha añadido que las obras «terminarán en mayo». «Estaremos preparados», avisa.';
    expect(speakers(text, 'es')).toEqual(['Carmen Olmedo', 'Carmen Olmedo', 'Carmen Olmedo']);
  });

  it('does so in Italian, where it follows a quotation or opens the next sentence', () => {
    const text =
      'Il presidente della cooperativa, Paolo Quinti, non si lamenta. «Le barche torneranno a maggio», ha detto ieri ai pescatori. Ha poi aggiunto che i moli sono «più sicuri di prima». E avverte: «Nessuno resti a casa».';
    expect(speakers(text, 'it')).toEqual(['Paolo Quinti', 'Paolo Quinti', 'Paolo Quinti']);
  });

  it('is nobody’s where one follows it', () => {
    const text = 'Carmen Olmedo habló primero. «Hemos esperado demasiado», dijo. «Los barcos volverán en mayo», respondió en la misma sala el patrón mayor, Pablo Quintana.';
    expect(speakers(text, 'es')).toEqual(['Carmen Olmedo', 'Pablo Quintana']);
  });
});

describe('a verb that papers vary with', () => {
  it.each([
    ['es', 'narra', 'Ana Ruiz recibió a Luis Vega. «Es poco para el campo», VERB. Luis Vega calla.', 'Ana Ruiz'],
    ['es', 'insinuó', 'Ana Ruiz recibió a Luis Vega. «Es poco para el campo», VERB. Luis Vega calla.', 'Ana Ruiz'],
    ['es', 'concretó', 'Ana Ruiz recibió a Luis Vega. «Es poco para el campo», VERB. Luis Vega calla.', 'Ana Ruiz'],
    ['it', 'immagina', 'Anna Verdi ha presentato il piano. «È troppo poco per noi», VERB. Luca Costa la ascoltava.', 'Anna Verdi'],
    ['it', 'controbatte', 'Anna Verdi ha presentato il piano. «È troppo poco per noi», VERB. Luca Costa la ascoltava.', 'Anna Verdi'],
    ['fr', 'remarque', 'Luc Vidal se tait. « C’est trop peu, VERB Anne Roux, pour tenir un mois. »', 'Anne Roux'],
    ['fr', 'maugrée', 'Luc Vidal se tait. « C’est trop peu, VERB Anne Roux, pour tenir un mois. »', 'Anne Roux'],
  ])('brings in what somebody says (%s: %s)', (language, verb, text, name) => {
    expect(speakers(text.replace('VERB', verb), language)).toEqual([name]);
  });
});

describe('a clause inside the marks', () => {
  it('names the speaker in French', () => {
    const text =
      'Le port de Brennac a rouvert lundi. « Nous avons attendu, explique Claire Morvan, présidente de la coopérative, mais les pêcheurs sont revenus. » Son voisin est moins content. « Le quai, dit-elle, est enfin sûr. »';
    expect(speakers(text, 'fr')[0]).toBe('Claire Morvan');
  });

  it('has its subject behind the verb: what somebody says of on or celui-ci is none', () => {
    const text =
      'Claire Morvan dirige le port. Paul Tanguy la salue. « On rouvre le quai, on coupe le ruban, et tout va bien », dit Claire Morvan. « J’ai vu dix bateaux, celui-ci était le plus vieux de tous », ajoute Paul Tanguy.';
    expect(speakers(text, 'fr')).toEqual(['Claire Morvan', 'Paul Tanguy']);
  });

  it('stands between dashes in Italian, with its subject or without', () => {
    const text = 'Chiara Morelli dirige il porto di Valmarina dal 2019. «Le barche — spiega — torneranno a maggio». «I pescatori — aggiunge la direttrice — sono pronti».';
    expect(speakers(text, 'it')).toEqual(['Chiara Morelli', 'Chiara Morelli']);
  });
});

describe('a phrase by trade or part', () => {
  it('stands for somebody just named', () => {
    const text =
      'Marc Tellier a marqué deux fois dimanche à Brennac. « C’est une belle soirée », a lancé l’attaquant devant la presse. Et le buteur d’ajouter : « On ira chercher la coupe. »';
    expect(speakers(text, 'fr')).toEqual(['Marc Tellier', 'Marc Tellier']);
  });

  it('keeps to the gender of its article', () => {
    const text = 'Andrea Bruni e Lucia Fabbri hanno vinto la regata di Valmarina. «Il vento ci ha aiutati», racconta il velista. «Che paura», ammette la velista.';
    expect(speakers(text, 'it')).toEqual(['Andrea Bruni', 'Lucia Fabbri']);
  });
});

describe('an office before its holder is named', () => {
  it('belongs to who speaks next without one', () => {
    const text = 'La ministra de Pesca ha presentado este jueves la ley de puertos. «Es una ley necesaria», ha subrayado Pilar Ansorena. La ministra la defenderá en mayo.';
    const [only] = readQuotations(text, { language: 'es' }).attributions;
    expect(only?.speaker).toMatchObject({ name: 'Pilar Ansorena', role: expect.stringContaining('ministra') });
  });
});

describe('a word with a capital from the sentence’s start', () => {
  it('is no name, whatever follows', () => {
    const text = 'Durissima Simona Berti, presidente del comitato: «Nessuno ci ha avvisati». Critico anche il fratello. E aggiunge: «Ci vedremo in tribunale».';
    expect(speakers(text, 'it')[0]).toBe('Simona Berti');
  });
});

describe('words about who is quoted', () => {
  it('may hand a quotation to who follows', () => {
    const text = 'Il cantiere resta fermo. «È una scelta dolorosa ma inevitabile». Così Carlo Bruni, presidente del porto, ha risposto ai pescatori.';
    expect(speakers(text, 'it')).toEqual(['Carlo Bruni']);
  });

  it('point back in a relative clause', () => {
    const text = 'Non la pensa così Paolo Quinti, secondo cui «la giunta ha fatto tutto di nascosto». Chiara Morelli tace.';
    expect(speakers(text, 'it')).toEqual(['Paolo Quinti']);
  });
});

describe('a member of a body', () => {
  it('is called by office, not by the letters of the body', () => {
    const text = 'Le port de Brennac ferme. « C’est un scandale », s’indigne Luc Morvan, docker. Le délégué CGT rappelle que les dockers attendent « quarante minutes » un bus.';
    expect(speakers(text, 'fr')).toEqual(['Luc Morvan', 'Luc Morvan']);
  });

  it('is not read into the first words of a sentence', () => {
    const text = 'Invité de Radio Brennac, le président du port, Marc Tellier, a jugé la situation « préoccupante ». « Personne n’y a intérêt », a-t-il estimé.';
    expect(speakers(text, 'fr')).toEqual(['Marc Tellier', 'Marc Tellier']);
  });
});
