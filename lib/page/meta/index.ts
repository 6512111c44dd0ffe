import type { ArticleMeta } from '../types.ts';
import { cleanDate, cleanText, cleanUrl } from './clean.ts';
import { articlesOf, list, namesOf, type ArticleLd } from './json-ld.ts';
import { languageOf } from './language.ts';
import { plainWords } from './plain-words.ts';

/** What the page states, before the article's text is known. `description` and `titles` help to find standfirst and headline. */
export type Statement = Omit<ArticleMeta, 'language'> & { description: string | null; titles: string[]; language: string | null };

/** Reads what a page says about itself: JSON-LD first, then OpenGraph, then other meta elements, then the body. */
export function statementOf(document: Document, url: string, htmlLanguage: string | null): Statement {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '');
  const ld = mainArticle(articlesOf(scripts), url);
  const tags = metaTags(document);
  const headings = [...document.querySelectorAll('h1')].map((h1) => cleanText(h1.textContent?.replace(/[\ue000-\uf8ff]/g, ''))).filter((text) => text !== null);
  const heading = [...headings].sort((a, b) => b.length - a.length)[0] ?? null;
  const title = cleanText(document.querySelector('title')?.textContent);
  const ldHeadline = cleanText(ld?.headline) ?? cleanText(ld?.name);
  const ogTitle = cleanText(tags('og:title'));
  const canonical = ld && list(ld.mainEntityOfPage).map((page) => (typeof page === 'string' ? page : (page['@id'] ?? page.url)))[0];
  const publisher = cleanText(ld && namesOf(ld.publisher)[0]) ?? cleanText(tags('og:site_name')) ?? cleanText(tags('application-name')) ?? cleanText(tags('dc.publisher'));
  const headline = ldHeadline ?? ogTitle ?? cleanText(tags('twitter:title')) ?? heading ?? title;
  return {
    url,
    canonicalUrl:
      cleanUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), url) ?? cleanUrl(canonical, url) ?? cleanUrl(ld?.url, url) ?? cleanUrl(tags('og:url'), url),
    headline: headline && (headings.find((shown) => isSameHeadline(headline, shown, publisher)) ?? headline),
    byline: byline(ld, tags),
    publisher,
    published: published(document, ld, tags),
    language: cleanText(htmlLanguage) ?? cleanText(ld && namesOf(ld.inLanguage)[0]) ?? cleanText(tags('og:locale')) ?? cleanText(tags('language')),
    description: cleanText(tags('og:description')) ?? cleanText(ld?.description) ?? cleanText(tags('description')),
    titles: [ldHeadline, ogTitle, cleanText(tags('twitter:title')), heading, title].filter((text): text is string => text !== null),
  };
}

/** Is the stated headline the one that is shown, only with the publisher's name behind it or cut short for a search engine? */
function isSameHeadline(stated: string, shown: string, publisher: string | null): boolean {
  const beginning = /^(.{20,}?)\s*(?:…|\.{3})$/.exec(stated)?.[1];
  if (beginning && shown.startsWith(beginning)) return true;
  const rest = stated.startsWith(shown) ? stated.slice(shown.length) : '';
  return publisher !== null && /^\s*[-–—|·•:]\s/.test(rest) && plainWords(rest) === plainWords(publisher);
}

/** The statement as the article's metadata, its language checked against the text. */
export function metaOf(statement: Statement, text: string): ArticleMeta {
  const { description: _description, titles: _titles, language, ...rest } = statement;
  return { ...rest, language: languageOf(text, language) };
}

/** Pages describe other articles too: the one with this page's address, else the first with a headline. */
function mainArticle(articles: readonly ArticleLd[], url: string): ArticleLd | null {
  const path = url.split('?', 1)[0]!;
  const own = articles.find((article) =>
    [article.url, ...list(article.mainEntityOfPage).map((page) => (typeof page === 'string' ? page : (page['@id'] ?? page.url)))].some((at) => at?.split(/[?#]/, 1)[0] === path),
  );
  return own ?? articles.find((article) => article.headline) ?? articles[0] ?? null;
}

type Tags = (name: string) => string | null;

function metaTags(document: Document): Tags {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')!;
    for (const name of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(name)?.toLowerCase();
      if (key && content.trim() !== '' && !values.has(key)) values.set(key, content);
    }
  }
  return (name) => values.get(name) ?? null;
}

const AUTHOR_TAGS = ['article:author', 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'twitter:creator'];
const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'article.published',
  'last-modified',
];

function byline(ld: ArticleLd | null, tags: Tags): string | null {
  const names = ld ? [...namesOf(ld.author), ...namesOf(ld.creator)].map(cleanText) : [];
  const stated = [...names, ...AUTHOR_TAGS.map((tag) => cleanText(tags(tag)))];
  // Addresses of profiles and account names are no names.
  const unique = (list: (string | null)[]) => [...new Set(list.filter((name): name is string => name !== null && !/^(?:https?:|www\.|@)|\.(?:com|org|net)\b/i.test(name)))];
  const fromLd = unique(names);
  return fromLd.length > 0 ? fromLd.join(', ') : (unique(stated)[0] ?? null);
}

function published(document: Document, ld: ArticleLd | null, tags: Tags): string | null {
  const stated = [ld?.datePublished, ld?.dateCreated, ...DATE_TAGS.map(tags)].map(cleanDate).find((date) => date !== null);
  if (stated) return stated;
  for (const time of document.querySelectorAll('time[datetime]')) {
    const date = cleanDate(time.getAttribute('datetime'));
    if (date) return date;
  }
  return null;
}
