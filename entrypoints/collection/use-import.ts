import { useCallback, useRef, useState } from 'react';
import type { Clip } from '../../lib/clip/schema.ts';
import { ask } from '../../lib/messages/send.ts';
import type { ImportState } from '../../components/collection/ImportDialog.tsx';
import type { FromImport, ToImport } from './protocol.ts';

/** Reads files in a worker of its own and, when all of every one fits, has the background take them in together. `cancel` works until that. */
export function useImport() {
  const [state, setState] = useState<ImportState | null>(null);
  const worker = useRef<Worker | null>(null);
  const isWriting = useRef(false);

  const end = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);

  const cancel = useCallback(() => {
    end();
    setState(null);
  }, [end]);

  const start = useCallback(
    async (files: readonly File[]) => {
      // Files can be dropped behind the dialog too: what is under way goes first.
      if (files.length === 0 || worker.current || isWriting.current) return;
      const reader = (worker.current = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' }));
      let clips: Clip[] = [];
      for (const file of files) {
        setState({ step: 'reading', name: file.name });
        const result = await answerOf(reader, file);
        if (result?.ok) {
          clips = clips.concat(result.clips);
          continue;
        }
        end();
        return setState(result ? { step: 'refused', name: file.name, ...result } : { step: 'failed' });
      }
      end();
      setState({ step: 'writing', count: clips.length });
      isWriting.current = true;
      const report = await ask('importClips', { clips }).catch((error: unknown) => {
        console.warn('Saidby:', error);
        return null;
      });
      isWriting.current = false;
      setState(report ? { step: 'done', ...report } : { step: 'failed' });
    },
    [end],
  );

  return { state, start, cancel };
}

/** `null` when the worker fails. A worker that is ended never answers, and nobody waits for it then. */
function answerOf(worker: Worker, file: File): Promise<FromImport | null> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => resolve(data), { once: true });
    worker.addEventListener('error', () => resolve(null), { once: true });
    worker.postMessage({ file } satisfies ToImport);
  });
}
