import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';
import { chooseLanguage, identifyLanguage, languageOf } from '../../../lib/attribution/language/index.ts';
import { ENDINGS, dutchVerbs, dutchWomen, inflect } from '../../../lib/attribution/language/inflect.ts';
import { tokenise } from '../../../lib/quotation/index.ts';

/** One report in each language: a quotation with the speaker after it, one with `according to` or its like before it, one by office or pronoun. */
const REPORTS: Readonly<Record<string, { text: string; speakers: string[]; roles: string[] }>> = {
  en: {
    text: 'The port of Port Alder will open again in spring after two years of work. “We have waited too long, and so have the fishers,” said Clara Moorman, mayor of the town, on a visit to the quays. According to Peter Keir, chairman of the co-operative, “the boats will be back in May”. He added: “We will be ready.”',
    speakers: ['Clara Moorman', 'Peter Keir', 'Peter Keir'],
    roles: ['mayor of the town', 'chairman of the co-operative'],
  },
  de: {
    text: 'Der Hafen von Altenwik öffnet im Frühjahr nach zwei Jahren Bauzeit wieder. „Wir haben zu lange gewartet, und die Fischer auch“, sagte Klara Moor, Bürgermeisterin der Gemeinde, bei einem Besuch am Kai. „Die Boote kommen im Mai zurück“, sagte Peter Keil, Vorsitzender der Genossenschaft. Er fügte hinzu: „Wir werden bereit sein.“',
    speakers: ['Klara Moor', 'Peter Keil', 'Peter Keil'],
    roles: ['Bürgermeisterin der Gemeinde', 'Vorsitzender der Genossenschaft'],
  },
  fr: {
    text: 'Le port de Brennac rouvrira au printemps après deux ans de travaux. « Nous avons attendu trop longtemps, et les pêcheurs aussi », a déclaré Claire Morvan, la maire de la commune, lors d’une visite des quais. Selon Paul Kerdan, président de la coopérative, « les bateaux reviendront dès le mois de mai ». Il a ajouté : « Nous serons prêts. »',
    speakers: ['Claire Morvan', 'Paul Kerdan', 'Paul Kerdan'],
    roles: ['maire de la commune', 'président de la coopérative'],
  },
  es: {
    text: 'El puerto de Valmar abrirá de nuevo en primavera después de dos años de obras. «Hemos esperado demasiado, y los pescadores también», afirmó Carmen Olmedo, alcaldesa del municipio, durante una visita a los muelles. La alcaldesa añadió: «Estaremos preparados».',
    speakers: ['Carmen Olmedo', 'Carmen Olmedo'],
    roles: ['alcaldesa del municipio'],
  },
  it: {
    text: 'Il porto di Valmarina riaprirà in primavera dopo due anni di lavori. «Abbiamo aspettato troppo, e anche i pescatori», ha detto Chiara Morelli, sindaca del comune, durante una visita ai moli. Secondo Paolo Quinti, presidente della cooperativa, «le barche torneranno a maggio». La sindaca ha aggiunto: «Saremo pronti».',
    speakers: ['Chiara Morelli', 'Paolo Quinti', 'Chiara Morelli'],
    roles: ['sindaca del comune', 'presidente della cooperativa'],
  },
  pt: {
    text: 'O porto de Valmar vai reabrir na primavera depois de dois anos de obras. “Esperámos demasiado, e os pescadores também”, afirmou Clara Moreira, presidente da câmara, durante uma visita ao cais. Segundo Paulo Quintela, diretor da cooperativa, “os barcos vão voltar em maio”. A presidente acrescentou: “Estaremos prontos.”',
    speakers: ['Clara Moreira', 'Paulo Quintela', 'Clara Moreira'],
    roles: ['presidente da câmara', 'diretor da cooperativa'],
  },
  nl: {
    text: 'De haven van Zandwijk gaat in het voorjaar weer open na twee jaar van werken. “We hebben te lang gewacht, en de vissers ook”, zei Clara Moorman, burgemeester van de gemeente, tijdens een bezoek aan de kades. Volgens Pieter Kuiper, voorzitter van de coöperatie, “komen de boten in mei terug”. De burgemeester voegde toe: “We zullen klaar zijn.”',
    speakers: ['Clara Moorman', 'Pieter Kuiper', 'Clara Moorman'],
    roles: ['burgemeester van de gemeente', 'voorzitter van de coöperatie'],
  },
};

