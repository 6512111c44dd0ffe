/** The worker that reads one file to be imported. Ending it is how an import is cancelled. */
import * as z from 'zod/mini';
import { MAX_FILE_CHARACTERS, readImport } from '../../lib/exchange/index.ts';
import type { FromImport, ToImport } from './protocol.ts';

// Our pages allow no code from text, which zod would otherwise try to make.
z.config({ jitless: true });

/** A character takes at most so many bytes in UTF-8 where it is one UTF-16 unit. */
const BYTES = 3;

addEventListener('message', ({ data: { file } }: MessageEvent<ToImport>) => void read(file).then((result) => postMessage(result)));

async function read(file: File): Promise<FromImport> {
  if (file.size > MAX_FILE_CHARACTERS * BYTES) return { ok: false, problems: [{ code: 'tooBig', line: null, field: null }], more: 0 };
  const content = await file.text().catch(() => null);
  return content === null ? { ok: false, problems: [{ code: 'unreadable', line: null, field: null }], more: 0 } : readImport(content);
}
