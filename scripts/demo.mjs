#!/usr/bin/env node
/** `npm run demo`: installs what it needs, then see `USAGE`. Starts on Node 20 with nothing installed. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureDependencies, node, projectEnvironment, root } from './setup/dependencies.mjs';

const USAGE = `Builds the extension and shows it at work in a real browser:

  npm run demo                          the sample article
  npm run demo -- article.html          a page or a text of yours
  npm run demo -- https://example.org/  a page on the web
  npm run demo -- --headless            without a window, and ends when it is done`;

const tell = (/** @type {string} */ line) => console.log(line);

/**
 * Runs a script on the project's Node.
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} output
 * @returns {Promise<number>}
 */
function run(args, output) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', output, 'inherit'], env: projectEnvironment() });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Is it a file, seen from where npm was called? @param {string} name */
function isFile(name) {
  return statSync(resolve(process.env.INIT_CWD ?? '.', name), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Ends the demo before anything is installed or built, where it is asked how it is used, for what it does not know or for a file that is not there. */
function checkArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(USAGE);
      process.exit();
    }
    for (const target of positionals) if (!/^https?:\/\//.test(target) && !isFile(target)) throw new Error(`There is no file ${target}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

checkArguments();
try {
  await ensureDependencies(tell);
  await ensureBrowsers(['chromium'], tell);
  tell('Building the extension');
  if ((await run([join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', 'chrome'], 'ignore')) !== 0) throw new Error('The build failed; `npm run build` says why.');
  process.exitCode = await run([join('scripts', 'demo', 'run.ts'), ...process.argv.slice(2)], 'inherit');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
