/**
 * A quotation with its source as one passage of plain text: what Copy gives, in the page's card and in the collection.
 */
import { articleAddresses } from '../clip/index.ts';
import type { ArticleMeta } from '../page/types.ts';
import { webAddress } from './addresses.ts';
import { closeDirections } from './bidi.ts';
import { withoutBy } from './byline.ts';
import { displayDate } from './dates.ts';

/** What a citation needs of a clip, or of an attribution and its article. */
export type Citable = {
  exact: string;
  speaker: { name: string; role: string | null } | null;
  article: Pick<ArticleMeta, 'url' | 'canonicalUrl' | 'headline' | 'byline' | 'publisher' | 'published'>;
};

export type CitationWords = {
  /** BCP 47 tag for dates. */
  locale: string;
  /** What stands for a speaker that nobody knows. */
  unknownSpeaker: string;
};

/**
 * `“Nobody asked us.” — Amina Okafor, leader of the crews’ union. Ines Varga, “Port authority to reopen the eastern channel”,
 * Harbour Ledger, 12 May 2026, https://…` on two lines: the quotation and its speaker, then the source. What is unknown is left out.
 */
export function citation(clip: Citable, words: CitationWords): string {
  return [quotationLine(clip, words), sourceLine(clip, words)].filter(Boolean).join('\n');
}

/** `“Nobody asked us.” — Amina Okafor, leader of the crews’ union`. */
export function quotationLine(clip: Pick<Citable, 'exact' | 'speaker'>, words: CitationWords): string {
  return `${oneLine(clip.exact)} — ${speakerLine(clip, words)}`;
}

/** `Amina Okafor, leader of the crews’ union`. */
function speakerLine({ speaker }: Pick<Citable, 'speaker'>, words: CitationWords): string {
  if (!speaker) return words.unknownSpeaker;
  return [speaker.name, speaker.role]
    .filter(Boolean)
    .map((part) => oneLine(part!))
    .join(', ');
}

/** `Ines Varga, “Port authority …”, Harbour Ledger, 12 May 2026, https://…`. */
function sourceLine({ article }: Pick<Citable, 'article'>, words: CitationWords): string {
  const parts = [
    article.byline && withoutBy(oneLine(article.byline)),
    article.headline && `“${oneLine(article.headline)}”`,
    article.publisher && oneLine(article.publisher),
    article.published && displayDate(article.published, words.locale),
    sourceAddress(article),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Where the article can be read: its canonical address if that can be believed, else the one it was opened at; `null` if neither is on the web. */
export function sourceAddress(article: Citable['article']): string | null {
  return webAddress(articleAddresses(article).at(-1) ?? null);
}

function oneLine(text: string): string {
  return closeDirections(text).replace(/\s+/g, ' ').trim();
}
