import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

/** What is speech in a text of a language without a file, and who says it. */
const said = (language: string, text: string): string[] =>
  readQuotations(text, { language })
    .attributions.filter(({ quotation }) => quotation.speech)
    .map(({ quotation, speaker }) => `${text.slice(quotation.start, quotation.end)} ${speaker?.name ?? '-'}`);

describe('marks of languages without a file', () => {
  it.each([
    ['cs', '„Čekali jsme na to deset let,“ řekla primátorka Anna Dvořáková novinářům.', ['„Čekali jsme na to deset let,“ Anna Dvořáková']],
    [
      'da',
      '»Vi har ventet i ti år,« siger borgmester Anna Lind. »Broen kan klare alt,« tilføjer ingeniør Per Strøm.',
      ['»Vi har ventet i ti år,« Anna Lind', '»Broen kan klare alt,« Per Strøm'],
    ],
    ['fi', '”Olemme odottaneet tätä kymmenen vuotta”, Anna Laine sanoi toimittajille.', ['”Olemme odottaneet tätä kymmenen vuotta” Anna Laine']],
    ['el', 'Ο μηχανικός Νίκος Γεωργίου πρόσθεσε: «Η γέφυρα αντέχει κάθε φορτηγό».', ['«Η γέφυρα αντέχει κάθε φορτηγό» Νίκος Γεωργίου']],
    // A woman named before; a film is no speech, and a firm's noun that opens the sentence nobody's name.
    [
      'ru',
      'В понедельник мэр Ольга Белова открыла мост. «Мы ждали этого дня десять лет», — сказала она. Фильм «Мост» идёт в кино. Компания «Стройград» назвала мост «самым сложным в своей истории».',
      ['«Мы ждали этого дня десять лет» Ольга Белова', '«самым сложным в своей истории» -'],
    ],
    // No space between words, and stops of their own.
    ['zh', '市长为新桥揭幕。“我们等这一天等了十年，”她对记者说。电影“桥”将上映。', ['“我们等这一天等了十年，” -']],
    ['ja', '田中花子市長は新しい橋を開通させた。「私たちはこの日を待っていました」と田中市長は語った。映画『橋』は上映中だ。', ['「私たちはこの日を待っていました」 -']],
    ['ar', 'افتتحت رئيسة البلدية الجسر. وقالت للصحفيين: «انتظرنا هذا اليوم عشر سنوات».', ['«انتظرنا هذا اليوم عشر سنوات» -']],
    ['hi', 'मेयर ने पुल का उद्घाटन किया। उन्होंने कहा, “हमने इस दिन का दस साल इंतज़ार किया।”', ['“हमने इस दिन का दस साल इंतज़ार किया।” -']],
  ])('%s: %s', (language, text, expected) => {
    expect(said(language, text)).toEqual(expected);
  });

  it('reads a short text in other letters as no English', () => {
    expect(readQuotations('“我们等了十年，”她说。').language).toBe('und');
    expect(readQuotations('“We waited,” she said.').language).toBe('en');
  });

  it('takes no verb that it does not know for somebody’s role', () => {
    const { attributions } = readQuotations('– Broen tåler alle lastebiler, forteller Per Strøm.\n\n– Vi testet den i vinter, smisker Kari Moe.', { language: 'no' });
    expect(attributions.map(({ speaker }) => [speaker?.name, speaker?.role])).toEqual([
      ['Per Strøm', null],
      ['Kari Moe', null],
    ]);
  });

  it('takes what a picture is called for nobody', () => {
    expect(said('no', 'KLAR FOR ÅPNING: «Vi har ventet på denne dagen i ti år.» Foto: Privat')).toEqual(['«Vi har ventet på denne dagen i ti år.» -']);
  });
});

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

  it('is not looked for in languages that have marks for speech', () => {
    expect(said('en', '– The bridge is ready, says Ann Lee. We tested it in the winter, and it is the best of all the bridges that we have.')).toEqual([]);
  });
});
