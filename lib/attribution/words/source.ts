import type { Tokens } from '../../quotation/index.ts';
import type { Lexicon } from './lexicon.ts';

/** What the finders of names, roles and phrases read: the tokens, their word bits and the language. */
export type Source = { tokens: Tokens; bits: Int32Array; lexicon: Lexicon };
