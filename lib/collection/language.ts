import type { Clip } from '../clip/index.ts';

/** The language that the words of a clip are in, for those who hear them; `undefined` where nobody knows. */
export function languageOf({ article: { language } }: Pick<Clip, 'article'>): string | undefined {
  return language === 'und' ? undefined : language;
}
