import { autoUpdate, computePosition, flip, offset, shift, size, type Middleware, type VirtualElement } from '@floating-ui/dom';

/** What the card stands beside: the quotation, the evidence that should stay in sight, and where the pointer was. */
export type Beside = { quotation: readonly Range[]; evidence: readonly Range[]; pointer: { x: number; y: number } | null };

/** CSS pixels kept free to the quotation and to the viewport's edges. */
const GAP = 8;
/** The card's corner stands this far before the pointer, so that the pointer's way to it is short. */
const LEAD = 48;
/** Where there is less room than this beside a quotation, the card covers part of it rather than be cut, CSS pixels. */
const LEAST_HEIGHT = 168;
/** Evidence is kept uncovered as long as quotation and evidence take no more than this part of the viewport. */
const MOST_OF_VIEW = 0.45;

/**
 * Keeps the card beside the quotation while the page scrolls and changes size. Below it if there is room, else above, else at its side,
 * cut to the room there is. Returns what ends it.
 */
export function placeBeside(card: HTMLElement, beside: Beside): () => void {
  const contextElement = elementOf(beside.quotation[0]);
  let last = new DOMRect();
  // Words that the page has taken away have no place; until it is read again the card stays where it was.
  const getBoundingClientRect = () => (last = rectOf(beside) ?? last);
  const reference: VirtualElement = { getBoundingClientRect, ...(contextElement ? { contextElement } : {}) };
  const update = async () => {
    // Measured at its own height first, else it would stay small where it was once cut.
    card.style.removeProperty('max-height');
    const { x, y } = await computePosition(reference, card, { strategy: 'fixed', placement: 'bottom-start', middleware: middlewareFor(beside) });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, update, { layoutShift: false });
}

function middlewareFor({ pointer }: Beside): Middleware[] {
  return [
    offset(({ rects, placement, elements }) => {
      if (!pointer || !/^(top|bottom)/.test(placement)) return GAP;
      const { x, width } = rects.reference;
      const rtl = getComputedStyle(elements.floating).direction === 'rtl';
      const along = rtl ? x + width - pointer.x : pointer.x - x;
      return { mainAxis: GAP, crossAxis: Math.max(0, Math.min(along - LEAD, width - LEAD)) };
    }),
    flip({ padding: GAP, crossAxis: false, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
    shift({ padding: GAP }),
    size({
      padding: GAP,
      apply: ({ elements, availableHeight }) =>
        void elements.floating.style.setProperty('max-height', `${Math.min(Math.max(LEAST_HEIGHT, availableHeight), innerHeight - 2 * GAP)}px`),
    }),
    { name: 'dock', fn: ({ rects }) => dock(rects, pointer?.y ?? 0) },
  ];
}

type Rects = { reference: { y: number; height: number }; floating: { height: number } };

/** Where the quotation leaves no side free, the card stands at the edge of the window that is farther from the pointer. */
function dock({ reference, floating }: Rects, pointerY: number): { y?: number } {
  const above = reference.y;
  const below = innerHeight - reference.y - reference.height;
  const seen = above < innerHeight && below < innerHeight;
  if (!seen || Math.max(above, below) >= Math.min(LEAST_HEIGHT, floating.height) + 2 * GAP) return {};
  return { y: pointerY > innerHeight / 2 ? GAP : innerHeight - floating.height - GAP };
}

/** The box around quotation and, while that stays small, the evidence beside it. */
function rectOf({ quotation, evidence }: Beside): DOMRect | null {
  const own = bounds(quotation);
  const all = bounds([...quotation, ...evidence]);
  if (!own || !all) return null;
  return all.height <= innerHeight * MOST_OF_VIEW ? new DOMRect(own.x, all.y, own.width, all.height) : own;
}

function bounds(ranges: readonly Range[]): DOMRect | null {
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter((box) => box.width > 0 || box.height > 0);
  if (!boxes.length) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}

function elementOf(range: Range | undefined): Element | null {
  const node = range?.startContainer;
  return node ? (node instanceof Element ? node : node.parentElement) : null;
}
