/** Text to quotations: tokens, which every later stage reads, and marks paired into quotations. */
export { foldCode } from './characters.ts';
export { findEchoes } from './echoes.ts';
export { familyAt } from './marks.ts';
export { pairQuotations } from './pairing.ts';
export { FLAG, KIND, hashWord, hashWords, textOf, tokenise, type Tokens } from './tokens.ts';
export { WordSet } from './word-set.ts';
export type { MarkStyle, Quotation, QuotationKind } from './types.ts';
