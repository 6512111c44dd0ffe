import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, type Context } from '../../lib/attribution/context.ts';
import { de } from '../../lib/attribution/language/de.ts';
import { en } from '../../lib/attribution/language/en.ts';
import { lexiconOf } from '../../lib/attribution/lexicon.ts';
import { pairQuotations } from '../../lib/quotation/pairing.ts';
import { tokenise, type Tokens } from '../../lib/quotation/tokens.ts';
import type { Quotation } from '../../lib/quotation/types.ts';

/** A labelled quotation of the corpora: see the README beside them. */
export type GoldQuotation = {
  start: number;
  end: number;
  speech: boolean;
  speaker?: { start: number; end: number; text: string; fragments: [number, number][] } | null;
  cue?: { start: number; end: number; fragments?: [number, number][] } | null;
};
export type GoldDocument = { id: string; text: string; quotes: GoldQuotation[] };

/** A document read as far as its quotations, each with its label. */
export type Example = {
  document: GoldDocument;
  language: 'en' | 'de';
  tokens: Tokens;
  quotations: Quotation[];
  /** For each quotation found the labelled one that it matches, `null` where the corpus says nothing of it. */
  gold: (GoldQuotation | null)[];
  fold: number;
};

export const FOLDS = 5;
export const CORPORA = join(import.meta.dirname, '../../../shared/data');
export const haveCorpora = (): boolean => existsSync(join(CORPORA, 'polnear.train.jsonl'));

/** Reads one corpus file, a document a line. */
export function readDocuments(file: string): GoldDocument[] {
  return readFileSync(join(CORPORA, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** Tokenises documents, pairs their marks and finds each quotation's label. Folds go by document, evenly. */
export function readExamples(file: string, language: 'en' | 'de', limit = Infinity): Example[] {
  const { marks } = language === 'de' ? de : en;
  return readDocuments(file)
    .slice(0, limit)
    .map((document, index) => {
      const tokens = tokenise(document.text);
      const quotations = pairQuotations(tokens, marks);
      return { document, language, tokens, quotations, gold: match(quotations, document.quotes), fold: index % FOLDS };
    });
}

/** Runs the stages before the ranker with the given cue weights. */
export const contextOf = (example: Example, cueWeights: Int8Array): Context =>
  prepare(example.tokens, example.quotations, lexiconOf(example.language === 'de' ? de : en), cueWeights);

/** Pairs quotations with labels whose overlap is at least half of their union, the best first. */
function match(quotations: readonly Quotation[], gold: readonly GoldQuotation[]): (GoldQuotation | null)[] {
  const pairs: { q: number; g: number; share: number }[] = [];
  quotations.forEach((quotation, q) =>
    gold.forEach((label, g) => {
      const overlap = Math.min(quotation.end, label.end) - Math.max(quotation.start, label.start);
      const union = Math.max(quotation.end, label.end) - Math.min(quotation.start, label.start);
      if (overlap > 0 && overlap / union >= 0.5) pairs.push({ q, g, share: overlap / union });
    }),
  );
  pairs.sort((a, b) => b.share - a.share);
  const result: (GoldQuotation | null)[] = quotations.map(() => null);
  const taken = new Set<number>();
  for (const { q, g } of pairs) {
    if (result[q] || taken.has(g)) continue;
    result[q] = gold[g]!;
    taken.add(g);
  }
  return result;
}
