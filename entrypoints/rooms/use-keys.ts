import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The keys that the browser really gave each command (`''` for none), by the command's name; empty where there are no commands. */
export function useKeys(): Readonly<Record<string, string>> {
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    const look = () => void browser.commands?.getAll().then((commands) => setKeys(Object.fromEntries(commands.map((command) => [command.name ?? '', command.shortcut ?? '']))));
    look();
    // They are changed in a page of the browser's, from which the reader comes back here.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return keys;
}
