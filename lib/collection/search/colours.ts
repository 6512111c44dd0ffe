import { SPEAKER_COLOURS } from '../../highlight/index.ts';
import type { Row } from './row.ts';

/**
 * The colour of each speaker who has one: a place in the palette, from 0. Whoever is saved first takes the first that is free; once none is, whoever comes to have
 * more clips than somebody with a colour takes theirs. Worked out from the clips in the order of saving, those in the trash among them, so that a speaker has
 * the same colour at every visit: by the number of clips alone, each one that was saved moved half of the others on to another colour.
 *
 * @param rows in any order
 */
export function coloursOf(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  const colours = new Map<string, number>();
  for (const { speaker } of rows.toSorted((a, b) => compare(a.saved, b.saved) || compare(a.id, b.id))) {
    if (speaker === null) continue;
    const count = (counts.get(speaker) ?? 0) + 1;
    counts.set(speaker, count);
    if (colours.has(speaker)) continue;
    if (colours.size < SPEAKER_COLOURS) {
      colours.set(speaker, colours.size);
      continue;
    }
    const [fewest, place] = [...colours].reduce((least, holder) => (counts.get(holder[0])! < counts.get(least[0])! ? holder : least));
    if (counts.get(fewest)! >= count) continue;
    colours.delete(fewest);
    colours.set(speaker, place);
  }
  return colours;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
