import { el, listen } from '../dom.ts';
import type { Host } from '../host.ts';
import { about } from './about.ts';
import { actions } from './actions.ts';
import { change } from './change.ts';
import { keyAction } from './card-keys.ts';
import { placeBeside, type Beside } from './place.ts';
import type { CardActions, CardView } from './types.ts';

export type Card = ReturnType<typeof createCard>;

const TITLE = 'title';
const WHY = 'why';

/** The card: a labelled dialog, not modal, that shows one quotation at a time. */
export function createCard(host: Host, on: CardActions) {
  const dialog = el('div', { class: 'card', role: 'dialog', 'aria-labelledby': TITLE, 'aria-describedby': WHY, tabindex: '-1', hidden: true });
  host.room.append(dialog);
  let drawn = '';
  let stopPlacing: (() => void) | null = null;
  let focusedBefore: HTMLElement | null = null;

  listen(dialog, 'keydown', (event: KeyboardEvent) => {
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    if (action === 'close' && dialog.querySelector('form')) on.setChanging(false);
    else on[action]();
  });

  const focused = () => (host.root.activeElement instanceof HTMLElement && dialog.contains(host.root.activeElement) ? host.root.activeElement : null);

  function draw(view: CardView): void {
    dialog.style.setProperty('--speaker', `var(--s${view.colour})`);
    dialog.dataset.state = view.quote.state;
    const wasChanging = dialog.querySelector('form') !== null;
    // Whatever the page does meanwhile: what is being typed stays, and so does a button on which a press has begun.
    if (wasChanging && view.changing) return;
    const parts = view.changing ? change(view, on, TITLE) : [about(view, TITLE, WHY), ...actions(view, on)];
    const now = [view.quote.id, ...parts.map(({ outerHTML }) => outerHTML)].join('');
    if (now === drawn) return;
    drawn = now;
    const key = focused()?.dataset.key;
    dialog.replaceChildren(...parts);
    if (key === undefined && wasChanging === view.changing) return;
    const again = view.changing ? dialog.querySelector<HTMLElement>('input') : dialog.querySelector<HTMLElement>(`[data-key="${wasChanging ? 'change' : CSS.escape(key ?? '')}"]`);
    (again ?? dialog).focus({ preventScroll: true });
  }

  return {
    /** Shows a quotation, beside where it stands now. */
    show(view: CardView, beside: Beside): void {
      if (dialog.hidden) drawn = '';
      dialog.hidden = false;
      draw(view);
      stopPlacing?.();
      stopPlacing = placeBeside(dialog, beside);
    },

    /** The first button takes the focus; it goes back where it was when the card is left. */
    focus(): void {
      if (focused()) return;
      focusedBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      (dialog.querySelector<HTMLElement>('[data-key=save]') ?? dialog).focus({ preventScroll: true });
    },

    /** Draws what has changed, where the card stands. */
    update(view: CardView): void {
      if (!dialog.hidden) draw(view);
    },

    hide(): void {
      if (dialog.hidden) return;
      const hadFocus = focused() !== null;
      stopPlacing?.();
      stopPlacing = null;
      dialog.hidden = true;
      dialog.replaceChildren();
      if (hadFocus) focusedBefore?.focus({ preventScroll: true });
      focusedBefore = null;
    },
  };
}
