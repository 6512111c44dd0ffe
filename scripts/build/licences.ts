import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences of the libraries that are in a build: most ask for their notice to go with every copy, and bundling leaves it out. */

/** The file that stands beside the manifest. */
export const LICENCES = 'licences.txt';
/** A package's folder at the beginning of a module's path: the last `node_modules` in it, and a name that may have a scope. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const NOTICE = /^(licen[cs]e|notice|copying)/i;

/**
 * Notes the packages that bundles are made of. `plugin` belongs into the configuration of each bundle of a build, `write` puts what it has seen into the build's folder, sorted, so that the same
 * sources give the same bytes.
 */
export function collectLicences(): { plugin: () => Plugin; write: (folder: string) => void } {
  const packages = new Set<string>();
  return {
    plugin: () => ({
      name: 'licences',
      generateBundle(_options, bundle) {
        for (const part of Object.values(bundle)) for (const id of part.type === 'chunk' ? part.moduleIds : []) note(packages, id);
      },
    }),
    write: (folder) => writeFileSync(join(folder, LICENCES), [...new Set([...packages].map(noticeOf))].sort().join(`\n\n${'-'.repeat(80)}\n\n`)),
  };
}

/** Adds the folder of the package that a module is of. Ids may begin with a sign of the bundler's own and end with a query. */
function note(packages: Set<string>, id: string): void {
  const folder = PACKAGE.exec(id.replace(/^\0/, ''))?.[0];
  if (folder && existsSync(join(folder, 'package.json'))) packages.add(folder);
}

/** Name, version and licence of a package, and the texts that go with it. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
  const texts = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license ?? 'no licence named'})`, ...texts].join('\n\n');
}
