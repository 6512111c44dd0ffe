/** What the page and its two workers say to each other. */
import type { Clip } from '../../lib/clip/schema.ts';
import type { Listing, Overview, RowChange, View } from '../../lib/collection/search/index.ts';
import type { ExportFormat, ImportResult, MarkdownWords } from '../../lib/exchange/index.ts';

/** To the desk: the view to list, or a job with a number that its answer carries. */
export type ToDesk =
  | { kind: 'view'; view: View }
  | { kind: 'export'; job: number; ids: string[]; format: ExportFormat; words: MarkdownWords; now: string }
  | { kind: 'clips'; job: number; ids: string[] };

export type FromDesk =
  /** The collection as it is now, or how it changed since the last time, with the view that is shown: one without the other would not fit. */
  | { kind: 'rows'; changes: RowChange[]; overview: Overview; listing: Listing }
  /** The answer to the latest view. */
  | { kind: 'listing'; listing: Listing }
  | { kind: 'exported'; job: number; files: Blob[] }
  | { kind: 'clips'; job: number; clips: Clip[] }
  /** The job could not be done: more clips, say, than one text can hold. */
  | { kind: 'undone'; job: number; message: string }
  /** The collection can't be read; `message` is for the console. */
  | { kind: 'failed'; message: string };

/** The import worker gets a file and answers once. */
export type ToImport = { file: File };
export type FromImport = ImportResult;
