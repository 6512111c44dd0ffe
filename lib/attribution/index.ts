import type { Block } from '../page/types.ts';
import { findEchoes, pairQuotations, tokenise } from '../quotation/index.ts';
import { prepare } from './context.ts';
import { decideByRanking, speakersOf } from './decide.ts';
import { chooseLanguage, languageOf } from './language/index.ts';
import { lexiconOf } from './words/lexicon.ts';
import { loadModel, type Model } from './model/index.ts';
import { reviewReferents } from './review/index.ts';
import { emptyReading, readingOf } from './reading.ts';
import { settle } from './settle/index.ts';
import { decideByWords } from './stated/index.ts';
import type { Reading } from './types.ts';

export type { Attribution, Person, Reading, Speaker, WhyCode } from './types.ts';

/**
 * Who says what in a text. Takes any string; the blocks, where a page gave them, tell block quotations. Spans are UTF-16 offsets into
 * `text`. Linear in the text's length; never throws, unless the weights were trained for other columns (`loadModel`). `model`: another than the one that ships.
 */
export function readQuotations(text: string, options: { language?: string; blocks?: Block[]; model?: Model } = {}): Reading {
  const tokens = tokenise(text);
  const language = languageOf(chooseLanguage(tokens, options.language));
  const model = options.model ?? loadModel();
  const quotations = pairQuotations(tokens, language.marks, options.blocks);
  if (quotations.length === 0) return emptyReading(language.code);
  const context = prepare(tokens, quotations, lexiconOf(language), model.cues);
  const ranked = decideByRanking(context, model);
  const stated = decideByWords(context, ranked);
  reviewReferents(context, speakersOf(context, stated), model.referents);
  const echoOf = findEchoes(tokens, quotations, options.blocks);
  return readingOf(context, settle(context, stated, echoOf, options.blocks));
}
