import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const output = resolve(process.env.SAIDBY_OUT ?? '.output');
const manifestOf = (build: string) => JSON.parse(readFileSync(join(output, build, 'manifest.json'), 'utf8')) as Record<string, unknown>;

/** Every file of a build whose name ends so, with its text. */
function filesOf(build: string, ending: RegExp): { name: string; text: string }[] {
  const names = readdirSync(join(output, build), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  expect(names).not.toEqual([]);
  return names.map((name) => ({ name, text: readFileSync(join(output, build, name), 'utf8') }));
}

describe('what is shipped', () => {
  test('asks Chrome for click-only rights, and for sites only when the reader wants it', () => {
    const manifest = manifestOf('chrome-mv3');
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'sidePanel']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });

  test('asks Firefox for the same, and says that it collects nothing', () => {
    const manifest = manifestOf('firefox-mv3');
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    expect(manifest.browser_specific_settings).toMatchObject({ gecko: { data_collection_permissions: { required: ['none'] } }, gecko_android: {} });
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('%s holds the licences of the libraries in it', (build) => {
    const licences = readFileSync(join(output, build, 'licences.txt'), 'utf8');
    // In the background, in our pages, in the reader, in a worker.
    for (const name of ['defuddle', 'dexie', 'react', 'react-aria-components', '@floating-ui/dom', 'zod', 'minisearch'])
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(.+\\)\n\n\\S`, 'm'));
    expect(licences).not.toContain('no licence named');
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('%s wishes for keys that browsers leave to extensions', (build) => {
    const commands = manifestOf(build).commands as Record<string, { suggested_key?: { default: string } }>;
    const keys = Object.values(commands).flatMap(({ suggested_key: key }) => key?.default ?? []);
    expect(keys).toHaveLength(4); // A browser takes no more.
    // Chromium: toolbar, bookmarks, dialogs, groups of tabs, split view, reading mode. Firefox: the letters of its menu bar.
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+(?![ABCINPRTWXZ]|[FEVSBTH])[A-Z]$/);
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('%s lets its pages connect nowhere and run nothing but their own files', (build) => {
    expect(manifestOf(build).content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'",
    });
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('%s has every string that its manifest names', (build) => {
    const named = [...JSON.stringify(manifestOf(build)).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    const messages = JSON.parse(readFileSync(join(output, build, '_locales/en/messages.json'), 'utf8')) as Record<string, unknown>;
    expect(named.length).toBeGreaterThan(5);
    for (const key of named) expect(Object.keys(messages)).toContain(key);
  });

  test.each(['chrome-mv3', 'firefox-mv3'])('%s loads no script, style, font or picture from elsewhere', (build) => {
    for (const { name, text } of filesOf(build, /\.html$/)) expect(text.match(/(?:src|href)="(?!\/|#|\.|data:)[^"]*"/g), name).toBeNull();
    for (const { name, text } of filesOf(build, /\.css$/)) expect(text.match(/url\((?!["']?data:)[^)]*\)|@import/g), name).toBeNull();
    for (const { name, text } of filesOf(build, /\.js$/)) expect(text.match(/\bimport\(["'`]https?:|importScripts\(["'`]https?:/g), name).toBeNull();
  });

  test('the build for tests differs by the right to read pages of this machine alone', () => {
    const { host_permissions: hosts, ...rest } = manifestOf('chrome-mv3-e2e');
    expect(hosts).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
    expect(rest).toEqual(manifestOf('chrome-mv3'));
  });
});
