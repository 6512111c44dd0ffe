/**
 * What programs that keep references take in: the articles that clips come from, each once, as CSL-JSON. BibTeX and RIS are written from these.
 * Who is quoted stands in the note beside the quotation, never among the authors.
 */
import { articleAddresses } from '../clip/index.ts';
import type { Clip } from '../clip/schema.ts';
import { webAddress } from './addresses.ts';
import { closeDirections } from './bidi.ts';
import { authorsOf, type Author } from './byline.ts';
import { quotationLine, type CitationWords } from './citation.ts';
import { citationKey } from './citation-key.ts';
import { dateParts } from './dates.ts';

type CslDate = { 'date-parts': [number[]] };

/** An item of CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables. What is unknown is left out; every text is one line but the note. */
export type Reference = {
  /** The citation key. */
  id: string;
  /** A page that names no publisher is no piece of a newspaper: citation styles would leave a gap where its name belongs. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  author?: Author[];
  'container-title'?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  /** BCP 47. */
  language?: string;
  /** A quotation with its speaker and role a line. */
  note: string;
};

/** One reference for each article, in the order in which their first clips come. */
export function references(clips: readonly Clip[], words: CitationWords): Reference[] {
  const articles = Map.groupBy(clips, ({ article }) => articleAddresses(article).at(-1)!);
  return [...articles].map(([address, its]) => referenceOf(address, its, words));
}

/** A list of references as CSL-JSON. */
export function toCslJson(clips: readonly Clip[], words: CitationWords): string {
  return `${JSON.stringify(references(clips, words), null, 2)}\n`;
}

function referenceOf(address: string, clips: readonly Clip[], words: CitationWords): Reference {
  const bySaving = clips.toSorted((a, b) => a.saved.localeCompare(b.saved));
  // Of the first that was saved, so that the key stays when the article changes its headline.
  const { article } = bySaving[0]!;
  const [headline, byline, publisher] = [article.headline, article.byline, article.publisher].map((text) => plain(text ?? '')) as [string, string, string];
  const web = webAddress(address);
  const authors = authorsOf(byline);
  const issued = dateParts(article.published ?? '');
  const [first] = authors;
  return {
    id: citationKey([first ? ('family' in first ? first.family : first.literal) : null, publisher, hostOf(address)], issued[0], headline, address),
    type: publisher ? 'article-newspaper' : 'webpage',
    title: headline || web || plain(article.url),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && { 'container-title': publisher }),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [dayOf(bySaving.at(-1)!.saved)] },
    ...(web && { URL: web }),
    ...(article.language !== 'und' && { language: article.language }),
    note: clips.map((clip) => noteOf(clip, words)).join('\n'),
  };
}

/** A line that begins with a word and a colon (`Publisher: …`) would be a field to Zotero, which a quotation mark prevents. */
function noteOf(clip: Clip, words: CitationWords): string {
  const { exact } = clip;
  return plain(quotationLine(/^\s*["'“”„‘’‚«»‹›「『–—]/.test(exact) ? clip : { ...clip, exact: `“${exact.trim()}”` }, words));
}

/** One line that ends no direction but its own; `<` where Zotero would take what follows for a tag of HTML is set apart. */
function plain(text: string): string {
  return closeDirections(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .trim();
}

/** The reader's day, as in the names of files. */
function dayOf(time: string): number[] {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
