import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { languageOf } from '../../../lib/attribution/language/index.ts';
import { lexiconOf, tagWords } from '../../../lib/attribution/words/lexicon.ts';
import { findMentions } from '../../../lib/attribution/mentions/index.ts';
import { tokenise } from '../../../lib/quotation/tokens.ts';
import { read } from './people/reading.ts';

function mentions(text: string, tag: string): string[] {
  const tokens = tokenise(text);
  const lexicon = lexiconOf(languageOf(tag));
  return findMentions({ tokens, bits: tagWords(tokens, lexicon), lexicon }).map((mention) => `${mention.kind}: ${text.slice(mention.start, mention.end)}`);
}

const speakers = (text: string, language: string): (string | null)[] => readQuotations(text, { language }).attributions.map(({ speaker }) => speaker?.name ?? null);

describe('a name in a Romance language', () => {
  it.each([
    ['fr', 'Le préfet du Tarn Bertrand Vauzelle parle.', 'Bertrand Vauzelle'],
    ['fr', 'Hier le sélectionneur du XV de France Sébastien Morvan a parlé.', 'Sébastien Morvan'],
    ['es', 'Lo apunta la meteoróloga de la Aemet Paula Olmedo.', 'Paula Olmedo'],
  ])('begins anew behind the body that its office is of (%s: %s)', (tag, text, name) => {
    expect(mentions(text, tag)).toContain(`name: ${name}`);
  });

  it('goes on where the first word is a given name', () => {
    expect(mentions('Ayer habló María del Carmen Olmedo.', 'es')).toContain('name: María del Carmen Olmedo');
  });

  it('goes on over the particle of a surname behind a trade of no list', () => {
    expect(mentions('Ayer llegó la espadista Ana de Olmedo.', 'es')).toContain('description: la espadista Ana de Olmedo');
  });

  it.each([
    ['es', 'El Ministerio de Pesca calló.', 'organisation: El Ministerio de Pesca'],
    ['es', 'La Agencia Portuaria de Vigilancia calló.', 'organisation: La Agencia Portuaria de Vigilancia'],
    ['es', 'Según la Voz de Turón, hay más.', 'description: la Voz de Turón'],
    ['it', 'Ha parlato il Comitato di Controllo.', 'organisation: il Comitato di Controllo'],
  ])('goes on over its particles behind an article (%s: %s)', (tag, text, mention) => {
    expect(mentions(text, tag)).toContain(mention);
  });

  it.each([
    ['Hablaron Lucía Ordás y Pedro Lumbreras.', ['name: Lucía Ordás', 'name: Pedro Lumbreras']],
    ['Ayer hablaron Fatima Dieng y Ousmane Sarr.', ['name: Fatima Dieng', 'name: Ousmane Sarr']],
    ['Ayer hablaron don Lucas y la Telegráfica.', ['name: don Lucas', 'description: la Telegráfica']],
    ['Ayer habló José Lumbreras y Cañal.', ['name: José Lumbreras y Cañal']],
    ['Ayer habló la consejera de Aguas Interiores y Puertos Secos.', ['name: Aguas Interiores y Puertos Secos']],
  ])('is one person’s, who may have two surnames: %s', (text, names) => {
    expect(mentions(text, 'es')).toEqual(expect.arrayContaining(names));
  });

  it('goes on over the particle of a surname behind an office, and ends before a verb that looks like one', () => {
    expect(mentions('Ayer habló el abogado Luis Olmedo de Prado.', 'es')).toContain('description: el abogado Luis Olmedo de Prado');
    expect(mentions('Lucie Olmer da al Duero la victoria.', 'es')).toContain('name: Lucie Olmer');
    expect(mentions('Habló Mohamed al Olmedi.', 'es')).toContain('name: Mohamed al Olmedi');
  });

  it('ends before the verb of its phrase', () => {
    expect(mentions('Il sindaco Antonio Berti respinge le accuse.', 'it')).toContain('description: Il sindaco Antonio Berti');
  });

  it('is a body’s where its noun comes first, though that is an office, too', () => {
    expect(mentions('Llegó la Guardia Costera.', 'es')).toContain('organisation: Guardia Costera');
    expect(mentions('Habló el policía Andrés Olmedo.', 'es')).toContain('name: policía Andrés Olmedo');
  });

  it('has no title in a pronoun of the same letters', () => {
    expect(mentions('Ma mère me parle.', 'fr')).toContain('description: Ma mère');
    expect(mentions('Hier Me Sophie Morvan parle.', 'fr')).toContain('name: Me Sophie Morvan');
  });
});

describe('an office before a name', () => {
  it('is its holder’s, a party in brackets behind the name', () => {
    expect(read('El alcalde, Miguel Olmedo (PNV), habló.', 'es').of('El alcalde').name).toBe('Miguel Olmedo');
    expect(read('The harbour master, Colin Dunne (HP), spoke.').of('The harbour master').name).toBe('Colin Dunne');
  });

  it('stands for its holder by the ending of its noun', () => {
    expect(read('Lo apunta la oceanóloga Paula Olmedo.', 'es').of('la oceanóloga').name).toBe('Paula Olmedo');
  });
});

describe('whose view it is', () => {
  it('is told by the owner in the phrase', () => {
    expect(speakers('Pilar Ansorena lamentó el retraso de la ley. A su juicio, la ley “nunca tuvo la menor posibilidad”.', 'es')).toEqual(['Pilar Ansorena']);
    expect(speakers('Paolo Quinti ha attaccato la giunta. A suo dire, la giunta «scarica le colpe».', 'it')).toEqual(['Paolo Quinti']);
  });
});

