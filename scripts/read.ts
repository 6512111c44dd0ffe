/** Reads pages and prints what its reader is shown of each: see `USAGE`. */
import { endWithReader, readArguments, unlessUnreadable } from './command-line.ts';
import { readByEngine } from './read/by-engine.ts';
import { ExtensionReader } from './read/by-extension.ts';
import { readPageFile } from './read/page-files.ts';

const USAGE = `Prints a JSON line a page, {id, quotations: [{text, speaker: {name, role, confidence} | null}]}, in page order:

  npm run -s read -- FILES             opens each in headless Chromium with the built extension
  npm run -s read -- --built FILES     the same, without building first
  npm run -s read -- --engine FILES    the same steps in Node, without a browser: faster, and blind to style sheets

FILES are HTML or text, gzipped or not.`;

const { values, positionals: files } = readArguments({ allowPositionals: true, options: { engine: { type: 'boolean' }, built: { type: 'boolean' } } }, USAGE);
if (files.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

endWithReader();
const reader = values.engine ? null : await ExtensionReader.start({ build: !values.built });
try {
  for (const path of files) {
    const file = await unlessUnreadable(path, readPageFile);
    if (!file) continue;
    const shown = reader ? await reader.read(file) : await readByEngine(file);
    process.stdout.write(`${JSON.stringify(shown)}\n`);
  }
} finally {
  await reader?.stop();
}
