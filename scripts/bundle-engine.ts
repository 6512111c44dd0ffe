/**
 * `npm run size`, first half: bundles the attribution engine alone, with its weights, as the background carries it: with all languages, and with English and German only, for
 * which its size has a target (docs/attribution-figures.md).
 */
import { build, type Plugin } from 'vite';

/** Puts what the engine knows of any other language in the place of five language files, and leaves out the verbs of those that have none. */
const englishAndGerman: Plugin = {
  name: 'english-and-german',
  load(id) {
    if (id.endsWith('language/verbs-of-speech.ts')) return `export const VERBS_OF_SPEECH = '';`;
    const language = /language\/(es|fr|it|nl|pt)\.ts$/.exec(id)?.[1];
    return language ? `export { other as ${language} } from './other.ts';` : null;
  },
};

for (const [fileName, plugins] of [
  ['engine', []],
  ['engine-en-de', [englishAndGerman]],
] as const)
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    build: { lib: { entry: 'lib/attribution/index.ts', formats: ['es'], fileName }, outDir: `.cache/${fileName}`, minify: true, emptyOutDir: true },
  });
