import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, type Context } from '../../lib/attribution/context.ts';
import { languageOf } from '../../lib/attribution/language/index.ts';
import { lexiconOf } from '../../lib/attribution/words/lexicon.ts';
import { pairQuotations } from '../../lib/quotation/pairing.ts';
import { tokenise, type Tokens } from '../../lib/quotation/tokens.ts';
import type { Quotation } from '../../lib/quotation/types.ts';
import type { GoldDocument, GoldQuotation } from './gold.ts';
import { withNames } from './corpus-names.ts';
import { readWritten } from './written.ts';

/** A document read as far as its quotations, each with its label. */
export type Example = {
  document: GoldDocument;
  /** The primary tag of its language. */
  language: string;
  /** Of our own writing: trained on, left out of the figures of languages that have a corpus. */
  written: boolean;
  tokens: Tokens;
  quotations: Quotation[];
  /** For each quotation found the labelled one that it matches, `null` where the corpus says nothing of it. */
  gold: (GoldQuotation | null)[];
  fold: number;
};

/** Parts of the articles for cross-validation. */
export const FOLDS = 5;
const CORPORA = join(import.meta.dirname, '../../../shared/data');
/** Do the corpora lie beside the checkout? */
export const haveCorpora = (): boolean => existsSync(join(CORPORA, 'polnear.train.jsonl'));

/** Reads one corpus file, a document a line. */
export function readDocuments(file: string): GoldDocument[] {
  return readFileSync(join(CORPORA, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
}

/** Reads one corpus file as far as its quotations, with the names that were read for it. Folds go by document, evenly. */
export const readExamples = (file: string, language: string): Example[] =>
  withNames(readDocuments(file), file).map((document, index) => exampleOf(document, language, index % FOLDS, false));

/** The articles of our own writing, in folds as the corpora are. */
const writtenExamples = (): Example[] => readWritten().map(({ document, language }, index) => exampleOf(document, language, index % FOLDS, true));

/** All that the models are trained on. */
export const trainingExamples = (): Example[] => [...readExamples('polnear.train.jsonl', 'en'), ...readExamples('german.train.jsonl', 'de'), ...writtenExamples()];

/** Tokenises a document, pairs its marks and finds each quotation's label. */
function exampleOf(document: GoldDocument, language: string, fold: number, written: boolean): Example {
  const tokens = tokenise(document.text);
  // Labels are of what stands in marks, not of what is said behind dashes.
  const { double, single } = languageOf(language).marks;
  const quotations = pairQuotations(tokens, { double, single });
  return { document, language, written, tokens, quotations, gold: match(quotations, document.quotes), fold };
}

/** Runs the stages before the ranker with the given cue weights. */
export const contextOf = (example: Example, cueWeights: Int8Array): Context => prepare(example.tokens, example.quotations, lexiconOf(languageOf(example.language)), cueWeights);

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
