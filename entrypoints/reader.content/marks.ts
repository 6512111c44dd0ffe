import { createPainter, hitTest, LINE, randomPrefix, speakerColours, type ColourIndex, type LineStyle } from '../../lib/highlight/index.ts';
import type { TextMap } from '../../lib/page/index.ts';
import type { Quote, ReaderState } from './state.ts';
import { inTurns } from './turns.ts';

const LINES: readonly LineStyle[] = ['solid', 'dashed', 'dotted'];

type Placed = { ranges: readonly Range[]; outer: number | null };

export type Marks = ReturnType<typeof createMarks>;

/** The marks on the page: lines under quotations, the tint of the current one and of its evidence; and back from a point to a quotation. */
export function createMarks(signal: AbortSignal) {
  const prefix = randomPrefix();
  const painter = createPainter(prefix, CSS.highlights);
  let map: TextMap | null = null;
  let quotes: readonly Quote[] = [];
  let placed: Placed[] = [];
  let indexOf = new Map<AbstractRange, number>();
  let colours = new Map<number, ColourIndex>();
  let drawing = 0;
  signal.addEventListener('abort', () => painter.dispose());

  const colourOf = ({ attribution }: Quote): ColourIndex => (attribution.speaker ? (colours.get(attribution.speaker.person) ?? 0) : 0);
  const at = (id: string) => quotes.findIndex((quote) => quote.id === id);

  return {
    prefix,
    colourOf,
    rangesOf: (id: string): readonly Range[] => placed[at(id)]?.ranges ?? [],
    evidenceOf: (quote: Quote): Range[] => evidenceOf(quote).flatMap((span) => map?.ranges(span) ?? []),

    /** Draws all quotations anew: their places are found a slice at a time, then shown at once, so that nothing flickers. */
    async draw(state: Pick<ReaderState, 'quotes'>, textMap: TextMap | null): Promise<void> {
      const mine = ++drawing;
      const next: Placed[] = [];
      const open: number[] = [];
      for await (const i of inTurns(state.quotes.length, signal)) {
        if (mine !== drawing) return;
        const { start, end } = state.quotes[i]!.attribution.quotation;
        while (open.length && state.quotes[open.at(-1)!]!.attribution.quotation.end <= start) open.pop();
        next.push({ ranges: textMap?.ranges({ start, end }) ?? [], outer: open.at(-1) ?? null });
        open.push(i);
      }
      if (mine !== drawing || signal.aborted) return;
      map = textMap;
      quotes = state.quotes;
      placed = next;
      colours = speakerColours(quotes.map(({ attribution }) => attribution));
      indexOf = new Map(placed.flatMap(({ ranges }, i) => ranges.map((range) => [range, i] as const)));
      const lines = new Map<LineStyle, Map<ColourIndex, Range[]>>(LINES.map((style) => [style, new Map()]));
      for (const [i, quote] of quotes.entries()) {
        const byColour = lines.get(LINE[quote.state])!;
        const ranges = byColour.get(colourOf(quote)) ?? [];
        ranges.push(...placed[i]!.ranges);
        byColour.set(colourOf(quote), ranges);
      }
      for (const [style, byColour] of lines) painter.replace(`line-${style}`, byColour);
    },

    /** Tints a quotation and its evidence, and no other. */
    focus(quote: Quote | null): void {
      const only = (ranges: readonly Range[]) => new Map(quote && ranges.length ? [[colourOf(quote), ranges]] : []);
      painter.replace('current', only(quote ? this.rangesOf(quote.id) : []));
      painter.replace('evidence', only(quote ? this.evidenceOf(quote) : []));
    },

    /** The quotation under a point of the viewport, in CSS pixels. */
    at(x: number, y: number): Quote | null {
      return quotes[hitTest(document, CSS.highlights, placed, indexOf, x, y)] ?? null;
    },

    restore: () => painter.restore(),
  };
}

/** Mention and cue, where they are words at all. */
function evidenceOf({ attribution, state }: Quote) {
  if (state === 'person') return [];
  return [attribution.speaker?.mention, attribution.cue].filter((span) => span && span.end > span.start) as { start: number; end: number }[];
}
