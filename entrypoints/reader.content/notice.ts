import { newsAfter, t } from '../../lib/messages/strings.ts';
import { el, listen } from './dom.ts';
import type { Host } from './host.ts';

/** Time enough to read a line and reach Undo, ms; longer while the pointer or focus is on it. */
const STAY_MS = 7000;

export type Notice = ReturnType<typeof createNotice>;

/** One quiet line at the foot of the window that says what happened, with Undo; read out politely. */
export function createNotice(host: Host, signal: AbortSignal) {
  const spoken = el('div', { class: 'spoken', role: 'status', 'aria-live': 'polite' });
  const line = el('div', { class: 'notice', hidden: true });
  host.room.append(spoken, line);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cameFrom: HTMLElement | null = null;
  // Browsers do not all tell when that on which pointer or focus is goes away.
  let pointed = false;
  let focused = false;

  function hide(): void {
    clearTimeout(timer);
    const hadFocus = focused;
    line.hidden = true;
    line.replaceChildren();
    pointed = focused = false;
    // Whoever pressed Undo by key goes on where they were before.
    if (hadFocus) cameFrom?.focus({ preventScroll: true });
    cameFrom = null;
  }

  /** Counts from now on, unless somebody is at it. */
  function stay(): void {
    clearTimeout(timer);
    if (!pointed && !focused) timer = setTimeout(hide, STAY_MS);
  }

  function say(words: string): void {
    spoken.textContent = newsAfter(spoken.textContent, words);
  }

  listen(line, 'keydown', ({ key }: KeyboardEvent) => key === 'Escape' && hide());
  listen(line, 'pointerenter', () => ((pointed = true), stay()));
  listen(line, 'pointerleave', () => ((pointed = false), stay()));
  listen(line, 'focusin', ({ relatedTarget }: FocusEvent) => {
    focused = true;
    if (relatedTarget instanceof HTMLElement) cameFrom = relatedTarget;
    stay();
  });
  listen(line, 'focusout', () => ((focused = false), stay()));
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    /** Says it to screen readers alone: for what the eye sees anyway. */
    speak: say,

    show(words: string, undo?: () => void): void {
      say(words);
      const button = undo && el('button', { type: 'button', class: 'link', onclick: () => (hide(), undo()) }, t('card_undo'));
      const hadFocus = focused;
      line.replaceChildren(el('span', { dir: 'auto' }, words), ...(button ? [button] : []));
      line.hidden = false;
      focused = false;
      if (hadFocus) (button ?? cameFrom)?.focus({ preventScroll: true });
      stay();
    },

    /** Undo takes the focus, where what had it is gone. */
    focus: (): void => line.querySelector('button')?.focus({ preventScroll: true }),

    hide,
  };
}
