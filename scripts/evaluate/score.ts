import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCORER = join(import.meta.dirname, '../../../shared/eval/score.mjs');
export const haveScorer = (): boolean => existsSync(SCORER);

/** Runs the scorer that lies beside the corpora on predictions for a labelled file; returns what it prints. */
export function score(goldFile: string, predictions: readonly object[], flags: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'saidby-score-'));
  try {
    const file = join(folder, 'predicted.jsonl');
    writeFileSync(file, predictions.map((line) => JSON.stringify(line)).join('\n'));
    return execFileSync(process.execPath, [SCORER, goldFile, file, ...flags], { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
