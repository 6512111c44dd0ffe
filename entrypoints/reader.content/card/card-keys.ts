import type { CardActions } from './types.ts';

export type KeyAction = Extract<keyof CardActions, 'save' | 'copy' | 'close' | 'next' | 'previous'>;

const KEYS: Record<string, KeyAction> = { s: 'save', c: 'copy', Escape: 'close', ']': 'next', '[': 'previous' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing' | 'target'>;

/**
 * What a key means to us, or `null`. In a field, letters are letters and only Escape counts; with a modifier a key is the
 * browser's or the page's (AltGr is how some keyboards write brackets, and reports as Ctrl+Alt).
 */
export function keyAction({ key, ctrlKey, metaKey, altKey, repeat, isComposing, target }: Pressed): KeyAction | null {
  const action = KEYS[key.length === 1 ? key.toLowerCase() : key];
  if (!action || repeat || isComposing || metaKey || ctrlKey !== altKey) return null;
  if (altKey && key !== ']' && key !== '[') return null;
  return isEditable(target) && action !== 'close' ? null : action;
}

/** Does this element take text? */
export function isEditable(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null;
  return Boolean(element?.isContentEditable) || Boolean(element?.matches?.('input, textarea, select, [role=textbox], [role=combobox], [role=searchbox]'));
}
