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
    expect(speakers(text, 'nl')).toEqual(['woordvoerder van de politie', 'Joop Beers, gepensioneerd lasser']);
  });
});

describe('a phrase that hands words to who follows', () => {
  it('names the body behind it in Dutch', () => {
    expect(speakers('De bonden reageren verslagen. “Dit hadden we niet verwacht”, klinkt het bij de ZWB.', 'nl')).toEqual(['ZWB']);
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

describe('a headline of a name and few words', () => {
  it('is speech, where its person speaks below', () => {
    expect(speakers('Ana Ruiz: «Basta»\n\nLa alcaldesa de Soria, Ana Ruiz, pidió ayer al Gobierno que actúe. «Estamos cansados de promesas», afirmó en la radio.', 'es')[0]).toBe(
      'Ana Ruiz, alcaldesa de Soria',
    );
    expect(speakers('Kerdan : « Il faut arrêter »\n\nLe maire de Valmar, Paul Kerdan, est venu hier. « Nous sommes fatigués », a-t-il dit.', 'fr')).toEqual([
      'Paul Kerdan, maire de Valmar',
      'Paul Kerdan, maire de Valmar',
    ]);
  });

  it('is a work’s, where its person speaks nowhere', () => {
    expect(speakers('Ana Ruiz: «Casa» (1931)\n\nLa pintora Ana Ruiz nació en Soria. El cuadro «Casa» está en el museo de la ciudad.', 'es')).toEqual([]);
  });

  it('is its holder’s, where it tells the office alone', () => {
    const text = 'El fiscal: «Caso cerrado»\n\nEl fiscal Jorge Olmedo dio ayer por terminada la investigación. «No hay más», dijo.';
    expect(speakers(text, 'es')).toEqual(['Jorge Olmedo, fiscal', 'Jorge Olmedo, fiscal']);
  });
});

describe('whom a verb of speech tells', () => {
  it('does not speak where its subject follows', () => {
    expect(speakers('« Des tirs ont été entendus », a déclaré à l’AFP un habitant du port.', 'fr')).toEqual(['habitant du port']);
    expect(speakers('Carmen Olmedo abandonó la sala. «No la miró ni una vez», susurró a los periodistas.', 'es')).toEqual(['Carmen Olmedo']);
    expect(speakers('« Rien n’est sûr », a affirmé à l’AFP Emma Lorin.', 'fr')).toEqual(['Emma Lorin']);
  });
});

describe('the one named last', () => {
  it('is meant by `ce dernier`', () => {
    expect(speakers('Emma Lorin a fondé la maison avec Paul Kerdan. « On y croit », assure ce dernier.', 'fr')).toEqual(['Paul Kerdan']);
    expect(speakers('Ana Ruiz fundó la casa con Jorge Olmedo. «Tenemos fe», asegura este último.', 'es')).toEqual(['Jorge Olmedo']);
  });
});

describe('another word for an office', () => {
  it('stands for who holds it rather than for who was named last', () => {
    const text =
      'El alcalde, Pablo Quintana, llegó tarde. Desde la bancada, Jorge Olmedo estalló: «Gastan lo que no tenemos». «No se ha leído el expediente», le respondió el regidor.';
    expect(speakers(text, 'es')).toEqual(['Jorge Olmedo', 'Pablo Quintana, alcalde']);
  });

  it('does not stand for the holder of another', () => {
    const text = '« On a pris le match de haut », pestait le gardien, Hugo Lorin. « On verra demain », a dit le technicien.';
    expect(speakers(text, 'fr')[1]).toBe('technicien');
  });
});

describe('a minister', () => {
  it('is nobody of another trade', () => {
    const text = 'El director del instituto, Jorge Olmedo, recuerda a «una alumna brillante». El ministro del Mar expresó «su profunda emoción».';
    expect(speakers(text, 'es')[1]).toBe('ministro del Mar');
  });
});

describe('a house', () => {
  it('does not speak by the name that stands behind its noun', () => {
    expect(speakers('Ana Ruiz llegó. El dueño de la sala Gran Zenit le dio las llaves. «Es tuya», dijo.', 'es')).not.toContain('Gran Zenit, dueño de la sala');
  });
});

describe('a body', () => {
  it('does not hold the office read of before', () => {
    const text = '« Nous appelons à la retenue », a déclaré le secrétaire général de la Ligue. Harbour Rights Watch a dénoncé « un usage disproportionné de la force ».';
    expect(speakers(text, 'fr')).toEqual(['secrétaire général de la Ligue', 'Harbour Rights Watch']);
  });

  it('holds none either who is told by another trade', () => {
    const text = 'Todo acabó tarde. El propio juez admitió que "hubo un error". El exarquero y hoy panelista Sergio Olmedo opinó que "siempre es igual".';
    expect(speakers(text, 'es')[0]).toBe('propio juez');
  });

  it('is nobody just named, with an article', () => {
    const text = '"Es el mundo al revés", declaró Josefina Olmedo, portavoz de la coalición. La Unión Mareas se declaró "profundamente preocupada" en un comunicado.';
    expect(speakers(text, 'es')[1]).toBe('Unión Mareas');
  });
});

describe('a name behind a relation', () => {
  it('is its person’s, though no list has it', () => {
    expect(speakers('«No hay dinero», dijo Florencio Olmedo. «Venía a las comuniones», agregó su mujer, Quitela.', 'es')[1]).toBe('Quitela, su mujer');
    expect(speakers('« Rien », confie Thierry Lorin, éleveur. Son épouse, Mariannick, ajoute : « Il venait. »', 'fr')[1]).toBe('Mariannick, Son épouse');
  });
});

describe('a name of one word behind a verb of speech', () => {
  it('is a person’s, if its office follows', () => {
    const text =
      'El director, Diego Morvan, y su segundo, Hugo Braun, no declararon. "Mi padre trabajó allí", cuenta Olvidia, hija de un operario. "Nadie nos llamó", remata esta vecina.';
    expect(speakers(text, 'es')).toEqual(['Olvidia, hija de un operario', 'Olvidia, hija de un operario']);
  });

  it('or its verb without it', () => {
    expect(speakers('Ana Ruiz salió. "Aquí alguien miente", soltó en el pasillo.', 'es')).toEqual(['Ana Ruiz']);
  });
});

describe('words that end like a trade', () => {
  it('are nobody', () => {
    expect(speakers('Paul Kerdan est venu. « C’est faux », dit-il. Le dossier résume : « Rien à signaler. »', 'fr')[1]).not.toBe('Paul Kerdan');
  });
});
