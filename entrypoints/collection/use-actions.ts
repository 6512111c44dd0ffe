import { useCallback, useMemo, useState } from 'react';
import { COPIES, type CopyForm, type ExportFormat } from '../../lib/exchange/index.ts';
import { ask } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import type { Notice } from '../../components/collection/Toast.tsx';
import type { Request, ToBackground } from '../../lib/messages/contract.ts';
import { saveFiles } from '../rooms/clip-file.ts';
import { exportWords } from '../rooms/export-words.ts';
import { desk } from './use-desk.ts';

export type ClipChange = Request<ToBackground, 'editClips'>['change'];
type Said = Omit<Notice, 'key'>;

/** All that can be done with clips. What was done, or that it failed, is said in one line, with the way back where there is one. */
export function useActions() {
  const [notice, setNotice] = useState<Notice | null>(null);

  /** Resolves to whether it was done. */
  const attempt = useCallback(async (work: () => Promise<Said | null>, failure = t('collection_failed')) => {
    const say = (said: Said) => setNotice({ ...said, key: crypto.randomUUID() });
    try {
      const said = await work();
      if (said) say(said);
      return true;
    } catch (error) {
      console.warn('Saidby:', error);
      say({ text: failure });
      return false;
    }
  }, []);

  const actions = useMemo(() => {
    const changeBack = (ids: string[], at: string) =>
      attempt(async () => {
        const { changed } = await ask('undoEdit', { clips: ids, at });
        return { text: tCount('collection_changed_back', changed) };
      });
    const change = (ids: string[], what: ClipChange, words: 'collection_changed' | 'collection_deleted' | 'collection_restored') =>
      attempt(async () => {
        const { changed, at } = await ask('editClips', { clips: ids, change: what });
        return { text: tCount(words, changed), ...(changed > 0 && { undo: () => void changeBack(ids, at) }) };
      });
    return {
      /** What a dialog asked for. */
      change: (ids: string[], what: ClipChange) => change(ids, what, 'collection_changed'),
      trash: (ids: string[]) => change(ids, { deleted: true }, 'collection_deleted'),
      restore: (ids: string[]) => change(ids, { deleted: false }, 'collection_restored'),
      purge: (ids: string[]) =>
        attempt(async () => {
          await ask('purgeClips', { clips: ids });
          return { text: tCount('collection_purged', ids.length) };
        }),
      /** Has the background awake for the edit that comes: Chromium drops what a page asks for that goes before the background has started. */
      wake: () => void ask('editClips', { clips: [], change: {} }).catch(() => {}),
      /** What a reader writes in the open clip shows where it is written, and nothing is said of it. */
      edit: (id: string, change: ClipChange) =>
        attempt(async () => {
          await ask('editClips', { clips: [id], change });
          return null;
        }),
      copy: (ids: string[], form: CopyForm) =>
        attempt(async () => {
          const clips = await desk.clips(ids);
          const words = exportWords();
          await navigator.clipboard.writeText(clips.map((clip) => COPIES[form](clip, words)).join('\n\n'));
          return { text: tCount('collection_copied', clips.length) };
        }, t('collection_copy_failed')),
      exportAs: (ids: string[], format: ExportFormat) =>
        attempt(async () => {
          const now = new Date().toISOString();
          const names = saveFiles(await desk.files({ ids, format, words: exportWords(), now }), format, now);
          return { text: tCount('export_done', ids.length, names) };
        }),
    };
  }, [attempt]);

  return { ...actions, notice, forget: useCallback(() => setNotice(null), []) };
}

export type Actions = ReturnType<typeof useActions>;
