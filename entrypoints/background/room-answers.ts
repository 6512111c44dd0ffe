import { clipsAt, editClips, eraseCollection, importClips, purgeClips, undoEdit, type Collection } from '../../lib/collection/index.ts';
import type { BackgroundAnswers } from '../../lib/messages/answer.ts';
import { readTab } from './inject.ts';
import { tellReaders } from './tell-readers.ts';

type RoomAnswers = Pick<BackgroundAnswers, 'readTab' | 'keptAt' | 'editClips' | 'undoEdit' | 'purgeClips' | 'importClips' | 'eraseAll'>;

/** Answers to what our own pages send. Pages that show clips are told when these change. */
export function roomAnswers(collection: Collection): RoomAnswers {
  return {
    readTab: ({ tab }) => readTab(tab),
    keptAt: async ({ addresses }) => ({ clips: await clipsAt(collection, addresses) }),
    async editClips({ clips, change }) {
      const now = new Date();
      const changed = await editClips(collection, clips, change, now);
      if (changed > 0) void tellReaders();
      return { changed, at: now.toISOString() };
    },
    async undoEdit({ clips, at }) {
      const changed = await undoEdit(collection, clips, at, new Date());
      if (changed > 0) void tellReaders();
      return { changed };
    },
    async purgeClips({ clips }) {
      await purgeClips(collection, clips);
      return {};
    },
    async importClips({ clips }) {
      const report = await importClips(collection, clips, new Date());
      if (report.added + report.updated > 0) void tellReaders();
      return report;
    },
    async eraseAll() {
      await eraseCollection(collection);
      void tellReaders();
      return {};
    },
  };
}
