/**
 * Which clips of a list are marked (for copying, exporting, deleting) and which one is open. The open one is not marked by
 * being open: a reader looks through clips without losing the marks.
 */
export type Selection = {
  marked: ReadonlySet<string>;
  /** Where a range that is extended begins. */
  anchor: string | null;
};

export const NOTHING: Selection = { marked: new Set(), anchor: null };

/** Marks a clip, or takes its mark away. */
export function toggle({ marked }: Selection, id: string): Selection {
  const next = new Set(marked);
  if (!next.delete(id)) next.add(id);
  return { marked: next, anchor: id };
}

/** Marks everything from the anchor (or `from` where there is none) to `to`, as the list stands in `ids`. Other marks stay. */
export function extend({ marked, anchor }: Selection, ids: readonly string[], from: string | null, to: string): Selection {
  const start = ids.indexOf(anchor ?? from ?? to);
  const end = ids.indexOf(to);
  if (end < 0) return { marked, anchor };
  const [first, last] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return { marked: new Set([...marked, ...ids.slice(first, last + 1)]), anchor: anchor ?? from ?? to };
}

/** The clip that is open moved: a range begins there from now on. */
export function moveTo({ marked }: Selection, id: string): Selection {
  return { marked, anchor: id };
}

/** Marks the whole list; a range begins anew from here. */
export function markAll(ids: readonly string[]): Selection {
  return { marked: new Set(ids), anchor: null };
}

/** Marks of clips that are not in the list (any more) go: nobody should delete what they can't see. */
export function prune(selection: Selection, ids: readonly string[]): Selection {
  if (selection.marked.size === 0) return selection;
  const present = new Set(ids);
  const marked = [...selection.marked].filter((id) => present.has(id));
  return marked.length === selection.marked.size ? selection : { marked: new Set(marked), anchor: selection.anchor };
}

/** The id `by` places further in the list, at its ends at most; the first one where none is open. */
export function neighbour(ids: readonly string[], id: string | null, by: number): string | null {
  const at = id === null ? -1 : ids.indexOf(id);
  if (at < 0) return ids.at(by < 0 ? -1 : 0) ?? null;
  return ids[Math.max(0, Math.min(ids.length - 1, at + by))] ?? null;
}

/** The clip to open when `gone` leave the list, `open` among them: the next one that stays, else the one before. */
export function remaining(ids: readonly string[], gone: readonly string[], open: string): string | null {
  const leaving = new Set(gone);
  const stays = (id: string) => !leaving.has(id);
  const at = Math.max(0, ids.indexOf(open));
  return ids.slice(at).find(stays) ?? ids.slice(0, at).findLast(stays) ?? null;
}
