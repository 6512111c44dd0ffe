import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './types.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en, de };

/** The language file of a BCP 47 tag; English stands in for languages without one. */
export const languageOf = (tag: string): Language => LANGUAGES[tag.toLowerCase().split('-')[0]!] ?? en;
