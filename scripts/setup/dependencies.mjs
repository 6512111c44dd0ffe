/**
 * Makes sure that `node_modules` holds what `package-lock.json` says, and names the project's own Node.
 * Runs on Node 20 before `npm ci`: no dependencies.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Node that the project runs on, newer than the machine's may be; it comes as an npm package. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The environment for everything after the installation: the project's Node and tools come first on the PATH. */
export function projectEnvironment() {
  return { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter) };
}

/** @param {string} file @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}>} */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Is every package of the lock file installed in its version? npm keeps a lock file of its own of what it installed. */
export function dependenciesAreCurrent(folder = root) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || (folder === root && !existsSync(node))) return false;
  const have = lockedPackages(installed);
  const wanted = Object.entries(lockedPackages(join(folder, 'package-lock.json')));
  return wanted.every(([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || have[path]?.version === version);
}

/**
 * Runs `npm ci` unless everything is there.
 * @param {(line: string) => void} tell
 */
export async function ensureDependencies(tell) {
  if (dependenciesAreCurrent()) return;
  tell('Installing dependencies (npm ci)');
  await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root);
}

/**
 * Runs npm; what it says is shown only when it fails.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
export function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`npm ${args[0]} failed (exit code ${code}):\n${said.trim()}`))));
  });
}
