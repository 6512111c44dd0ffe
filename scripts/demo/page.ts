import { isUtf8 } from 'node:buffer';
import type { PageServer } from '../browser/page-server.ts';
import { fileNamed } from '../command-line.ts';
import { readPageFile } from '../read/page-files.ts';

/**
 * The address to open for what was asked: an address of the web as it is, a file (HTML or text, gzipped or not) served on
 * localhost, the sample article where nothing was asked. Throws when there is no such file.
 */
export async function addressOf(target: string | undefined, server: PageServer): Promise<string> {
  if (target === undefined) return `${server.origin}/sample-article.html`;
  if (/^https?:\/\//.test(target)) return target;
  const { id, html } = await readPageFile(fileNamed(target));
  // A stored page has lost the header that named its encoding: what is not UTF-8 is left to the browser, which reads what the page says.
  return server.put(`/${id}.html`, { body: html, type: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html' });
}
