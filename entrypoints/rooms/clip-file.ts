import type { Clip } from '../../lib/clip/schema.ts';
import { toCsv, toJsonFiles, toMarkdown, toWebAnnotation, type MarkdownWords } from '../../lib/exchange/index.ts';
import { download } from './download.ts';

export type ExportFormat = 'json' | 'csv' | 'markdown' | 'annotation';

const EXTENSION: Record<ExportFormat, string> = { json: 'json', csv: 'csv', markdown: 'md', annotation: 'jsonld' };

/** Clips as a file of one format; as several where one of JSON would be too big to be imported again. `now` is ISO 8601, UTC. */
export function clipFiles(clips: readonly Clip[], format: ExportFormat, words: MarkdownWords, now: string): Blob[] {
  if (format === 'json') return toJsonFiles(clips, now).map((text) => new Blob([text], { type: 'application/json' }));
  if (format === 'csv') return [new Blob([toCsv(clips)], { type: 'text/csv' })];
  if (format === 'annotation') return [new Blob([toWebAnnotation(clips, now, crypto.randomUUID())], { type: 'application/ld+json' })];
  return [new Blob([toMarkdown(clips, words)], { type: 'text/markdown' })];
}

/** Names for files of one format, by the reader's day: `saidby-2026-05-12.md`, or `saidby-2026-05-12-1.json` and so on. */
export function fileNames(count: number, format: ExportFormat, now: string): string[] {
  const time = new Date(now);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return Array.from({ length: count }, (_, index) => `saidby-${day}${count > 1 ? `-${index + 1}` : ''}.${EXTENSION[format]}`);
}

/** Gives files of one format to the browser to save; gives the names under which it was asked to. */
export function saveFiles(files: readonly Blob[], format: ExportFormat, now: string): string {
  const names = fileNames(files.length, format, now);
  for (const [index, file] of files.entries()) download(file, names[index]!);
  return names.join(', ');
}
