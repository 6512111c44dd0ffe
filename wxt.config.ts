import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { collectLicences } from './scripts/build/licences.ts';
import { rememberSelectors } from './scripts/build/remember-selectors.ts';

/**
 * Nothing but our own files, and no connection at all (measured: blocks the worker's fetch in both browsers). What forms and `<base>` lead
 * to is not covered by `default-src`.
 */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

const licences = collectLicences();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDir: process.env.SAIDBY_OUT ?? '.output',
  imports: false,
  // `npm run dev`: Chromium does not start with its sandbox for root, which is who works in a container.
  webExt: { chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  vite: () => ({
    plugins: [rememberSelectors(), licences.plugin()],
    worker: { plugins: () => [licences.plugin()] },
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('./entrypoints/reader.content/no-context.ts', import.meta.url)) } },
  }),
  hooks: { 'build:done': ({ config }) => licences.write(config.outDir) },
  // What the sources are, not all that lies beside them: the archive goes to a store, and articles, results and notes of whoever packs it do not.
  zip: { includeSources: ['{components,docs,entrypoints,lib,public,scripts,tests}/**', '*.{json,md,js,ts}', 'LICENSE'] },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_ext_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // A permission prompt can't be clicked by a test: that build alone may read pages of this machine.
    ...(mode === 'e2e' ? { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] } : {}),
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
    // Underline, next (as in vi), keep, quotations. Letters that no browser keeps for itself: see docs/decisions.md.
    commands: {
      'read-page': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_read__' },
      'next-quotation': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'save-quotation': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_save__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_command_panel__' },
      'previous-quotation': { description: '__MSG_command_previous__' },
      'copy-quotation': { description: '__MSG_command_copy__' },
      'open-collection': { description: '__MSG_command_collection__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'saidby@saidby.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
