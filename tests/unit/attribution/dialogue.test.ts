import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

/** What is speech in a text, and who says it. */
const said = (language: string, text: string): string[] =>
  readQuotations(text, { language })
    .attributions.filter(({ quotation }) => quotation.speech)
    .map(({ quotation, speaker }) => `${text.slice(quotation.start, quotation.end)} ${speaker?.name ?? '-'}`);

describe('dialogue behind dashes', () => {
  it.each([
    // Behind a comma, what is said goes on with the next sentence.
    ['no', '– Broen tåler alle lastebiler, forsikrer Per Strøm. Vi testet den i vinter.', ['– Broen tåler alle lastebiler Per Strøm', 'Vi testet den i vinter. Per Strøm']],
    ['sv', '– Bron klarar alla lastbilar, säger Per Ström.', ['– Bron klarar alla lastbilar Per Ström']],
    ['fi', '– Silta kestää kaikki rekat, Pekka Virta lisäsi.', ['– Silta kestää kaikki rekat Pekka Virta']],
    // A verb that is not known, before a name.
    ['no', '– Jeg bor i Oslo, men jobber her, gliser Per Strøm.', ['– Jeg bor i Oslo, men jobber her Per Strøm']],
    ['no', '– Kommer den noen gang? spør Kari Moe.', ['– Kommer den noen gang? Kari Moe']],
    // Behind a second dash it goes on with a third.
    [
      'pl',
      '– Most wytrzyma każdą ciężarówkę – dodał Piotr Nowak. – Sprawdziliśmy go zimą.',
      ['– Most wytrzyma każdą ciężarówkę Piotr Nowak', '– Sprawdziliśmy go zimą. Piotr Nowak'],
    ],
    ['ru', '— Мост — наш мост — выдержит всё, — сказал инженер Пётр Сомов.', ['— Мост — наш мост — выдержит всё Пётр Сомов']],
    ['ru', '— Мост выдержит любые грузовики, — с улыбкой добавил он.', ['— Мост выдержит любые грузовики -']],
    ['pt', 'A prefeita é Ana Souza.\n\n— Esperamos dez anos — disse ela. — Agora acabou.', ['— Esperamos dez anos Ana Souza', '— Agora acabou. Ana Souza']],
    // What the writer tells ends with a dash of its own, before the stop.
    ['es', '—Es mentira —contestó Ana Ruiz—. No iré.', ['—Es mentira Ana Ruiz', 'No iré. Ana Ruiz']],
    ['es', '—El puente —dijo Ana Ruiz, la alcaldesa—, si aguanta, es nuestro.', ['—El puente Ana Ruiz', 'si aguanta, es nuestro. Ana Ruiz']],
    ['hu', '– A híd minden teherautót kibír – tette hozzá Nagy Péter.', ['– A híd minden teherautót kibír Nagy Péter']],
  ])('%s: %s', (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });

  it('goes on over paragraphs, but for what the reporter asks', () => {
    const text = 'Sjefen heter Per Strøm.\n\n– Broen tåler alle lastebiler, sier Strøm.\n\n– Var det vanskelig?\n\n– Ja, men vi har flinke folk.';
    expect(said('no', text)).toEqual(['– Broen tåler alle lastebiler Per Strøm', '– Var det vanskelig? -', '– Ja, men vi har flinke folk. Per Strøm']);
  });

  it('leaves lists alone', () => {
    const list = 'Dette må du vite:\n\n– Broen åpner klokken åtte.\n\n– Bussene går som før den dagen.\n\nMøt opp i god tid.';
    expect(said('no', list)).toEqual([]);
    const text = '– Broen er klar, sier Per Strøm.\n\n– Ta med gode sko til åpningen.';
    const item = { start: text.lastIndexOf('–'), end: text.length, kind: 'listitem' as const, source: 1 };
    const { attributions } = readQuotations(text, { language: 'no', blocks: [{ start: 0, end: item.start - 2, kind: 'paragraph', source: 0 }, item] });
    expect(attributions).toHaveLength(1);
  });

  it('leaves quotations whole that reach over the one who speaks', () => {
    expect(said('no', '– «Broen er klar, sier Per Strøm. Vi testet den i vinter», står det i brevet.')).toHaveLength(1);
  });

  it('needs somebody who says it', () => {
    const interview = '—¿Fue difícil?\n\n—Sí, pero tenemos un buen equipo.\n\n—Gracias por venir a vernos.';
    expect(said('es', interview)).toEqual([]);
  });

  it('is not looked for in languages that have marks for speech', () => {
    expect(said('en', '– The bridge is ready, says Ann Lee. We tested it in the winter, and it is the best of all the bridges that we have.')).toEqual([]);
  });
});
