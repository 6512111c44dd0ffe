/** The worker that reads one file to be imported. Ending it is how an import is cancelled. */
import * as z from 'zod/mini';
import { MAX_FILE_CHARACTERS, readImport, type ProblemCode } from '../../lib/exchange/index.ts';
import type { FromImport, ToImport } from './protocol.ts';

// Our pages allow no code from text, which zod would otherwise try to make.
z.config({ jitless: true });

/** A character takes at most so many bytes in UTF-8 where it is one UTF-16 unit. */
const BYTES = 3;

addEventListener('message', ({ data: { file } }: MessageEvent<ToImport>) => void read(file).then((result) => postMessage(result)));

async function read(file: File): Promise<FromImport> {
  if (file.size > MAX_FILE_CHARACTERS * BYTES) return refuse('tooBig');
  const content = await file.text().catch(() => null);
  // Of more than a text can hold, Chromium makes an empty one.
  if (!content && file.size > MAX_FILE_CHARACTERS) return refuse('tooBig');
  return content === null ? refuse('unreadable') : readImport(content);
}

function refuse(code: ProblemCode): FromImport {
  return { ok: false, problems: [{ code, line: null, field: null }], more: 0 };
}
