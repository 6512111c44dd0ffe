import { t } from '../../lib/messages/strings.ts';
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
  const stay = () => clearTimeout(timer);
  const hide = () => {
    stay();
    line.hidden = true;
    line.replaceChildren();
  };
  const leave = () => {
    stay();
    timer = setTimeout(hide, STAY_MS);
  };
  listen(line, 'pointerenter', stay);
  listen(line, 'pointerleave', leave);
  listen(line, 'focusin', stay);
  listen(line, 'focusout', leave);
  signal.addEventListener('abort', stay);

  return {
    /** Says it to screen readers alone: for what the eye sees anyway. */
    speak(words: string): void {
      spoken.textContent = words;
    },

    show(words: string, undo?: () => void): void {
      spoken.textContent = words;
      const button = undo && el('button', { type: 'button', class: 'link', onclick: () => (hide(), undo()) }, t('card_undo'));
      line.replaceChildren(el('span', { dir: 'auto' }, words), ...(button ? [button] : []));
      line.hidden = false;
      leave();
    },

    hide,
  };
}
