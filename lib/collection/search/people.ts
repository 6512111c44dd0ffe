import type { Row } from './row.ts';

/** Somebody with clips: `role` is the one they were last saved with. */
export type KnownPerson = { name: string; role: string | null; count: number };

/** All speakers of the rows (newest first), those with most clips first. */
export function peopleOf(rows: readonly Row[]): KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  for (const { speaker, role } of rows) {
    if (speaker === null) continue;
    const known = people.get(speaker);
    if (known) {
      known.count++;
      known.role ??= role;
    } else people.set(speaker, { name: speaker, role, count: 1 });
  }
  return [...people.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
