import { highlightName, MARK_ROLES, type MarkRole } from './names.ts';
import { SPEAKER_COLOURS, type ColourIndex } from './mark.ts';

/** The part of `CSS.highlights` that works from a content script in every browser (Firefox's wrappers can't be iterated). */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'has' | 'delete'>;

export type Painter = ReturnType<typeof createPainter>;

/** Later paints over earlier. */
const PRIORITY: Record<MarkRole, number> = { 'line-solid': 1, 'line-dashed': 1, 'line-dotted': 1, current: 2, evidence: 3 };

/**
 * Keeps our highlights in the page's registry. Touches no name but its own.
 *
 * @param registry `CSS.highlights`
 * @param make a new, empty highlight (`new Highlight()`)
 */
export function createPainter(prefix: string, registry: Registry, make: () => Highlight = () => new Highlight()) {
  const shown = new Map<string, Highlight>();

  function highlightOf(role: MarkRole, colour: ColourIndex): Highlight {
    const name = highlightName(prefix, role, colour);
    let highlight = shown.get(name);
    if (!highlight) {
      highlight = make();
      highlight.priority = PRIORITY[role];
      shown.set(name, highlight);
      registry.set(name, highlight);
    }
    return highlight;
  }

  return {
    add(role: MarkRole, colour: ColourIndex, ranges: Iterable<AbstractRange>): void {
      const highlight = highlightOf(role, colour);
      for (const range of ranges) highlight.add(range);
    },

    remove(role: MarkRole, colour: ColourIndex, ranges: Iterable<AbstractRange>): void {
      const highlight = shown.get(highlightName(prefix, role, colour));
      if (highlight) for (const range of ranges) highlight.delete(range);
    },

    /** Empties one kind of mark in all colours, or every mark. */
    empty(role?: MarkRole): void {
      for (const each of role ? [role] : MARK_ROLES) {
        for (let colour = 0; colour <= SPEAKER_COLOURS; colour++) shown.get(highlightName(prefix, each, colour))?.clear();
      }
    },

    /** Puts back what the page has thrown out or overwritten. Cheap: at most one look-up a name in use. Says whether it had to. */
    restore(): boolean {
      let lost = false;
      for (const [name, highlight] of shown) {
        if (registry.has(name) && registry.get(name) === highlight) continue;
        registry.set(name, highlight);
        lost = true;
      }
      return lost;
    },

    /** Takes every highlight of ours off the page for good. */
    dispose(): void {
      for (const name of shown.keys()) registry.delete(name);
      shown.clear();
    },
  };
}
