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
