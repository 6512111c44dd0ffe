import { useCallback, useRef, useState } from 'react';
import { ask } from '../../lib/messages/send.ts';
import type { ImportState } from '../../components/collection/ImportDialog.tsx';
import type { FromImport, ToImport } from './protocol.ts';

/** Reads a file in a worker of its own and, when all of it fits, has the background take it in. `cancel` works until that. */
export function useImport() {
  const [state, setState] = useState<ImportState | null>(null);
  const worker = useRef<Worker | null>(null);

  const cancel = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setState(null);
  }, []);

  const start = useCallback(
    async (file: File) => {
      cancel();
      setState({ step: 'reading', name: file.name });
      worker.current = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
      const result = await answerOf(worker.current, file);
      worker.current?.terminate();
      worker.current = null;
      if (!result) return setState({ step: 'failed' });
      if (!result.ok) return setState({ step: 'refused', name: file.name, ...result });
      setState({ step: 'writing', count: result.clips.length });
      const report = await ask('importClips', { clips: result.clips }).catch((error: unknown) => {
        console.warn('Saidby:', error);
        return null;
      });
      setState(report ? { step: 'done', ...report } : { step: 'failed' });
    },
    [cancel],
  );

  return { state, start, cancel };
}

/** `null` when the worker fails. A worker that is ended never answers, and nobody waits for it then. */
function answerOf(worker: Worker, file: File): Promise<FromImport | null> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromImport>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    worker.postMessage({ file } satisfies ToImport);
  });
}
