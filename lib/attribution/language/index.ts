import type { Tokens } from '../../quotation/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { identifyLanguage } from './identify.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { other } from './other.ts';
import { pt } from './pt.ts';
import type { Language } from './types.ts';

export { identifyLanguage } from './identify.ts';

const LANGUAGES: Readonly<Record<string, () => Language>> = { en, de, fr, es, it, pt, nl };

/** Below so many tokens a text that cannot be told is taken for English. */
const SHORT_TEXT = 60;

/** The language file of a BCP 47 tag; `other`, which knows no words, for languages without one. */
export const languageOf = (tag: string): Language => (LANGUAGES[primaryTag(tag)] ?? other)();

/**
 * The tag of the language to read a text in: what its own small words say, else what was stated, since pages often state the language of
 * their template.
 */
export function chooseLanguage(tokens: Tokens, stated: string | undefined): string {
  const identified = identifyLanguage(tokens);
  if (identified !== 'und') return identified;
  return stated && stated !== 'und' ? primaryTag(stated) : tokens.count < SHORT_TEXT ? 'en' : 'und';
}

const primaryTag = (tag: string): string => tag.toLowerCase().split('-')[0]!;
