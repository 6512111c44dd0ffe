import { expect, test } from 'vitest';
import { Desk, EVERYTHING, markTerms } from '../../../../lib/collection/search/index.ts';
import { clipOf } from '../../../clips.ts';

/** Those of the searches that find a clip of these words. */
function finding(exact: string, searches: string[]): string[] {
  const desk = new Desk();
  desk.update([clipOf(1, { exact })]);
  return searches.filter((q) => {
    const { order, similar } = desk.list({ ...EVERYTHING, q });
    return order.length === 1 && !similar;
  });
}

test.each([
  [
    'hyphens that stand in the text',
    '“A well-known e‑mail on co‐operation,”',
    ['wellknown', 'well-known', 'well known', 'email', 'e-mail', 'cooperation', 'co-op'],
    ['knownwell', 'well-mail-x'],
  ],
  ['hyphens that were typed', '“A wellknown email on cooperation,”', ['well-known', 'e-mail', 'co-operation', 'co-op', 'wellk'], ['known', 'well-mail']],
  ['umlauts for which two letters are typed', '“Müller über Århus, Grøn,”', ['mueller', 'muller', 'ueber', 'aarhus', 'groen', 'gron'], ['moeller']],
  ['two letters for which an umlaut is typed', '“Mueller ueber Aarhus,”', ['müller', 'Müll', 'über', 'århus', 'mueller'], ['muller']],
  ['what German writes as ß or ss', '“Die große Strasse,”', ['grosse', 'straße', 'STRASSE', 'GROẞE'], []],
  ['Greek with and without accents, in capitals too', '“Ο κόσμος μιλά,”', ['κοσμος', 'ΚΟΣΜΟΣ', 'ΚΟΣ', 'κόσ', 'μιλα'], ['κοσμοι']],
  ['Turkish letters', '“Işık İZMİR’de,”', ['isik', 'IŞIK', 'ışık', 'izmir', 'İzmir'], []],
  ['ligatures and wide digits', '“The ﬁnal ２０２６ oﬃce,”', ['final', '2026', 'office', '２０２６'], []],
  [
    'Arabic words with and without their article',
    '“قالت الحكومة والوزير للمدينة وقال أحمد ٢٠٢٦”',
    ['حكومة', 'الحكومة', 'الوزير', 'وزير', 'مدينة', 'قال', 'احمد', '2026', 'الحكومه'],
    ['رئيس'],
  ],
  ['an Arabic article that only was typed', '“قالت حكومة جديدة”', ['الحكومة', 'حكومة'], ['والرئيس']],
  ['Hebrew words with and without what is written before them', '“אמרה הממשלה ובבית שהשלום”', ['ממשלה', 'הממשלה', 'בית', 'שלום'], ['מלך']],
  ['a Hebrew article that only was typed', '“ממשלה חדשה”', ['הממשלה', 'ממשלה'], ['המלך']],
])('%s', (_name, exact, found, missed) => {
  expect(finding(exact, [...found, ...missed])).toEqual(found);
});

test.each([
  ['wellknown', 'A well-known man', ['well', 'known']],
  ['known', 'A well-known man', ['known']],
  ['well-known', 'A wellknown man', ['wellknown']],
  ['mueller', 'Herr Müller', ['Müller']],
  ['حكومة', 'قالت الحكومة', ['الحكومة']],
])('what %s finds is marked', (q, exact, lit) => {
  const desk = new Desk();
  desk.update([clipOf(1, { exact })]);
  const { terms } = desk.list({ ...EVERYTHING, q });
  expect(
    markTerms(exact, new Set(terms))
      .filter((piece) => piece.lit)
      .map(({ text }) => text),
  ).toEqual(lit);
});
