import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { rememberSelectors } from './scripts/build/remember-selectors.ts';
import { COUNTING } from './tests/counting.ts';

const unit = globSync('tests/unit/**/*.test.{ts,tsx}');
/** Those that count work: they need a slower JavaScript, which is not for the others. */
const counting = unit.filter((file) => /\/work\.ts'/.test(readFileSync(file, 'utf8')));

/** Which inputs the properties are tried on. */
const PROPERTIES = ['tests/properties.ts'];

/** `npx vitest run --project unit --project work`, `--project browser`; add a file's name to run that alone. */
export default defineConfig({
  test: {
    projects: [
      // One process for all: most files take a hundredth of a second, and a process for each took three quarters of the time. No file changes what another sees.
      // linkedom goes through Vite for it to ask the selectors that the extension's build gives it.
      {
        plugins: [rememberSelectors()],
        test: {
          name: 'unit',
          include: unit.filter((file) => !counting.includes(file)),
          environment: 'node',
          setupFiles: PROPERTIES,
          testTimeout: 30_000,
          isolate: false,
          server: { deps: { inline: ['linkedom'] } },
        },
      },
      { test: { name: 'work', include: counting, environment: 'node', setupFiles: PROPERTIES, testTimeout: 30_000, execArgv: COUNTING } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], environment: 'node', testTimeout: 300_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/harness/build.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One more than this kind of machine has cores: browsers wait for each other, and some tests for time to pass.
          maxWorkers: 3,
        },
      },
    ],
  },
});
