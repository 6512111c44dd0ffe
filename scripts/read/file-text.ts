import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A page says within its first so many bytes in which encoding it is. */
const STATED_WITHIN = 1024;
/** What browsers take a page for that says nothing: the encoding of older Western pages and texts. */
const UNSTATED = 'windows-1252';

/** The bytes of a file, unpacked where they are gzipped. */
export async function fileBytes(path: string): Promise<Buffer> {
  const raw = await readFile(path);
  return raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
}

/** The text of a page's or text's bytes: by their byte order mark, as UTF-8 where they are that, else as they say themselves. */
export function textOf(bytes: Buffer): string {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  const encoding = marked || (isUtf8(bytes) ? 'utf-8' : stated(bytes));
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder(UNSTATED).decode(bytes);
  }
}

function stated(bytes: Buffer): string {
  return /<meta\b[^<>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, STATED_WITHIN))?.[1] ?? UNSTATED;
}
