/** Real pages, labelled by hand, of the folder of corpora beside this checkout. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = join(root, '..', 'shared');
const labels = join(shared, 'pages', 'labels');

type Score = { pages: number; missing: number; speech: { f1: number }; fullName: { accuracy: number } };

/** Reads the labelled pages whose file names begin so, and scores what was read by the scorer of the corpora. */
function score(prefix: RegExp, folder: string): Score {
  const names = readdirSync(labels)
    .filter((name) => name.endsWith('.tsv') && prefix.test(name))
    .map((name) => name.slice(0, -'.tsv'.length));
  for (const name of names) copyFileSync(join(labels, `${name}.tsv`), join(folder, `${name}.tsv`));
  const pages = names.map((name) => join(shared, 'pages', 'html', `${name}.html.gz`));
  const predicted = join(folder, 'predicted.jsonl');
  writeFileSync(predicted, execFileSync(process.execPath, ['scripts/read.ts', '--engine', ...pages], { cwd: root, maxBuffer: 1 << 28 }));
  return JSON.parse(execFileSync(process.execPath, [join(shared, 'eval', 'score-pages.mjs'), folder, predicted, '--json'], { encoding: 'utf8' })) as Score;
}

describe.skipIf(!existsSync(labels))('labelled pages', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'saidby-pages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('in English: what is speech, and whose', () => {
    const found = score(/^(?!(?:at|be|ch|de|es|fr|it|nl|pt)-)/, folder);
    expect(found.missing).toBe(0);
    expect(found.speech.f1).toBeGreaterThanOrEqual(0.9);
    expect(found.fullName.accuracy).toBeGreaterThanOrEqual(0.8);
  });
});
