import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import config from '../../../wxt.config.ts';

test('the archive of sources holds what a build needs and nothing else that lies in the checkout', () => {
  const folder = mkdtempSync('articles-');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const mine = [`${folder}/article.txt`, `${folder}/read.jsonl`];
  for (const file of mine) writeFileSync(file, 'Not for a store.');
  const packed = globSync(config.zip?.includeSources ?? ['**/*'], { exclude: (name: string) => basename(name) === 'node_modules' });
  expect(packed).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'lib/clip/schema.ts', 'scripts/build/remember-selectors.ts']),
  );
  for (const file of mine) expect(packed).not.toContain(file);
});
