import type { Clip } from '../clip/schema.ts';
import { withoutBy } from './byline.ts';
import { sourceAddress, type CitationWords } from './citation.ts';
import { displayDate } from './dates.ts';
import { escapeLine, escapeLines, link } from './markdown-escape.ts';

/** The reader's words for what is not in the clip. */
export type MarkdownWords = CitationWords & { title: string; tags: string; note: string };

/**
 * Clips as a Markdown document: each a block quotation, its speaker and role, and a citation line that links to the article. All
 * text is escaped, so that it reads the same everywhere and nothing in it can act. `clips` keep their order.
 */
export function toMarkdown(clips: readonly Clip[], words: MarkdownWords): string {
  return `${[`# ${escapeLine(words.title)}`, ...clips.map((clip) => passage(clip, words))].join('\n\n')}\n`;
}

/** One clip, as in the document. */
export function passage(clip: Clip, words: MarkdownWords): string {
  const notes = [
    clip.tags.length ? `${escapeLine(words.tags)}: ${clip.tags.map(escapeLine).join(', ')}` : '',
    clip.note.trim() ? `${escapeLine(words.note)}: ${escapeLines(clip.note, '')}` : '',
  ];
  return [escapeLines(clip.exact, '> '), attribution(clip, words), ...notes].filter(Boolean).join('\n\n');
}

function attribution(clip: Clip, words: MarkdownWords): string {
  const name = clip.speaker ? `**${escapeLine(clip.speaker.name)}**` : escapeLine(words.unknownSpeaker);
  const speaker = [name, clip.speaker?.role ? escapeLine(clip.speaker.role) : ''].filter(Boolean).join(', ');
  return [`— ${speaker}`, source(clip, words)].filter(Boolean).join('  \n');
}

function source({ article }: Clip, words: MarkdownWords): string {
  const address = sourceAddress(article);
  const headline = article.headline || (address ?? article.url);
  const rest = [article.publisher, article.byline && withoutBy(article.byline), article.published && displayDate(article.published, words.locale)];
  return [link(headline, address), ...rest.filter(Boolean).map((part) => escapeLine(part!))].join(', ');
}