describe('a courtesy title of one letter', () => {
  it('is one with its stop alone', () => {
    expect(read('François-Xavier de Brennac plaide. Le maire répond à M. de Brennac.', 'fr').of('M. de Brennac').name).toBe('François-Xavier de Brennac');
  });
});

describe('a word before a surname at a sentence’s start', () => {
  it('is no given name where the text has the whole name', () => {
    expect(read('Bronzo Quinti dopo anni. Federica Quinti piange.', 'it').of('Bronzo Quinti').name).toBe('Federica Quinti');
  });
});

describe('an office in the headline', () => {
  it('is whose who speaks by it later, under another office', () => {
    const text = 'El juez cierra el puerto\n\nEl magistrado Ignacio Olmedo ha cerrado el puerto de Valmar. «Los indicios son sólidos», escribe el juez.';
    expect(speakers(text, 'es')).toEqual(['Ignacio Olmedo']);
  });
});

describe('a noun of one gender', () => {
  it('stands for nobody whose given name has the other', () => {
    expect(read('Susana Olmedo lo vio todo, dice. El magistrado calla.', 'es').of('El magistrado').name).not.toBe('Susana Olmedo');
  });
});

describe('an office of women and men', () => {
  it('has the gender of its article', () => {
    expect(read('Bertrand Vauzelle tousse, dit-on. Et le maire répond.', 'fr').of('le maire').gender).not.toBe('f');
    expect(speakers('« Le quai rouvre », a dit hier Hervé Morvan à Brennac. « On attend tous ce jour », a répondu le maire.', 'fr')).toEqual(['Hervé Morvan', 'Hervé Morvan']);
  });
});

describe('a name inside an office', () => {
  it('is not who he is', () => {
    const text = 'Le capitaine du navire Étoile des Flots, Paul Kerdan, attend. « Il faut partir tout de suite », dit-il. « Nous n’avons plus rien à pêcher ici », ajoute-t-il.';
    expect(speakers(text, 'fr')).toEqual(['Paul Kerdan', 'Paul Kerdan']);
  });
});

describe('a verb of speech', () => {
  it('may hang on another by a preposition', () => {
    expect(speakers('Tomás Quiroga negó ayer los cargos ante la prensa. «Soy inocente y lo voy a demostrar», llegó a decir.', 'es')).toEqual(['Tomás Quiroga']);
  });

  it('has no subject behind a gerund', () => {
    expect(speakers('Ornella Fabbri chiude dopo anni. «Questa bottega è la mia vita», dice accarezzando il bancone.', 'it')).toEqual(['Ornella Fabbri']);
  });

  it('has no subject behind a word of place', () => {
    expect(speakers('Ornella Fabbri chiude. «Questa bottega è la mia vita», dice da dietro il bancone.', 'it')).toEqual(['Ornella Fabbri']);
  });

  it('has its subject behind it between commas', () => {
    expect(speakers('Carlo Bruni tace. Adesso, promette la sindaca Ada Quinti, «verranno settimane di mare e niente sveglia».', 'it')).toEqual(['Ada Quinti']);
  });
});

describe('a heading', () => {
  it('takes the first speaker below it, not a thing that it names', () => {
    const heading = 'Au port de Brennac, « on ne passera pas l’hiver »';
    const text = `${heading}\n\n« Chaque marée me coûte de l’argent », souffle Yann Morvan. « Je n’en dors plus », ajoute-t-il.`;
    const blocks = [
      { kind: 'heading' as const, source: 0, start: 0, end: heading.length },
      { kind: 'paragraph' as const, source: 1, start: heading.length + 2, end: text.length },
    ];
    expect(readQuotations(text, { language: 'fr', blocks }).attributions.map(({ speaker }) => speaker?.name)).toEqual(['Yann Morvan', 'Yann Morvan', 'Yann Morvan']);
  });
});

describe('a demonstrative', () => {
  it('points to who was just named', () => {
    expect(read('Tomás Ansorena no duerme. Este agricultor de Valmar lo ha perdido todo.', 'es').of('Este agricultor').name).toBe('Tomás Ansorena');
  });
});

describe('a clause between commas', () => {
  it('makes nobody of the noun before it', () => {
    expect(read('Tomás Ansorena espera. La situación, advierten los expertos, no va a mejorar.', 'es').of('La situación').name).not.toBe('Tomás Ansorena');
  });

  it('has no subject behind a gerund', () => {
    expect(speakers('Enrico Quinti ha parlato di «vergogna nazionale», accusando il governo di ritardi.', 'it')).toEqual(['Enrico Quinti']);
  });
});

describe('a demonstrative by itself', () => {
  it.each([
    ['Esta, en cambio, calló.', 'description: Esta'],
    ['«No», comentó este después.', 'description: este'],
    ['Esta negó que hubiera daños.', 'description: Esta'],
  ])('is somebody: %s', (text, mention) => {
    expect(mentions(text, 'es')).toContain(mention);
  });

  it('is none before its noun, nor the east', () => {
    expect(mentions('Esta semana llovió en el este.', 'es').filter((mention) => /: est[ae]$/i.test(mention))).toEqual([]);
  });

  it('stands for whom it follows, if the gender fits', () => {
    expect(read('El anciano llegó con su nieta. «Le duele», comentó esta después.', 'es').of('esta').name).toBe('su nieta');
    expect(read('Rosa Olmedo saludó a Pedro Prado. «Hola», contestó este.', 'es').of('este').name).toBe('Pedro Prado');
  });

  it('may open with another of several', () => {
    expect(mentions('Otro de los asistentes calló.', 'es')).toContain('description: Otro de los asistentes');
  });
});

it('an office right behind a form of to be is nobody who could speak', () => {
  expect(mentions('El hombre fue detenido ayer.', 'es')).not.toContain('description: detenido');
});
