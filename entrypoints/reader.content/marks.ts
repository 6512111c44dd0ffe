import { createPainter, hitTest, LINE, LINE_STYLES, randomPrefix, speakerColours, type ColourIndex, type LineStyle, type Target } from '../../lib/highlight/index.ts';
import { SOME, inSlices, type Span, type TextMap } from '../../lib/page/index.ts';
import { MOST_PAINTED, nearView } from './near.ts';
import type { Quote } from './state.ts';

/** How soon after scrolling we look which quotations are in view, ms; no more often while it goes on. */
const LOOK_MS = 100;

/** What is drawn: the quotations with their places in the page, and which of them are painted. */
export type Drawing = {
  quotes: readonly Quote[];
  map: TextMap | null;
  targets: readonly Target[];
  colours: Map<number, ColourIndex>;
  painted: readonly number[];
};

export type Marks = ReturnType<typeof createMarks>;

/**
 * The marks on the page: lines under quotations, the tint of the current one and of its evidence; and back from a point to a
 * quotation. Where there are more quotations than browsers paint with ease, only those around what is in view are painted.
 *
 * @param repainted called when others are painted, since the page was scrolled
 */
export function createMarks(repainted: () => void, signal: AbortSignal) {
  const prefix = randomPrefix();
  const painter = createPainter(prefix, CSS.highlights);
  let map: TextMap | null = null;
  let quotes: readonly Quote[] = [];
  let targets: readonly Target[] = [];
  let indexOf = new Map<AbstractRange, number>();
  let colours = new Map<number, ColourIndex>();
  let painted: readonly number[] = [];
  let looking: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    painter.dispose();
  });

  const colourOf = ({ attribution }: Quote): ColourIndex => (attribution.speaker ? (colours.get(attribution.speaker.person) ?? 0) : 0);
  const rangesOf = (id: string): readonly Range[] => targets[quotes.findIndex((quote) => quote.id === id)]?.ranges ?? [];
  const evidenceOf = (quote: Quote): Range[] => evidenceIn(quote).flatMap((span) => map?.ranges(span) ?? []);

  function moved(): void {
    if (quotes.length > MOST_PAINTED) looking ??= setTimeout(() => void look().catch(lookFailed), LOOK_MS);
  }

  async function look(): Promise<void> {
    const drawn = targets;
    const near = await inSlices(nearView(document, drawn, painted), signal).finally(() => (looking = undefined));
    if (!near || targets !== drawn) return;
    paint(near);
    repainted();
  }

  function lookFailed(error: unknown): void {
    if (!signal.aborted) console.error('Saidby: could not look at what is in view', error);
  }

  function paint(indices: readonly number[]): void {
    painted = indices;
    indexOf = new Map();
    const lines = new Map<LineStyle, Map<ColourIndex, Range[]>>(LINE_STYLES.map((style) => [style, new Map()]));
    for (const i of indices) {
      const quote = quotes[i]!;
      // Words that a reader selected are kept or about to be, which is not the page's business: they have their bookmark.
      if (quote.origin === 'selection') continue;
      const byColour = lines.get(LINE[quote.state])!;
      const ranges = byColour.get(colourOf(quote)) ?? [];
      byColour.set(colourOf(quote), ranges);
      for (const range of targets[i]!.ranges) {
        ranges.push(range);
        indexOf.set(range, i);
      }
    }
    for (const [style, byColour] of lines) painter.replace(`line-${style}`, byColour);
  }

  return {
    prefix,
    colourOf,
    rangesOf,
    evidenceOf,

    /**
     * Works out how quotations are drawn, and yields where that may be put off. While a page was not read again the view is where
     * it was, and those around it stay painted.
     */
    *prepare(quotes: readonly Quote[], textMap: TextMap | null): Generator<void, Drawing> {
      const targets = yield* targetsOf(quotes, (span) => textMap?.ranges(span) ?? []);
      const colours = speakerColours(quotes.map(({ attribution }) => attribution));
      yield;
      const stay = textMap === map && quotes.length > MOST_PAINTED && painted.length > 0;
      const near = stay ? painted.filter((i) => i < quotes.length) : yield* nearView(document, targets);
      return { quotes, map: textMap, targets, colours, painted: near ?? [] };
    },

    draw(drawing: Drawing): void {
      ({ quotes, map, targets, colours } = drawing);
      paint(drawing.painted);
      moved();
    },

    /** Indices of the quotations that are painted, in order; none that is in view comes before the first. */
    painted: (): readonly number[] => painted,

    /** Tints a quotation and its evidence, and no other. */
    focus(quote: Quote | null): void {
      const only = (ranges: readonly Range[]) => new Map(quote && ranges.length ? [[colourOf(quote), ranges]] : []);
      painter.replace('current', only(quote ? rangesOf(quote.id) : []));
      painter.replace('evidence', only(quote ? evidenceOf(quote) : []));
    },

    /** The quotation under a point of the viewport, in CSS pixels. */
    at(x: number, y: number): Quote | null {
      return quotes[hitTest(document, CSS.highlights, targets, indexOf, x, y)] ?? null;
    },

    /** The element, if any, where it holds a quotation. */
    holding: (element: Element | null): Element | null => (element && painted.some((i) => element.contains(targets[i]?.ranges[0]?.startContainer ?? null)) ? element : null),

    restore: () => painter.restore(),
  };
}

/** Ranges are made when they are asked for, since each one costs the page something whenever it changes. */
function* targetsOf(quotes: readonly Quote[], rangesOf: (span: Span) => Range[]): Generator<void, Target[]> {
  const open: number[] = [];
  const targets: Target[] = [];
  for (const [i, { attribution }] of quotes.entries()) {
    if (i % SOME === 0) yield;
    const { quotation } = attribution;
    while (open.length && quotes[open.at(-1)!]!.attribution.quotation.end <= quotation.start) open.pop();
    const outer = open.at(-1) ?? null;
    open.push(i);
    let ranges: Range[] | null = null;
    targets.push({
      outer,
      get ranges() {
        return (ranges ??= rangesOf(quotation));
      },
    });
  }
  return targets;
}

/** Mention and cue, where they are words at all. */
function evidenceIn({ attribution, state }: Quote): Span[] {
  if (state === 'person') return [];
  return [attribution.speaker?.mention, attribution.cue].filter((span): span is Span => span != null && span.end > span.start);
}
