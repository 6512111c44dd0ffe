import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

/** Sentences as papers print them every day, for rules that few texts of ours happen to need: name and role of each speaker. */
const speakers = (language: string, text: string): string[] =>
  readQuotations(text, { language }).attributions.map(({ speaker }) => (speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(', ') : '-'));

describe('ordinary news in Romance languages and Dutch', () => {
  it.each([
    // Whom a gerund behind the quotation has for its object does not speak.
    ['it', 'Il sindaco ha parlato di «scelta miope», criticando la Regione.', ['sindaco']],
    ['es', 'La portavoz denunció «un atropello», señalando al alcalde.', ['portavoz']],
    ['pt', 'A deputada classificou a lei como “um erro”, criticando o ministro.', ['deputada']],
    // A paper's name in marks between verb and subject.
    ['it', '«Non c’è più tempo», ha detto al quotidiano «Il Faro» il sindaco Anna Verdi.', ['Anna Verdi, sindaco']],
    ['es', '«No voy a dimitir», dijo al diario “El Faro” la alcaldesa Ana Ruiz.', ['Ana Ruiz, alcaldesa']],
    // Whoever wrote the report.
    ['nl', 'Door Piet Jansen\n\nDe minister wil de regels aanscherpen. “Het moet anders”, zei hij maandag in de Kamer.', ['minister']],
    ['es', 'La ministra de Educación, Cultura y Deporte, Ana Ruiz, dijo: «Es poco».', ['Ana Ruiz, ministra de Educación, Cultura y Deporte']],
    ['es', 'Uno de los organizadores de la marcha, Luis Vega, dijo: «Somos muchos».', ['Luis Vega, Uno de los organizadores de la marcha']],
    // Who was told to be just that, not whoever is in mind and something else.
    ['it', 'Gino Costa, pensionato, è scomparso. Luca Verdi, geologo, lo ha cercato. Il pensionato ha detto: «Sto bene».', ['Gino Costa, pensionato']],
    // What a German verb of naming has behind it is no passive.
    ['nl', 'Burgemeester Piet Jansen noemde “onacceptabel” wat er gebeurde.', ['Piet Jansen, Burgemeester']],
    // Authors are people whom they means.
    ['fr', 'Les auteurs de l’étude restent prudents. « Deux hivers ne suffisent pas pour conclure », écrivent-ils.', ['auteurs de l’étude']],
    ['fr', 'L’auteur reste prudent. « Deux hivers ne suffisent pas pour conclure », écrit-il.', ['auteur']],
    // The one in mind.
    ['es', '«Nos vamos», dijo Luis Vega. Juan Soto no estaba. «Volveremos», añadió.', ['Luis Vega', 'Luis Vega']],
    ['it', '«Ce ne andiamo», ha detto Luca Verdi. Gino Costa era assente. «Torneremo», ha aggiunto.', ['Luca Verdi', 'Luca Verdi']],
    // A saint's name is no given name before somebody else's surname.
    [
      'es',
      'Tocó la Orquesta Municipal de San Mateo Yuste con su nieto, el guitarrista Darío Cruz. Fue él quien la convenció. «Le dije que volviera», cuenta.',
      ['Darío Cruz, guitarrista'],
    ],
    ['es', '«Es poco», dijo la alcaldesa de San Mateo Ana Ruiz.', ['Ana Ruiz, alcaldesa de San Mateo']],
    ['es', '«Es poco», dijo la ministra de Trabajo Ana Ruiz.', ['Ana Ruiz, ministra de Trabajo']],
    // A surname with particles behind a given name of no list and a trade of none.
    ['es', 'Salió Luis Vega. Para la musicóloga Hanke van der Loon, de Leiden, no es fácil. «Puso voz a todos», apunta.', ['Hanke van der Loon, musicóloga']],
    ['fr', '« C’est tard », dit la climatologue Hanke van Loon.', ['Hanke van Loon, climatologue']],
    ['es', '«Es tarde», dice la climatóloga Vega del Instituto de Clima.', ['climatóloga Vega del Instituto de Clima']],
    // A listed noun behind its article is no verb without a subject.
    ['es', 'Luis Vega pierde el pleito. La sentencia sostiene que actuó «con mala fe».', ['sentencia']],
    ['es', 'Luis Vega cerró la puerta. Lo denunció ayer: «Es un robo».', ['Luis Vega']],
    // An office without article that opens a sentence tells of somebody in mind.
    ['es', 'El jurado premia a Ana Ruiz. Hay aplausos en la sala.\n\nHija de un minero de Turón, empezó Derecho «por azar», confiesa ella misma.', ['Ana Ruiz']],
    ['it', 'Il premio va ad Anna Verdi.\n\nFiglia di un minatore di Iglesias, ha studiato legge «per dispetto», come confessa lei.', ['Anna Verdi']],
    [
      'pt',
      'O livro de Luís Vaz saiu ontem. Colega de Vaz, a estrategista Ana Mara Reis vê exagero. Os diretores, argumenta ela, “falaram grosso”.',
      ['Ana Mara Reis, estrategista'],
    ],
    ['es', 'Ana Ruiz recibe hoy el premio. Hermano de la premiada, Luis Vega la aplaude. «Es amable», dice.', ['Luis Vega, Hermano de la premiada']],
    ['es', 'Luis Vega recibe hoy el premio. Hija de un minero, la presidenta del jurado lo entrega. «Es merecido», dice la presidenta.', ['presidenta del jurado']],
    // The last part of a relation is another one.
    ['fr', 'Anne Kerdan reprend l’atelier de son arrière-grand-père. Son père, lui, hésite. « Elle est folle », dit son père.', ['Son père']],
    ['fr', 'Il vit chez sa grand-mère. « Il mange bien », dit la grand-mère.', ['sa grand-mère']],
    // An article and a name of no list: a firm, nobody called so.
    ['es', '«No avanza», dijo la diputada Ana Ruiz. «No hay dinero», respondió la Telvesa.', ['Ana Ruiz, diputada', 'Telvesa']],
    ['it', 'La deputata Anna Verdi chiede risposte. La Telvesa riconosce «guasti» alla rete.', ['Telvesa']],
    ['pt', 'A deputada Ana Reis quer respostas. Numa carta enviada ontem, a Telvejo reconhece «atrasos na frota».', ['Telvejo']],
    ['es', 'Luis Vega ganó. «Es hermoso», comentó el escandinavo.', ['Luis Vega']],
    ['fr', 'Anne Kerdan a gagné. « C’est beau », a réagi la Niçoise.', ['Anne Kerdan']],
    // In Dutch an article behind a noun opens the next phrase.
    ['nl', 'Namens de familie las de zus van de dader een brief voor. “Hij was lief”, zei ze.', ['zus van de dader']],
    ['nl', '“Hij was lief”, zei de broer van het slachtoffer de dag erna.', ['broer van het slachtoffer']],
    // What somebody is known as is no speech.
    ['nl', 'Terpstra, die bekendstaat als ‘de koning van de haven’, hoopt op geld.', []],
    // Fields have no holder just named.
    ['nl', 'Ontwerper Piet Jansen bouwde het beeld. De schepen van Cultuur had het maandag over “het mooiste schroot van het land”.', ['schepen van Cultuur']],
    ['nl', 'Ontwerper Piet Jansen bouwde het beeld. De ontwerper had het maandag over “het mooiste schroot van het land”.', ['Piet Jansen, Ontwerper']],
    // The noun behind `maior`.
    ['pt', 'Nem todos gostam. Um dos donos do maior mercado da área, que pede anonimato, diz que aceita «por medo».', ['Um dos donos do maior mercado da área']],
    ['pt', 'Um dos donos do mercado diz que aceita «por medo».', ['Um dos donos do mercado']],
    // A body whose words are small, up to its initials in brackets.
    ['fr', 'Dans une lettre, la Fédération des pêcheurs à pied du Nord (FPPN) prévient que « la mer monte ».', ['Fédération des pêcheurs à pied du Nord']],
    ['fr', 'Dans une lettre, la Fédération des pêcheurs à la retraite (XYZ) prévient que « la mer monte ».', ['Fédération des pêcheurs']],
    // An age before a name of one word tells somebody.
    ['es', 'A los 81 años, Xila no piensa en el retiro. «Canto cada día», dice.', ['Xila']],
    ['it', 'A 81 anni, Xila non pensa al ritiro. «Canto ogni giorno», dice la cantante.', ['Xila, cantante']],
    ['fr', 'À 81 ans, Xila ne pense pas à la retraite. « Je chante », dit la chanteuse.', ['Xila, chanteuse']],
    ['it', 'Parla Luca Verdi, 61 anni, Oscar nel 2014. «Lavoro ancora», dice.', ['Luca Verdi']],
    // A verb behind `and` has the subject of its sentence also behind what that opens with.
    ['es', 'Habló el alcalde, Luis Vega. En el último bloque, Ana Ruiz cantó y advirtió: «Me voy».', ['Ana Ruiz']],
    ['es', 'Con Ana Ruiz, Luis Vega cantó y advirtió: «Me voy».', ['Luis Vega']],
    // What says when hangs on no office.
    ['es', '“No vamos a esperar”, manifestó la ministra durante un recorrido por el asentamiento humano Nuevo Amanecer.', ['ministra']],
    ['es', '“No vamos a esperar”, manifestó la ministra de Desarrollo Humano Ana Ruiz.', ['Ana Ruiz, ministra de Desarrollo Humano']],
    // The adjective of a body, which is somebody elsewhere.
    ['it', '«Fa onore a tutti», dice Chiara Neri, infermiera. «Una storia bella», commenta la direzione generale in un post.', ['Chiara Neri, infermiera', 'direzione generale']],
    ['es', '«Nos honra», dice Luis Vega, enfermero. «Gracias», responde la directora general.', ['Luis Vega, enfermero', 'directora general']],
    // Adjectives behind the noun, plurals among them.
    ['es', 'Fuentes policiales no descartan un robo, que describen como «un golpe limpio».', ['Fuentes policiales']],
    ['fr', '« C’est le minimum », réagit une officière de l’état civil qui garde l’anonymat.', ['officière de l’état civil']],
    // An office is of no time: what stands behind `durante` is no part of it.
    ['es', 'Habló Rosa Vega. «No vamos a esperar», dijo la alcaldesa durante una visita a la planta industrial San Roque.', ['Rosa Vega, alcaldesa']],
    ['es', '«No vamos a esperar», dijo la ministra de Trabajo Ana Ruiz.', ['Ana Ruiz, ministra de Trabajo']],
    ['es', '«Nadie cobró», dijo el director de la banda municipal San Roque.', ['director de la banda municipal San Roque']],
    ['es', '«Nadie cobró», dijo el director de la banda municipal Luis Vega.', ['Luis Vega, director de la banda municipal']],
    // The field of an office with a capital is no surname, if a name between commas follows.
    ['es', 'Ayer la Fiscal Antidrogas, Ana Ruiz, rechazó el cargo. «No es así», sostuvo.', ['Ana Ruiz, Fiscal Antidrogas']],
    ['es', 'En la sala, el Fiscal Quesada, Luis Vega y Juan Soto hablaron. «No es así», dijo Quesada.', ['Quesada, Fiscal']],
    ['es', 'Según el Fiscal Quesada, Ana Ruiz, una vecina, mintió. «No es así», dijo Quesada.', ['Quesada, Fiscal']],
    // Whoever a street or building is called after is nobody in the text.
    ['es', 'En el teatro Jorge Vidal se vio el documental con el que Luis Vega vuelve. «Yo no quería», explicó el director.', ['Luis Vega, director']],
    ['it', 'In piazza Aldo Moretti ha parlato Luca Verdi. «È tardi», ha detto il regista.', ['Luca Verdi, regista']],
    ['es', '«Es tarde», dijo el director del teatro Jorge Vidal.', ['Jorge Vidal, director del teatro']],
    ['it', 'In via Aldo Moretti vive Aldo Moretti. «È tardi», ha detto.', ['Aldo Moretti']],
    // A noun for a body is a surname behind a given name, where such nouns come first.
    ['es', 'La ministra, Ana Ruiz Peña, rechazó el cargo. «Es así», sostuvo.', ['Ana Ruiz Peña, ministra']],
    ['es', 'Luis Corte, vecino de Vale, rechazó el cargo. «Es así», sostuvo.', ['Luis Corte, vecino de Vale']],
    // Commas part no subject from its verb: the verb between them has its own.
    ['es', '«Faltan manos», dijo el alcalde Luis Vega. La ministra, replica, «no contesta».', ['Luis Vega, alcalde', 'Luis Vega, alcalde']],
    ['es', '«Faltan manos», dijo el alcalde Luis Vega. El problema, replica Ana Ruiz, es «el dinero».', ['Luis Vega, alcalde', 'Ana Ruiz']],
    ['es', 'Habló Luis Vega. El Ministerio, en un comunicado, señaló, además, que «no hay prisa».', ['Ministerio']],
    ['es', 'Habló Ana Ruiz. Luis Vega, de 40 años, dijo, entre risas, que era «un robo».', ['Luis Vega']],
    // An adjective in the plural tells which people or sources.
    ['es', '«Es tarde», dijeron fuentes sanitarias a la agencia.', ['fuentes sanitarias']],
    ['it', 'Fonti giudiziarie non escludono che sia «un errore».', ['Fonti giudiziarie']],
    ['it', 'Gli operai chiedono «un incontro».', ['operai']],
    ['es', 'Fuentes nos dicen que es «tarde».', ['Fuentes']],
    // The field of an Italian office.
    ['it', 'L’assessore alle Attività produttive ha detto che è «tardi».', ['assessore alle Attività produttive']],
    ['it', 'L’assessora al Bilancio del Comune ha detto che è «tardi».', ['assessora al Bilancio del Comune']],
    ['it', 'Il sindaco al Corriere ha detto che è «tardi».', ['sindaco']],
    ['it', 'L’assessore ad Anna Verdi ha detto che è «tardi».', ['assessore']],
    // What an office is of behind its adjective tells that it is nobody of another trade.
    [
      'es',
      '«Son muchos», explica Luis Vega, economista de la consultora Norte. Desde el Gobierno, el ministro subrogante de Pesca se limitó a decir que seguirán «con respeto».',
      ['Luis Vega, economista de la consultora Norte', 'ministro subrogante de Pesca'],
    ],
    [
      'fr',
      '« C’est une victoire », a dit l’auteure du texte, Anne Kerdan. La sénatrice socialiste des Vosges y voit « un outil ».',
      ['Anne Kerdan, sénatrice socialiste', 'Anne Kerdan, sénatrice socialiste'],
    ],
  ])('is read as its readers read it (%s: %s)', (language, text, names) => {
    expect(speakers(language, text)).toEqual(names);
  });
});
