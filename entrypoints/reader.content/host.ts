import { t } from '../../lib/messages/strings.ts';
import tokens from '../../components/tokens.css?inline';
import style from './style.css?inline';
import { el, html } from './dom.ts';
import type { Surroundings } from './surroundings.ts';

export type Host = {
  /** The one element that we add to the page. */
  element: HTMLElement;
  /** Where card, bookmarks, notice and button stand, inside the closed shadow root. */
  room: HTMLElement;
  root: ShadowRoot;
  /**
   * Puts the element back if the page has thrown it out, or put it elsewhere, and keeps it at the size that it would have on any page.
   *
   * @param full an element that fills the screen with what is read, else `null`
   */
  restore(full: Element | null): void;
};

/** What the host is, whatever a page's style sheets say of its elements. It takes no room, and lets the pointer through. */
const HOST_STYLE: Record<string, string> = { all: 'initial', position: 'absolute', top: '0', left: '0', width: '0', height: '0', 'z-index': '2147483647', display: 'block' };

/**
 * Events that must not reach the page from our controls: to it they would come from a plain element, and look like shortcuts. Many pages
 * forbid the context menu, or put words of their own into what is copied.
 */
const OURS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'cut',
  'copy',
  'dragstart',
  'click',
  'auxclick',
  'contextmenu',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
];

/** Adds the shadow host beside the page's body; gone without a trace when the signal aborts. */
export function createHost({ addSheet }: Pick<Surroundings, 'addSheet'>, signal: AbortSignal): Host {
  const element = html('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  // The tokens stand on an element inside, where no rule of the page reaches, rather than on the host.
  addSheet(root, tokens.replaceAll(':host', '.room') + style);
  const room = el('div', { class: 'room', dir: t('strings_direction'), lang: t('strings_language') });
  root.append(room);
  for (const type of OURS) room.addEventListener(type, (event) => event.stopPropagation());
  const restore = (full: Element | null) => {
    if (signal.aborted) return;
    // What stands outside an element that fills the screen is covered by it, and in the top layer it is inert.
    const home = full ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    // Places are measured in the viewport's pixels, ours would be those of a page that zooms itself.
    const zoom = String(1 / (document.documentElement.currentCSSZoom || 1));
    if (element.style.getPropertyValue('zoom') !== zoom) element.style.setProperty('zoom', zoom, 'important');
    const onTop = home === document.documentElement && isMoved(document.documentElement);
    if (element.matches(':popover-open') === onTop) return;
    if (!onTop) return element.removeAttribute('popover');
    element.setAttribute('popover', 'manual');
    element.showPopover();
  };
  restore(null);
  signal.addEventListener('abort', () => element.remove());
  return { element, room, root, restore };
}

/** Is the root an element from which even fixed places are counted? In the top layer they are not. */
function isMoved(root: Element): boolean {
  const { transform, translate, rotate, scale, perspective } = getComputedStyle(root);
  return [transform, translate, rotate, scale, perspective].some((value) => value !== 'none');
}
