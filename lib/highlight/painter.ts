import { highlightName, type MarkRole } from './names.ts';
import { SPEAKER_COLOURS, type ColourIndex } from './mark.ts';

/** The part of `CSS.highlights` that works from a content script in every browser (Firefox's wrappers can't be iterated). */
export type Registry = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

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

  function show(name: string, role: MarkRole, ranges: Iterable<AbstractRange>): void {
    const highlight = make();
    highlight.priority = PRIORITY[role];
    for (const range of ranges) highlight.add(range);
    shown.set(name, highlight);
    registry.set(name, highlight);
  }

  return {
    /**
     * Shows these ranges for one kind of mark, and no others. What was shown stays until the new ones are complete, so that
     * nothing flickers however long they took to find.
     */
    replace(role: MarkRole, ranges: ReadonlyMap<ColourIndex, Iterable<AbstractRange>>): void {
      for (let colour = 0; colour <= SPEAKER_COLOURS; colour++) {
        const name = highlightName(prefix, role, colour);
        const wanted = ranges.get(colour);
        if (wanted) show(name, role, wanted);
        else if (shown.delete(name)) registry.delete(name);
      }
    },

    /** Puts back what the page has thrown out or overwritten. Cheap: one look-up for each name in use. */
    restore(): void {
      for (const [name, highlight] of shown) if (registry.get(name) !== highlight) registry.set(name, highlight);
    },

    /** Takes every highlight of ours off the page for good. */
    dispose(): void {
      for (const name of shown.keys()) registry.delete(name);
      shown.clear();
    },
  };
}
