import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChangelog } from '../../../entrypoints/options/changelog.ts';

test('a changelog is read by its releases and their items', () => {
  expect(readChangelog('# Changelog\r\n\r\n## 0.2.0\r\n\r\n- One.\r\n- Two.\r\n\r\n## 0.1.0\r\n- Three.\r\n')).toEqual([
    { version: '0.2.0', changes: ['One.', 'Two.'] },
    { version: '0.1.0', changes: ['Three.'] },
  ]);
});

test('the changelog of the project names the version of the package first', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const [latest] = readChangelog(readFileSync('CHANGELOG.md', 'utf8'));
  expect(latest?.version).toBe(version);
  expect(latest?.changes.length).toBeGreaterThan(0);
});
