import { articleOfHtml } from '../../lib/page/extract/from-html.ts';
import type { Block } from '../../lib/page/types.ts';
import { fileBytes, textOf } from '../read/file-text.ts';

/** What the engine reads of a file. */
export type FileText = { text: string; blocks?: Block[]; language?: string };

/** The text of a file (HTML or plain, gzipped or not), with blocks and language where a page tells them. */
export async function textOfFile(path: string): Promise<FileText> {
  const content = textOf(await fileBytes(path));
  if (!looksLikeHtml(content)) return { text: content };
  const article = await articleOfHtml(content);
  if (article) return { text: article.text, blocks: article.blocks, language: article.meta.language };
  process.stderr.write(`${path}: no article in it\n`);
  return { text: '' };
}

/** A doctype or one of the tags that open a page, near the beginning. */
const looksLikeHtml = (content: string): boolean =>
  /^\s*(<!doctype html|<html|<head|<body|<\?xml)/i.test(content.slice(0, 1000)) || /<(p|div|article|main)[\s>]/i.test(content.slice(0, 2000));
