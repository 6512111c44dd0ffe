import type { Block } from '../../lib/page/types.ts';

/** The text of a file as the engine wants it, with its blocks and language where the file tells them. */
export function textOfFile(_path: string, content: string): { text: string; blocks?: Block[]; language?: string } {
  return { text: content };
}
