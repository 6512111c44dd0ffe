import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Language } from './types.ts';

/** The language files by BCP 47 primary tag, each made when a text first asks for it. */
export const LANGUAGES: ReadonlyMap<string, () => Language> = new Map(Object.entries({ en, de, fr, es, it, pt, nl }));
