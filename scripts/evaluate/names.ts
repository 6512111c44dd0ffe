import { join } from 'node:path';
import { readQuotations, type Reading } from '../../lib/attribution/index.ts';
import { samePlain, wordsOf } from '../train/names.ts';
import type { GoldDocument, GoldQuotation } from '../train/gold.ts';
import { readWritten } from '../train/written.ts';

/** Articles that nothing was made from: `LANGUAGE-NN.txt` with their names and roles beside them. The README there says how they read. */
const ARTICLES = join(import.meta.dirname, 'held-out');

type ReadArticle = { document: GoldDocument; reading: Reading };

/** Reads the held-out articles of a language. */
export const readHeldOut = (language: string): ReadArticle[] =>
  readWritten(ARTICLES)
    .filter((article) => article.language === language)
    .map(({ document }) => ({ document, reading: readQuotations(document.text, { language }) }));

/** How many quotations have a speaker, of these how many names were given and right, and of those named rightly how many have a role and how many roles share a word with it. */
export type Names = { speakers: number; given: number; right: number; roles: number; rightRoles: number };

/** Counts the names and roles of articles that have a table of them. */
export function countNames(articles: readonly ReadArticle[]): Names {
  const names: Names = { speakers: 0, given: 0, right: 0, roles: 0, rightRoles: 0 };
  for (const { document, reading } of articles) {
    for (const quote of document.quotes) {
      if (!quote.speech || !quote.names) continue;
      const found = reading.attributions.find(({ quotation }) => quotation.speech && Math.abs(quotation.start - quote.start) <= 1);
      count(names, quote, found?.speaker ?? null);
    }
  }
  return names;
}

function count(counted: Names, { names = [], roles = [] }: GoldQuotation, speaker: { name: string; role: string | null } | null): void {
  counted.speakers++;
  if (!speaker) return;
  counted.given++;
  if (!names.some((name) => samePlain(name, speaker.name))) return;
  counted.right++;
  if (roles.length === 0) return;
  counted.roles++;
  if (roles.some((role) => sharesWord(role, speaker.role ?? ''))) counted.rightRoles++;
}

/** The shortest word of a role that says something. */
const CONTENT = 4;
const sharesWord = (a: string, b: string): boolean => wordsOf(a).some((word) => word.length >= CONTENT && wordsOf(b).includes(word));
