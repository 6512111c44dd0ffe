import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import * as z from 'zod';
import type { PageState } from '../../../lib/messages/page-state.ts';

/** What a page of `tests/pages` must show; stands beside it as JSON. What a row does not name is not looked at. */
const expectedSchema = z.object({
  status: z.string(),
  meta: z.record(z.string(), z.string()).optional(),
  quotations: z.array(
    z.object({ starts: z.string(), ends: z.string().optional(), speaker: z.string().nullable().optional(), role: z.string().optional(), state: z.string().optional() }),
  ),
  /** The page may show more than these. */
  others: z.boolean().optional(),
});

export type Expected = z.infer<typeof expectedSchema>;
type Row = Partial<Expected['quotations'][number]>;

/** @param name Of the page, without `.html`. */
export function expectedOf(name: string): Expected {
  return expectedSchema.parse(JSON.parse(readFileSync(new URL(`../../pages/${name}.json`, import.meta.url), 'utf8')));
}

/** Compares row by row, so that a failure shows what differs and in which quotation. */
export function expectShown(state: PageState, expected: Expected): void {
  const rows = state.quotations.map(({ text, state: certainty, attribution: { speaker } }) => ({
    // French marks stand apart by spaces of their own kinds, which are kept.
    text: text.replace(/[\u00a0\u202f]/g, ' '),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? undefined,
    state: certainty as string,
  }));
  const like = (row: (typeof rows)[number] | undefined, wanted: Row): Row => {
    if (!row) return {};
    const { starts = '', ends = '' } = wanted;
    const same = {
      starts: row.text.slice(0, starts.length),
      ends: row.text.slice(row.text.length - ends.length),
      speaker: row.speaker,
      role: row.role?.replace(/^the /i, ''),
      state: row.state,
    };
    return Object.fromEntries(Object.entries(same).filter(([key]) => key in wanted));
  };
  const shown = expected.others
    ? expected.quotations.map((wanted) =>
        like(
          rows.find((row) => row.text.startsWith(wanted.starts)),
          wanted,
        ),
      )
    : rows.map((row, index) => like(row, expected.quotations[index] ?? { starts: row.text }));
  expect({ status: state.status, quotations: shown }).toEqual({ status: expected.status, quotations: expected.quotations });
}
