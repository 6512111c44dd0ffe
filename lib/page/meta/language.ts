import { SCRIPTS, STOP_WORDS } from './stop-words.data.ts';

/** Text looked at: a few paragraphs are enough, and a page in two languages is what most of it is. */
const SAMPLE = 20_000;
/** Share of a text's words that are stop words of its language: 25 to 45 % in news. Below this nothing is concluded. */
const LEAST_SHARE = 0.12;
/** A text that has fewer of the stop words of the stated language than this is in another, even where nothing tells in which. */
const ANOTHER_SHARE = 0.03;
/** How many times as many stop words another language needs before it overrules what the page states; Norwegian and Danish share most. */
const OVERRULES = 1.6;

const words = new Map<string, string[]>();
for (const [language, list] of Object.entries(STOP_WORDS)) {
  for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
}

/**
 * Primary language tag of a text (`en`), `und` if nothing tells. What the page states holds unless the text clearly speaks
 * against it: templates often say `en` on pages that are not.
 */
export function languageOf(text: string, stated: string | null): string {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(stated?.trim() ?? '')?.[0].toLowerCase() ?? null;
  const claim = tag === 'nb' || tag === 'nn' ? 'no' : tag;
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.3) return claim && !(claim in STOP_WORDS) ? claim : language;
  }
  const counts = new Map<string, number>();
  const found = sample.toLowerCase().match(/[\p{L}ʼ]+/gu) ?? [];
  for (const word of found) for (const language of words.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  if (found.length < 20) return claim ?? 'und';
  if (count < found.length * LEAST_SHARE) return claim && (!(claim in STOP_WORDS) || (counts.get(claim) ?? 0) >= found.length * ANOTHER_SHARE) ? claim : 'und';
  if (claim && count < (counts.get(claim) ?? 0) * OVERRULES) return claim;
  return claim && !(claim in STOP_WORDS) && count < found.length * 2 * LEAST_SHARE ? claim : best;
}
