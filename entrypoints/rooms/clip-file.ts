import type { Clip } from '../../lib/clip/schema.ts';
import { toCsv, toJson, toMarkdown, toWebAnnotation, type MarkdownWords } from '../../lib/exchange/index.ts';

export type ExportFormat = 'json' | 'csv' | 'markdown' | 'annotation';

const EXTENSION: Record<ExportFormat, string> = { json: 'json', csv: 'csv', markdown: 'md', annotation: 'jsonld' };

/** Clips as a file of one format. `now` is ISO 8601, UTC. */
export function clipFile(clips: readonly Clip[], format: ExportFormat, words: MarkdownWords, now: string): Blob {
  if (format === 'json') return new Blob([toJson(clips, now)], { type: 'application/json' });
  if (format === 'csv') return new Blob([toCsv(clips)], { type: 'text/csv' });
  if (format === 'annotation') return new Blob([toWebAnnotation(clips, now)], { type: 'application/ld+json' });
  return new Blob([toMarkdown(clips, words)], { type: 'text/markdown' });
}

/** `saidby-2026-05-12.md`. */
export function fileName(format: ExportFormat, now: string): string {
  return `saidby-${now.slice(0, 10)}.${EXTENSION[format]}`;
}
