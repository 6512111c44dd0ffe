/**
 * What a store's reviewer does: unpack the archive of sources in an empty folder, build, compare with what was submitted.
 * Runs on Node 20, with the machine's npm.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { npm, root } from '../setup/dependencies.mjs';

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** @param {string} folder @returns {Map<string, string>} SHA-256 by path. */
function fingerprints(folder) {
  return new Map(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/**
 * @param {string} archive @param {string} folder Unpacks a ZIP file.
 */
async function unpack(archive, folder) {
  const { unzipSync } = await import('fflate');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/**
 * @param {string} output Folder in which `wxt zip -b firefox` left the build and both archives.
 * @returns {Promise<import('./step.mjs').Outcome>}
 */
export async function buildFromSources(output) {
  const archive = readdirSync(output).find((name) => name.endsWith('-sources.zip'));
  if (!archive) throw new Error(`no sources archive in ${output}`);
  // As many a folder of people's is called: with a space, and with a letter that an address writes otherwise.
  const folder = mkdtempSync(join(tmpdir(), 'saidby sources ö-'));
  try {
    await unpack(join(output, archive), folder);
    await npm(['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
    await npm(['run', 'build-for-amo'], folder);
    const differing = compare(fingerprints(join(output, 'firefox-mv3')), fingerprints(join(folder, '.output', 'firefox-mv3')));
    const said = differing.map((file) => `differs: ${file}`).join('\n');
    return { passed: differing.length ? 0 : 1, failed: differing.length ? 1 : 0, skipped: 0, said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Map<string, string>} a @param {Map<string, string>} b @returns {string[]} Files that are not the same in both. */
function compare(a, b) {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

/** Where the test run packs, apart from what `npm run zip` leaves. */
export const archiveOutput = join(root, '.cache', 'archive');
