import type { Clip } from '../../clip/schema.ts';
import { coloursOf } from './colours.ts';
import { narrow, type Facets } from './facets.ts';
import { sortRows } from './order.ts';
import { peopleOf, type KnownPerson } from './people.ts';
import { rowOf, type Row } from './row.ts';
import { TextIndex } from './text-index.ts';
import { sortOf, type View } from './view.ts';

type Item = { slot: number; clip: Clip; row: Row };

/** A place in the page's table of rows, and what stands there now; `null`: nothing any more. */
export type RowChange = { slot: number; row: Row | null };

/** `colours`: places in the palette of those speakers who have one of their own. */
export type Overview = { all: number; unknown: number; trash: number; people: KnownPerson[]; colours: ReadonlyMap<string, number>; tags: string[] };

/** What one view of the collection holds. */
export type Listing = {
  /** Which of the views asked one after the other this is. */
  view: View;
  /** Slots of the rows, in order. */
  order: Uint32Array;
  facets: Facets;
  /** Folded words to mark, and phrases of them with spaces between. */
  terms: string[];
  /** Nothing had the words as typed; these have words like them. */
  similar: boolean;
};

/**
 * The collection, ready to be asked: rows, full-text index, filters, order. Kept up to date by handing it all clips again; only
 * those that changed cost anything. Knows no database and no page; a worker holds it.
 */
export class Desk {
  readonly #items = new Map<string, Item>();
  readonly #index = new TextIndex();
  #slots = 0;
  /** Kept clips, newest first: most views only leave some out. */
  #newest: Item[] = [];

  /** Takes the collection as it is now; gives what has changed since. */
  update(clips: readonly Clip[]): RowChange[] {
    const changes: RowChange[] = [];
    const present = new Set<string>();
    for (const clip of clips) {
      present.add(clip.id);
      const known = this.#items.get(clip.id);
      if (known && known.clip.updated === clip.updated && known.clip.deleted === clip.deleted) continue;
      const item = { slot: known?.slot ?? this.#slots++, clip, row: rowOf(clip) };
      this.#items.set(clip.id, item);
      this.#index.put(clip);
      changes.push({ slot: item.slot, row: item.row });
    }
    for (const [id, { slot }] of this.#items) {
      if (present.has(id)) continue;
      this.#items.delete(id);
      this.#index.remove(id);
      changes.push({ slot, row: null });
    }
    if (changes.length > 0) this.#newest = sortRows([...this.#items.values()], 'newest');
    return changes;
  }

  /** Makes ready for searching, some clips at a time; a search does at once what is left. True while there is more to do. */
  prepareSearch(clips: number): boolean {
    return this.#index.work(clips);
  }

  overview(): Overview {
    const kept = this.#newest.filter(({ row }) => row.deleted === null);
    const tags = [...new Set(kept.flatMap(({ row }) => row.tags))].sort((a, b) => a.localeCompare(b));
    return {
      all: kept.length,
      unknown: kept.filter(({ row }) => row.speaker === null).length,
      trash: this.#newest.length - kept.length,
      people: peopleOf(kept.map(({ row }) => row)),
      colours: coloursOf(this.#newest.map(({ row }) => row)),
      tags,
    };
  }

  list(view: View): Listing {
    const found = this.#index.find(view.q);
    const candidates = found ? found.ids.map((id) => this.#items.get(id)!) : this.#newest;
    const { items, facets } = narrow(
      candidates.filter(({ row }) => belongs(row, view.list)),
      view,
    );
    const sort = sortOf(view);
    // Search gives the best first and everything else is newest first already.
    if (sort !== 'best' && (found || sort !== 'newest')) sortRows(items, sort);
    return { view, order: Uint32Array.from(items, ({ slot }) => slot), facets, terms: found?.terms ?? [], similar: found?.similar ?? false };
  }

  /** Whole clips, by id, in the order asked for; ids that are gone are passed over. */
  clips(ids: readonly string[]): Clip[] {
    return ids.flatMap((id) => this.#items.get(id)?.clip ?? []);
  }
}

function belongs({ deleted, speaker }: Row, list: View['list']): boolean {
  if (list === 'trash') return deleted !== null;
  return deleted === null && (list === 'all' || speaker === null);
}