describe('the language of a text', () => {
  it.each(Object.entries(REPORTS))('%s is told by its small words', (code, { text }) => {
    expect(identifyLanguage(tokenise(text))).toBe(code);
  });

  it.each([
    ['nb', 'Det er ikke lett å si hva som skjedde, men politiet mener at det var en ulykke og at ingen andre er skadet etter det de vet.'],
    ['pl', 'Nie wiadomo jeszcze, co się stało, ale to już drugi taki wypadek w tym roku i na pewno nie jest ostatni, jak mówi policja.'],
    ['sv', 'Det är inte lätt att säga vad som hände, men polisen tror att det var en olycka och att ingen annan skadades efter vad de vet.'],
    ['cy', 'Dywedodd y maer fod pont newydd y ddinas yn bwysig iawn i’r trigolion ac na fydd rhagor o oedi. Mae’r peirianwyr wedi gweithio am bedair blynedd.'],
    ['sq', 'Kryetarja tha se ura e re e qytetit është shumë e rëndësishme për banorët dhe se nuk do të ketë më vonesa në këtë projekt.'],
  ])('%s is told from the languages that there is a file for', (code, text) => {
    expect(identifyLanguage(tokenise(text))).toBe(code);
    expect(languageOf(code).code).toBe('und');
  });

  it.each(['constructor', '__proto__', 'toString', 'x'.repeat(10_000), ''])('may be stated as anything: %.20s', (language) => {
    expect(languageOf(language).code).toBe('und');
    expect(readQuotations('Zzz “qqq” xxx.', { language }).attributions.length).toBeLessThan(2);
  });

  it('is taken from the text rather than from what the page states', () => {
    expect(chooseLanguage(tokenise(REPORTS.de!.text), 'en')).toBe('de');
    expect(chooseLanguage(tokenise('Zzz qqq xxx.'), 'pt-BR')).toBe('pt');
    expect(chooseLanguage(tokenise('“Yes.”'), undefined)).toBe('en');
  });
});

describe('a report', () => {
  it.each(Object.entries(REPORTS))('in %s is read: speakers with their full names and roles', (code, { text, speakers, roles }) => {
    const { language, attributions } = readQuotations(text);
    expect(language).toBe(code);
    expect(attributions.map(({ speaker }) => speaker?.name)).toEqual(speakers);
    expect(new Set(attributions.map(({ speaker }) => speaker?.role))).toEqual(new Set(roles));
  });
});

describe('inflected forms', () => {
  it('are every stem with every ending', () => {
    expect(inflect('afirm neg', 'ó ando')).toBe('afirmó afirmando negó negando');
    expect(inflect('ribad', ENDINGS.itIre).split(' ')).toContain('ribadisce');
  });

  it('are made of Dutch infinitives, as their roots are written', () => {
    expect(dutchVerbs('melden', 'fluisteren')).toBe('meldt melden meldde meldden gemeld fluistert fluisteren fluisterde fluisterden gefluisterd');
    expect(dutchVerbs('verklaren geloven eisen zeggen', 'mompelen').split(' ')).toEqual(
      expect.arrayContaining(['verklaart', 'verklaard', 'gelooft', 'geloofde', 'geëist', 'zegt', 'gemompeld']),
    );
  });

  it('are made of Dutch nouns for men, where those for women are regular', () => {
    expect(dutchWomen('schrijver spreker leider bestuurder acteur econoom jurist zakenman lid')).toBe(
      'schrijfster spreekster leidster bestuurster actrice econome juriste zakenvrouw',
    );
  });
});

/** All strings in a value, however deep. */
const stringsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []);

describe('language files', () => {
  it.each(Object.keys(REPORTS))('%s holds words in lower case, each once, single spaces between them', (code) => {
    const { code: own, marks: _marks, accordingTo, pronouns, ...lists } = languageOf(code);
    expect(own).toBe(code);
    const found = [...stringsIn(lists), ...accordingTo, ...Object.keys(pronouns)];
    expect(found.length).toBeGreaterThan(30);
    for (const list of found) {
      if (list === '') continue;
      expect(list).toBe(list.trim());
      expect(list).not.toMatch(/\s\s/);
      expect(list).toBe(list.toLowerCase());
      const words = list.split(' ');
      if (!accordingTo.includes(list)) expect(words).toEqual([...new Set(words)]);
    }
  });
});
