import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldDocument } from '../train/gold.ts';

const SCORER = join(import.meta.dirname, '../../../shared/eval/score.mjs');
/** Does the scorer lie beside the checkout? */
export const haveScorer = (): boolean => existsSync(SCORER);

/** Runs the scorer that lies beside the corpora on predictions for labelled documents; returns what it prints. */
export function score(documents: readonly GoldDocument[], predictions: readonly object[], flags: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'saidby-score-'));
  try {
    const files = [documents, predictions].map((lines, index) => {
      const file = join(folder, `${index}.jsonl`);
      writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
      return file;
    });
    return execFileSync(process.execPath, [SCORER, ...files, ...flags], { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
