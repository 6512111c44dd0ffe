import { join } from 'node:path';
import { asShown, certaintyOf } from '../../lib/attribution/certainty.ts';
import { readQuotations, type Reading, type Speaker } from '../../lib/attribution/index.ts';
import { samePlain, wordsOf } from '../train/names.ts';
import { UNNAMED, type GoldDocument, type GoldQuotation } from '../train/gold.ts';
import { readWritten } from '../train/written.ts';

/** Articles that nothing was made from: `LANGUAGE-NN.txt` with their names and roles beside them. The README there says how they read. */
const ARTICLES = join(import.meta.dirname, 'held-out');

export type ReadArticle = { document: GoldDocument; reading: Reading };

/** Reads the held-out articles of a language. */
export const readHeldOut = (language: string): ReadArticle[] =>
  readWritten(ARTICLES)
    .filter((article) => article.language === language)
    .map(({ document }) => ({ document, reading: readQuotations(document.text, { language }) }));

/** What was counted over some articles. */
export type Names = {
  /** Quotations whose speaker has a name in the table; of these those for which a name was given, and those for which the right one was. */
  speakers: number;
  given: number;
  right: number;
  /** Of those named rightly those whose speaker has a role, and those whose given role shares a word with it. */
  roles: number;
  rightRoles: number;
  /** For each name given how sure the engine was, and whether it is right. */
  certainties: Certainty[];
};

type Certainty = { certainty: number; confidence: number; right: boolean };

/** Counts the names and roles that a reader is shown of articles that have a table of them. */
export function countNames(articles: readonly ReadArticle[]): Names {
  const names: Names = { speakers: 0, given: 0, right: 0, roles: 0, rightRoles: 0, certainties: [] };
  for (const { document, reading } of articles) {
    const { attributions } = asShown(reading);
    for (const quote of document.quotes) {
      if (!quote.speech || !quote.names || quote.names.includes(UNNAMED)) continue;
      const found = attributions.find(({ quotation }) => quotation.speech && Math.abs(quotation.start - quote.start) <= 1);
      count(names, quote, found?.speaker ?? null);
    }
  }
  return names;
}

/** Counts one quotation. */
function count(counted: Names, { names = [], roles = [] }: GoldQuotation, speaker: Speaker | null): void {
  counted.speakers++;
  if (!speaker) return;
  counted.given++;
  const right = names.some((name) => samePlain(name, speaker.name));
  counted.certainties.push({ certainty: certaintyOf(speaker), confidence: speaker.confidence, right });
  if (!right) return;
  counted.right++;
  if (roles.length === 0) return;
  counted.roles++;
  if (roles.some((role) => sharesWord(role, speaker.role ?? ''))) counted.rightRoles++;
}

/** The shortest word of a role that says something. */
const CONTENT = 4;
const sharesWord = (a: string, b: string): boolean => wordsOf(a).some((word) => word.length >= CONTENT && wordsOf(b).includes(word));

const BINS = 10;

/** By how much a probability (the certainty, or the confidence alone) is off on the mean, over ten bins of equal width, as the scorer of the corpora counts it. */
export function calibrationError(certainties: readonly Certainty[], of: 'certainty' | 'confidence'): number {
  const off = new Float64Array(BINS);
  for (const entry of certainties) off[Math.min(BINS - 1, Math.floor(entry[of] * BINS))]! += entry[of] - Number(entry.right);
  return off.reduce((sum, difference) => sum + Math.abs(difference), 0) / certainties.length;
}
