import type { Clip } from '../../lib/clip/schema.ts';
import { EXPORTS, type ExportFormat, type MarkdownWords } from '../../lib/exchange/index.ts';
import { download } from './download.ts';

/** Clips as a file of one format; as several where one of JSON would be too big to be imported again. `now` is ISO 8601, UTC. */
export function clipFiles(clips: readonly Clip[], format: ExportFormat, words: MarkdownWords, now: string): Blob[] {
  const { type, write } = EXPORTS[format];
  return write(clips, { words, now, id: crypto.randomUUID() }).map((text) => new Blob([text], { type }));
}

/** Names for files of one format, by the reader's day: `saidby-2026-05-12.md`, or `saidby-2026-05-12-1.json` and so on. */
export function fileNames(count: number, format: ExportFormat, now: string): string[] {
  const time = new Date(now);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return Array.from({ length: count }, (_, index) => `saidby-${day}${count > 1 ? `-${index + 1}` : ''}.${EXPORTS[format].extension}`);
}

/** Gives files of one format to the browser to save; gives the names under which it was asked to. */
export function saveFiles(files: readonly Blob[], format: ExportFormat, now: string): string {
  const names = fileNames(files.length, format, now);
  for (const [index, file] of files.entries()) download(file, names[index]!);
  return names.join(', ');
}
