import type { Clip } from '../clip/index.ts';

/** Who published it: as the page says, else its host. */
export function publisherOf({ article }: Pick<Clip, 'article'>): string {
  if (article.publisher) return article.publisher;
  return URL.canParse(article.url) ? new URL(article.url).host.replace(/^www\./, '') : article.url;
}
