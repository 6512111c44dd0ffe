/** An element that had the focus, and the elements around it from the inside out, each with its place among its siblings then. */
type Place = { element: Element; around: { parent: Element; at: number }[] };

/**
 * The keyboard's focus goes on when what had it goes or is switched off: a row that was dealt with, a button that has done its work.
 * Browsers leave it to nobody then, and who works by keyboard or hears the page has to begin at its top. It goes to what can be
 * pressed next where that stood, else to what stands before. What stands in menus and dialogs gives the focus back itself, to what
 * is remembered here.
 *
 * @param root what the room is drawn in
 */
export function keepFocus(root: HTMLElement): void {
  let had: Place | null = null;
  let byPointer = false;
  document.addEventListener('pointerdown', () => (byPointer = true), { capture: true });
  document.addEventListener('keydown', () => (byPointer = false), { capture: true });
  // A screen reader's press, which is of no pointer and of no key.
  document.addEventListener('click', ({ detail }) => (byPointer &&= detail !== 0), { capture: true });
  root.addEventListener('focusin', ({ target }) => (had = target instanceof Element ? placeOf(target, root) : null));
  const look = () => {
    // What is on its way (the next clip) may want it.
    if (had === null || byPointer || !document.hasFocus() || document.querySelector('[aria-busy=true]')) return;
    // Browsers take it from what is switched off at once, later, or never.
    if (document.activeElement !== document.body && document.activeElement !== had.element) return;
    if (!isThere(had.element)) (sameAgain(had) ?? nextTo(had))?.focus({ preventScroll: true });
  };
  // Once all of a change is drawn, and dialogs and menus have given back what they can.
  const later = () => had && requestAnimationFrame(() => requestAnimationFrame(look));
  root.addEventListener('focusout', later);
  new MutationObserver(later).observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden', 'aria-busy'] });
}

function placeOf(element: Element, root: Element): Place {
  const around: Place['around'] = [];
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) around.push({ parent: at.parentElement, at: [...at.parentElement.children].indexOf(at) });
  return { element, around };
}

/** A row may be made anew elsewhere, with the `id` that it had. */
function sameAgain({ element: { id } }: Place): HTMLElement | null {
  const same = id === '' ? null : document.getElementById(id);
  return same && isThere(same) ? same : null;
}

function nextTo({ around }: Place): HTMLElement | undefined {
  for (const { parent, at } of around) {
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const stops = [...children.slice(at).flatMap(stopsIn), ...children.slice(0, at).flatMap(stopsIn).reverse()];
    if (stops[0]) return stops[0];
  }
  return undefined;
}

/** What the Tab key stops at in an element, itself among it, in order. */
function stopsIn(element: Element): HTMLElement[] {
  const stops = [element, ...element.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')];
  return stops.filter((stop): stop is HTMLElement => stop instanceof HTMLElement && stop.tabIndex >= 0 && isThere(stop));
}

function isThere(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
}
