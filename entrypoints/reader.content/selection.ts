import { t } from '../../lib/messages/strings.ts';
import { isEditable } from './card/card-keys.ts';
import { el, icon, listen } from './dom.ts';
import type { Host } from './host.ts';

/** A selection that has not changed for this long is finished, ms. */
const SETTLED_MS = 250;
/** Shorter selections are a word looked up, not a quotation, characters. */
const SHORTEST = 12;
const GAP_PX = 12;

/**
 * A button at the selection, where fingers select and the browser has no context menu that we could be in.
 */
export function offerSelection(host: Host, save: () => void, signal: AbortSignal): void {
  const touch = matchMedia('(pointer: coarse)');
  const button = el('button', { type: 'button', class: 'button main select', hidden: true, onclick: () => (hide(), save()) }, icon('bookmark'), t('reader_save_selection'));
  // Pressing a button would take the selection away before it is read.
  listen(button, 'pointerdown', (event: Event) => event.preventDefault());
  host.room.append(button);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    button.hidden = true;
  }

  function show(): void {
    const selection = document.getSelection();
    if (!touch.matches || !selection || selection.isCollapsed || selection.toString().trim().length < SHORTEST || isEditable(selection.focusNode?.parentElement ?? null))
      return hide();
    const box = selection.getRangeAt(0).getBoundingClientRect();
    button.hidden = false;
    const { width, height } = button.getBoundingClientRect();
    const below = box.bottom + 3 * GAP_PX + height < innerHeight;
    const x = Math.max(GAP_PX, Math.min(box.left + (box.width - width) / 2, document.documentElement.clientWidth - width - GAP_PX));
    // Below, since the browser's own bar stands above; further off than its handles are tall.
    const y = below ? box.bottom + 2 * GAP_PX : Math.max(GAP_PX, Math.min(box.top, innerHeight) - height - GAP_PX);
    button.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }

  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(show, SETTLED_MS);
  };
  document.addEventListener('selectionchange', settle, { signal });
  document.addEventListener('scroll', settle, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
