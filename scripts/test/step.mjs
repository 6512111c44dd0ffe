/**
 * One step of the test run, and how steps run beside each other. Runs on Node 20: no dependencies.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, said: string, again?: string[] }} Outcome `said` is shown when something failed; `again` tells what passed at a later try only, and why not at the first.
 * @typedef {{ name: string, after?: string[], run: () => Promise<Outcome> }} Step
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { node, projectEnvironment, root } from '../setup/dependencies.mjs';

/**
 * Runs a tool of the project on the project's Node.
 * @param {string[]} args A script of `node_modules` and its arguments.
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{ code: number | null, said: string }>}
 */
export function runTool(args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...projectEnvironment(), NO_COLOR: '1', ...environment } });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => resolve({ code: -1, said: String(error) }));
    child.on('exit', (code) => resolve({ code, said }));
  });
}

/**
 * A step that is right when its tool ends with 0; it counts as one test.
 * @param {string} name
 * @param {string[]} args
 * @param {{ after?: string[] }} [options]
 * @returns {Step}
 */
export function toolStep(name, args, { after } = {}) {
  return {
    name,
    after,
    run: async () => {
      const { code, said } = await runTool(args);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, said };
    },
  };
}

/**
 * A step that runs projects of vitest and counts their tests. An error outside any test, or no test at all, counts as a failure.
 * @param {string} name
 * @param {string[]} projects
 * @param {{ after?: string[], tries?: number }} [options] `tries`: how often a test may run until it passes. Those that needed more than one are named in the outcome.
 * @returns {Step}
 */
export function vitestStep(name, projects, { after, tries = 1 } = {}) {
  const report = join(root, 'test-results', `${projects[0]}.json`);
  return {
    name,
    after,
    run: async () => {
      rmSync(report, { force: true });
      const args = ['run', ...projects.map((project) => `--project=${project}`), '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`, `--retry=${tries - 1}`];
      const { code, said } = await runTool(['node_modules/vitest/vitest.mjs', ...args]);
      const { passed, failed, skipped, again } = readReport(report);
      const broken = failed === 0 && (code !== 0 || passed === 0);
      return { passed, failed: broken ? 1 : failed, skipped, said, again };
    },
  };
}

/**
 * @param {string} file A report of vitest's JSON reporter.
 * @returns {Omit<Outcome, 'said'>}
 */
function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    /** @type {{ fullName: string, status: string, failureMessages: string[] }[]} */
    const tests = testResults.flatMap((/** @type {{ assertionResults: object[] }} */ result) => result.assertionResults);
    const again = tests.filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0);
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      again: again.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * Runs the steps, so many at a time, each after those that it names (and not at all if one of them failed), and adds up.
 * @param {Step[]} steps
 * @param {number} slots
 * @param {(step: Step, outcome: Outcome, seconds: number) => void} done
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runSteps(steps, slots, done) {
  /** @type {Map<string, boolean>} */
  const finished = new Map();
  const waiting = [...steps];
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Set<Promise<void>>} */
  const running = new Set();

  /** @param {Step} step */
  const run = async (step) => {
    const start = performance.now();
    const missing = (step.after ?? []).filter((name) => finished.get(name) === false);
    const outcome = missing.length > 0 ? { passed: 0, failed: 1, skipped: 0, said: `not run: ${missing.join(', ')} failed` } : await step.run().catch(failedWith);
    finished.set(step.name, outcome.failed === 0);
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += outcome[key];
    done(step, outcome, (performance.now() - start) / 1000);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((step) => (step.after ?? []).every((name) => finished.has(name)));
    if (next >= 0 && running.size < slots) {
      const [step] = waiting.splice(next, 1);
      const promise = run(/** @type {Step} */ (step)).then(() => void running.delete(promise));
      running.add(promise);
    } else if (running.size > 0) {
      await Promise.race(running);
    } else {
      throw new Error(`steps wait for steps that are not there: ${waiting.map((step) => step.name).join(', ')}`);
    }
  }
  return total;
}

/** @param {unknown} error @returns {Outcome} */
function failedWith(error) {
  return { passed: 0, failed: 1, skipped: 0, said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
