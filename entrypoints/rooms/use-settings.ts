import { useEffect, useState } from 'react';
import { changeSettings, readSettings, watchSettings, type Settings } from '../../lib/messages/settings.ts';

/** The settings, live, and how to change some of them; `null` until they are read. */
export function useSettings(): [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return [settings, (change) => void changeSettings(change)];
}
