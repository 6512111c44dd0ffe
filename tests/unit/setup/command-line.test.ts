import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

const start = (script: string, args: string[]) => spawnSync(process.execPath, [`scripts/${script}`, ...args], { encoding: 'utf8' });
const run = (script: string, ...args: string[]) => start(`${script}.ts`, args);

describe('what a command does with its arguments', () => {
  test.each(['attribute', 'read', 'evaluate'])('%s tells how it is used', (script) => {
    const { status, stdout } = run(script, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run ${script === 'evaluate' ? '' : '-s '}${script}`);
  });

  test('one that it does not know is named, with how it is used', () => {
    const { status, stdout, stderr } = run('attribute', '--language', 'de', '--fast');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--fast'/);
    expect(stderr).toContain('--jsonl');
    expect(stderr).not.toContain('at parseArgs');
  });

  test.each([
    [['--jsonl', 'articles.jsonl'], '--jsonl reads lines from its input, not from files: < articles.jsonl'],
    [['--jobs', '4', 'README.md'], '--jobs is for lines: with --jsonl'],
  ])('attribute %s is refused: nothing that was asked is left out in silence', (asked, why) => {
    expect(run('attribute', ...asked)).toMatchObject({ status: 2, stdout: '', stderr: `${why}\n` });
  });

  test('the demo tells how it is used before it installs or builds anything', () => {
    expect(start('demo.mjs', ['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run demo -- article.html') as string, stderr: '' });
    expect(start('demo.mjs', ['--headles'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Unknown option '--headles'[^]*npm run demo -- --headless/) as string,
    });
  });

  test.each(['nope.html', 'tests/pages'])('the demo names what is no file (%s) before it installs or builds anything', (asked) => {
    expect(start('demo.mjs', ['--headless', asked])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(`^There is no file ${asked}`) as string });
  });

  test('a page without an article is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saidby-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'page.html');
    writeFileSync(path, '<!doctype html><title>Log in</title><form><input></form>');
    const { status, stdout, stderr } = run('attribute', path);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: path, quotations: [] });
    expect(stderr).toBe(`${path}: no article in it\n`);
  });

  test('a file is meant from where npm was called, not from the checkout that npm goes to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'saidby-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'page.txt'), '“We will sail,” Ruth Calloway said.');
    vi.stubEnv('INIT_CWD', folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    const { status, stdout, stderr } = run('attribute', 'page.txt');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'page.txt', quotations: [{ speaker: { name: 'Ruth Calloway' } }] });
  });
});
