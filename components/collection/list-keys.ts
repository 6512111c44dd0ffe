/** What a key does in the list of clips. */
export type ListIntent =
  | { do: 'move'; by: number; extend: boolean }
  | { do: 'ends'; end: 'first' | 'last'; extend: boolean }
  | { do: 'mark' | 'markAll' | 'unmark' | 'open' | 'delete' | 'copy' | 'undo' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Rows that Page Up and Page Down pass. */
const PAGE = 8;

/** `null`: the key is the browser's. */
export function listIntent({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): ListIntent | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    const command = { a: 'markAll', c: 'copy', z: 'undo' } as const;
    return Object.hasOwn(command, key) && !shiftKey ? { do: command[key as keyof typeof command] } : null;
  }
  switch (key) {
    case 'ArrowDown':
      return { do: 'move', by: 1, extend: shiftKey };
    case 'ArrowUp':
      return { do: 'move', by: -1, extend: shiftKey };
    case 'PageDown':
      return { do: 'move', by: PAGE, extend: shiftKey };
    case 'PageUp':
      return { do: 'move', by: -PAGE, extend: shiftKey };
    case 'Home':
    case 'End':
      return { do: 'ends', end: key === 'Home' ? 'first' : 'last', extend: shiftKey };
    case ' ':
      return { do: 'mark' };
    case 'Enter':
      return { do: 'open' };
    case 'Escape':
      return { do: 'unmark' };
    case 'Delete':
    case 'Backspace':
      return { do: 'delete' };
    default:
      return null;
  }
}
