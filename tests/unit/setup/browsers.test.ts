import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowsers, findBrowser } from '../../../scripts/setup/browsers.mjs';

describe.skipIf(process.platform === 'win32')('the browsers of this machine', () => {
  let folder: string;
  const program = (name: string, mode = 0o755) => {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), mode);
    return join(folder, name);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saidby-path-'));
    vi.stubEnv('SAIDBY_CHROMIUM', undefined);
    vi.stubEnv('SAIDBY_FIREFOX', undefined);
    vi.stubEnv('PATH', ['/nowhere', folder].join(delimiter));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  test('are found on the path, the best name first', () => {
    const edge = program('microsoft-edge');
    expect(findBrowser('chromium')).toBe(edge);
    const chromium = program('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  test('must be programs', () => {
    program('firefox-esr', 0o644);
    const firefox = program('firefox');
    expect(findBrowser('firefox')).toBe(firefox);
  });

  test('may be named, and then no other is taken', async () => {
    program('chromium');
    const mine = program('mine');
    vi.stubEnv('SAIDBY_CHROMIUM', mine);
    expect(findBrowser('chromium')).toBe(mine);
    vi.stubEnv('SAIDBY_CHROMIUM', join(folder, 'gone'));
    expect(findBrowser('chromium')).toBeNull();
    await expect(ensureBrowsers(['chromium'], expect.unreachable)).rejects.toThrow(`SAIDBY_CHROMIUM names ${join(folder, 'gone')}, which is no program.`);
  });

  test('that are there are not installed', async () => {
    program('chromium');
    program('firefox');
    await ensureBrowsers(['chromium', 'firefox'], expect.unreachable);
  });
});
