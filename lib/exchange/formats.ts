import type { Clip } from '../clip/schema.ts';
import { toBibtex } from './bibtex.ts';
import { citation } from './citation.ts';
import { toCsv } from './csv.ts';
import { toJsonFiles } from './json.ts';
import { passage, toMarkdown, type MarkdownWords } from './markdown.ts';
import { toCslJson } from './references.ts';
import { toRis } from './ris.ts';
import { toWebAnnotation } from './web-annotation.ts';

/** What an export says beside the clips: the reader's words, when it was made (ISO 8601, UTC), and a fresh UUID. */
export type Occasion = { words: MarkdownWords; now: string; id: string };

type Format = {
  extension: string;
  /** Media type. */
  type: string;
  /** The texts of the files, as a rule of one. */
  write: (clips: readonly Clip[], occasion: Occasion) => string[];
};

/** The files that clips are exported to, in the order in which they are offered. */
export const EXPORTS = {
  json: { extension: 'json', type: 'application/json', write: (clips, { now }) => toJsonFiles(clips, now) },
  csv: { extension: 'csv', type: 'text/csv', write: (clips) => [toCsv(clips)] },
  markdown: { extension: 'md', type: 'text/markdown', write: (clips, { words }) => [toMarkdown(clips, words)] },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: (clips, { words }) => [toRis(clips, words)] },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: (clips, { words }) => [toBibtex(clips, words)] },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: (clips, { words }) => [toCslJson(clips, words)] },
  annotation: { extension: 'jsonld', type: 'application/ld+json', write: (clips, { now, id }) => [toWebAnnotation(clips, now, id)] },
} satisfies Record<string, Format>;
export type ExportFormat = keyof typeof EXPORTS;

/** What a clip is copied as, in the order in which it is offered. */
export const COPIES = { citation, quotation: ({ exact }) => exact, markdown: passage } satisfies Record<string, (clip: Clip, words: MarkdownWords) => string>;
export type CopyForm = keyof typeof COPIES;
