#!/usr/bin/env node
/**
 * `npm test`: installs what it needs, then runs every check there is, two at a time, and ends with one line that counts them.
 * Starts on Node 20 with nothing installed.
 */
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies, root } from './setup/dependencies.mjs';
import { archiveOutput, buildFromSources } from './test/sources-build.mjs';
import { runSteps, runTool, toolStep, vitestStep } from './test/step.mjs';

/** @typedef {import('./test/step.mjs').Step} Step */

const wxt = 'node_modules/wxt/bin/wxt.mjs';

/** All four builds, one after the other: each writes the generated types in `.wxt`. Firefox's own is the one that is packed, so that it is built once. @type {Step} */
const builds = {
  name: 'builds and archives',
  run: async () => {
    const outcome = { passed: 0, failed: 0, skipped: 0, said: '' };
    const make = async (/** @type {string[]} */ args, environment = {}) => {
      const { code, said } = await runTool([wxt, ...args], environment);
      outcome[code === 0 ? 'passed' : 'failed']++;
      outcome.said += said;
    };
    await make(['build', '-b', 'chrome', '--mode', 'e2e']);
    await make(['build', '-b', 'chrome']);
    await make(['build', '-b', 'firefox', '--mode', 'e2e']);
    await make(['zip', '-b', 'firefox'], { SAIDBY_OUT: archiveOutput });
    if (outcome.failed > 0) return outcome;
    const shipped = join(root, '.output', 'firefox-mv3');
    rmSync(shipped, { recursive: true, force: true });
    cpSync(join(archiveOutput, 'firefox-mv3'), shipped, { recursive: true });
    return outcome;
  },
};

/** What a page has to load, and the engine alone. @type {Step} */
const sizes = {
  name: 'sizes',
  after: [builds.name],
  run: async () => {
    const bundle = await runTool(['scripts/bundle-engine.ts']);
    return toolStep('sizes', ['node_modules/size-limit/bin.js'])
      .run()
      .then((outcome) => ({ ...outcome, said: bundle.said + outcome.said }));
  },
};

/** @type {Step} */
const corpus = existsSync(join(root, '..', 'shared'))
  ? vitestStep('corpus checks', ['corpus'])
  : { name: 'corpus checks', run: async () => ({ passed: 0, failed: 0, skipped: 1, said: 'skipped: there is no folder ../shared with corpora beside this checkout' }) };

/** @type {Step[]} */
const steps = [
  builds,
  vitestStep('unit tests', ['unit', 'work']),
  // Two tries: what WebDriver asks a tab that is changing process may never be answered.
  vitestStep('browser tests (Chromium and Firefox)', ['browser'], { after: [builds.name], tries: 2 }),
  toolStep('lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
  toolStep('types', ['node_modules/typescript/bin/tsc', '--noEmit'], { after: [builds.name] }),
  toolStep('dead code', ['node_modules/knip/bin/knip.js'], { after: [builds.name] }),
  sizes,
  toolStep('web-ext lint', ['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery'], { after: [builds.name] }),
  corpus,
  { name: 'build from the archive of sources', after: [builds.name], run: () => buildFromSources(archiveOutput) },
];

/** @param {string} said Only the end of long output: that is where the reason stands. */
function indented(said) {
  return said
    .trim()
    .split('\n')
    .slice(-150)
    .map((line) => `    ${line}`)
    .join('\n');
}

async function main() {
  const start = performance.now();
  const tell = (/** @type {string} */ line) => console.log(line);
  await ensureDependencies(tell);
  await ensureBrowsers(['chromium', 'firefox'], tell);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  console.log(`Ready after ${((performance.now() - start) / 1000).toFixed(0)} s. Running ${steps.length} steps.`);
  const total = await runSteps(steps, Math.min(2, availableParallelism()), (step, outcome, seconds) => {
    const counts = `${outcome.passed} passed${outcome.failed ? `, ${outcome.failed} failed` : ''}${outcome.skipped ? `, ${outcome.skipped} skipped` : ''}${outcome.again?.length ? `, ${outcome.again.length} at the second try` : ''}`;
    console.log(`${outcome.failed ? '✗' : '✓'} ${step.name}: ${counts} (${seconds.toFixed(1)} s)`);
    for (const test of outcome.again ?? []) console.log(`    at the second try: ${test}`);
    if (outcome.failed || outcome.passed === 0) console.log(indented(outcome.said));
  });
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
