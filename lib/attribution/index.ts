import type { Block } from '../page/types.ts';
import { findEchoes } from '../quotation/index.ts';
import { pairQuotations } from '../quotation/index.ts';
import { tokenise } from '../quotation/index.ts';
import { decideByAddress } from './addressed.ts';
import { decideByPhrase } from './according.ts';
import { prepare } from './context.ts';
import { decide } from './decide.ts';
import { decideByClause } from './embedded.ts';
import { decideByIncise } from './incises.ts';
import { decideByColon } from './introduced.ts';
import { chooseLanguage, languageOf } from './language/index.ts';
import { lexiconOf } from './lexicon.ts';
import { loadModel } from './model/index.ts';
import { rank } from './rank.ts';
import { nothing, write } from './reading.ts';
import { settle } from './settle.ts';
import { judgeSpeech } from './speech.ts';
import type { Reading } from './types.ts';

export type { Attribution, Person, Reading, Speaker, WhyCode } from './types.ts';

/**
 * Who says what in a text. Takes any string; the blocks, where a page gave them, tell block quotations. Spans are UTF-16 offsets into
 * `text`. Linear in the text's length; never throws.
 */
export function readQuotations(text: string, options: { language?: string; blocks?: Block[] } = {}): Reading {
  const tokens = tokenise(text);
  const tag = chooseLanguage(tokens, options.language);
  const language = languageOf(tag);
  const model = loadModel();
  const quotations = pairQuotations(tokens, language.marks, options.blocks);
  if (quotations.length === 0) return nothing(language.code);
  const context = prepare(tokens, quotations, lexiconOf(language), model.cues);
  const ranking = rank(context, model);
  judgeSpeech(context, ranking.table, ranking.probabilities, model);
  const decisions = settle(
    context,
    decideByColon(context, decideByClause(context, decideByPhrase(context, decideByIncise(context, decideByAddress(context, decide(context, ranking, model)))))),
    findEchoes(tokens, quotations, options.blocks),
    options.blocks,
  );
  return write(context, decisions);
}
