import { basename } from 'node:path';
import { fileBytes, textOf } from './file-text.ts';

export type PageFile = { /** The file's base name without `.html`, `.htm`, `.txt`, `.gz`. */ id: string; html: Buffer };

/** Reads an HTML or text file, gzipped or not. Text becomes a page with a paragraph for each stretch between blank lines. */
export async function readPageFile(path: string): Promise<PageFile> {
  const content = await fileBytes(path);
  const name = basename(path).replace(/\.gz$/i, '');
  const id = name.replace(/\.(?:html?|txt)$/i, '');
  return { id, html: /\.txt$/i.test(name) ? Buffer.from(pageOfText(textOf(content))) : content };
}

function pageOfText(text: string): string {
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return `<!doctype html><meta charset="utf-8"><title></title><article>${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}</article>`;
}
