import { fold } from '../../lib/collection/search/index.ts';
import type { ShownQuotation } from '../../lib/messages/page-state.ts';
import type { SpeakerGroup } from './by-speaker.ts';

/** What stands in one line of the list: a speaker, or a quotation of the speaker above, the first (`place`) of those found (`of`), or the second … */
export type Row =
  { kind: 'speaker'; key: string; group: SpeakerGroup } | { kind: 'quotation'; key: string; group: SpeakerGroup; quotation: ShownQuotation; place: number; of: number };

export type RowOptions = {
  /** Only quotations (or speakers) with all of these words; empty: everything. */
  search: string;
  /** Speakers that nobody can name come first, for a reader who wants to help. */
  unknownFirst: boolean;
};

/** The list as lines, so that a long one can be drawn in part. A speaker with nothing to show has no line. */
export function rowsOf(groups: readonly SpeakerGroup[], { search, unknownFirst }: RowOptions): Row[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const ordered = unknownFirst ? [...groups].sort((a, b) => Number(b.person === null) - Number(a.person === null)) : groups;
  return ordered.flatMap((group): Row[] => {
    const heading = fold(`${group.name ?? ''} ${group.role ?? ''}`);
    const found = group.quotations.filter((quotation) => words.every((word) => heading.includes(word) || fold(quotation.text).includes(word)));
    if (found.length === 0) return [];
    const quotations = found.map((quotation, place): Row => ({ kind: 'quotation', key: quotation.id, group, quotation, place: place + 1, of: found.length }));
    return [{ kind: 'speaker', key: `speaker-${group.person ?? 'unknown'}`, group }, ...quotations];
  });
}

/** Rows that follow each other under one speaker, to be put into one list. */
export type Run = { speaker: SpeakerGroup; rows: { row: Row; index: number }[] };

/** Cuts visible rows into runs of one speaker each. */
export function runsOf(rows: readonly { row: Row; index: number }[]): Run[] {
  const runs: Run[] = [];
  for (const entry of rows) {
    const last = runs.at(-1);
    if (last && last.speaker === entry.row.group) last.rows.push(entry);
    else runs.push({ speaker: entry.row.group, rows: [entry] });
  }
  return runs;
}
