import { browser } from 'wxt/browser';
import { isEditable, keyAction, type KeyAction } from './card/card-keys.ts';
import { listen } from './dom.ts';
import type { Host } from './host.ts';

/**
 * Single-letter keys on the whole page, where the reader has switched them on; Escape whenever a card is open. Never while
 * somebody types, and never a key that the page has taken already.
 */
export function watchKeys(host: Host, on: { act(action: KeyAction): void; enabled(): boolean; cardOpen(): boolean }, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    // Of what stands in a shadow root of the page, the event's target shows the host alone.
    if (event.defaultPrevented || event.target === host.element || isEditable(focusedAt(event.composedPath()[0] ?? null))) return;
    const action = keyAction(event);
    if (!action) return;
    if (action === 'close') {
      // Left for the page to hear as well: it may have something of its own to close.
      if (on.cardOpen()) on.act('close');
    } else if (on.enabled()) {
      event.preventDefault();
      on.act(action);
    }
  };
  listen(document, 'keydown', pressed, { signal });
}

/** What has the focus there: of a closed shadow root, the event's path shows the host alone as well. */
function focusedAt(target: EventTarget | null): EventTarget | null {
  let at = target;
  while (at instanceof HTMLElement) {
    const inner = rootOf(at)?.activeElement;
    if (!inner) break;
    at = inner;
  }
  return at;
}

/** An element's shadow root, open or closed; Firefox has a property for it, Chromium a function. */
function rootOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
