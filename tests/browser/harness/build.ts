/** Before the browser tests: builds the extension where the sources are newer than the build, and makes a profile for Firefox. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeFirefoxProfile } from '../../../scripts/browser/launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder to copy: see `makeFirefoxProfile`. */
    firefoxProfile: string;
  }
}

const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];
const builds = [
  { folder: 'chrome-mv3', args: ['-b', 'chrome'] },
  { folder: 'chrome-mv3-e2e', args: ['-b', 'chrome', '--mode', 'e2e'] },
  { folder: 'firefox-mv3', args: ['-b', 'firefox'] },
  { folder: 'firefox-mv3-e2e', args: ['-b', 'firefox', '--mode', 'e2e'] },
];

/** When anything below was last changed, in ms since 1970. */
function lastChange(path: string): number {
  const own = statSync(path);
  return own.isDirectory() ? Math.max(own.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name)))) : own.mtimeMs;
}

/** @returns what takes the profile away again */
export default async function setup(project: TestProject): Promise<() => void> {
  const changed = Math.max(...sources.map(lastChange));
  for (const { folder, args } of builds) {
    const manifest = statSync(join(resolve(process.env.SAIDBY_OUT ?? '.output'), folder, 'manifest.json'), { throwIfNoEntry: false });
    if (manifest === undefined || manifest.mtimeMs < changed) execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...args], { stdio: 'inherit' });
  }
  const profile = mkdtempSync(join(tmpdir(), 'saidby-firefox-'));
  await makeFirefoxProfile(profile);
  project.provide('firefoxProfile', profile);
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
