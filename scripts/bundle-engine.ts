/** `npm run size`, first half: bundles the attribution engine alone, with its weights and languages, as the background carries it. */
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { lib: { entry: 'lib/attribution/index.ts', formats: ['es'], fileName: 'engine' }, outDir: '.cache/engine', minify: true, emptyOutDir: true },
});
