import { KIND, type Tokens } from '../../quotation/index.ts';
import { identifyLanguage } from './identify.ts';
import { LANGUAGES } from './languages.ts';
import { other } from './other.ts';
import type { Language } from './types.ts';

export { identifyLanguage };

/** Below so many tokens a text in Latin letters that cannot be told is taken for English. */
const SHORT_TEXT = 60;

/** The language file of a BCP 47 tag; `other`, which knows no words, for languages without one. */
export const languageOf = (tag: string): Language => (LANGUAGES.get(primaryTag(tag)) ?? other)();

/**
 * The BCP 47 primary tag of the language to read a text in, `und` where nothing tells it: what the text's own small words say, and only then what was stated, since pages often state the language of
 * their template.
 */
export function chooseLanguage(tokens: Tokens, stated: string | undefined): string {
  const identified = identifyLanguage(tokens);
  if (identified !== 'und') return identified;
  if (stated && stated !== 'und') return primaryTag(stated);
  return tokens.count < SHORT_TEXT && isLatin(tokens) ? 'en' : 'und';
}

/** The first code unit behind the Latin letters. */
const BEHIND_LATIN = 0x250;

/** Is the text's first word in Latin letters? */
const isLatin = ({ kind, code }: Tokens): boolean => code[kind.indexOf(KIND.word)]! < BEHIND_LATIN;

const primaryTag = (tag: string): string => tag.toLowerCase().split('-')[0]!;
