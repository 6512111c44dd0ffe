/**
 * Finds the browsers of this machine, and installs them where the system's package manager may be used without asking.
 * Runs on Node 20 before `npm ci`: no dependencies.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind Edge and Chrome count as `chromium`. */

/** Names on the PATH and fixed places, best first. `SAIDBY_CHROMIUM` and `SAIDBY_FIREFOX` come before all. */
const places = {
  chromium: {
    variable: 'SAIDBY_CHROMIUM',
    names: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
    files: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    },
  },
  firefox: {
    variable: 'SAIDBY_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    files: { darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'], win32: ['Mozilla Firefox/firefox.exe'] },
  },
};

/** What Debian calls the browsers, the browser itself first, and fonts for the scripts that our pages are written in. */
const aptPackages = { chromium: ['chromium', 'chromium-sandbox'], firefox: ['firefox-esr'], fonts: ['fonts-liberation', 'fonts-noto-core'] };

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed browser, else `null`.
 * @param {BrowserKind} kind
 * @returns {string | null}
 */
export function findBrowser(kind) {
  const { variable, names, files } = places[kind];
  const chosen = process.env[variable];
  if (chosen) return runs(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const roots = process.platform === 'win32' ? [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA] : ['/'];
  const fixed = (process.platform === 'darwin' || process.platform === 'win32' ? files[process.platform] : []).flatMap((file) =>
    roots.filter((root) => root !== undefined).map((root) => join(root, file)),
  );
  return [...onPath, ...fixed].find(runs) ?? null;
}

/**
 * Makes sure that the browsers are there. Throws an error that says in one line what to install where it may not install itself.
 * @param {BrowserKind[]} kinds
 * @param {(line: string) => void} tell
 */
export async function ensureBrowsers(kinds, tell) {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length === 0) return;
  const misnamed = missing.map((kind) => places[kind].variable).find((variable) => process.env[variable]);
  if (misnamed) throw new Error(`${misnamed} names ${process.env[misnamed]}, which is no program.`);
  const aptGet = aptGetHere();
  let trouble = '';
  if (aptGet) {
    const packages = [...missing.flatMap((kind) => aptPackages[kind]), ...aptPackages.fonts];
    tell(`Installing ${packages.join(', ')} with apt-get`);
    // Lists that are old, or one source of several that is down, need not matter: the installation tells.
    await run([...aptGet, 'update', '-qq']);
    trouble = await run([...aptGet, 'install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const still = missing.filter((kind) => findBrowser(kind) === null);
  if (still.length > 0) throw new Error(howToInstall(still) + (trouble && ` (apt-get: ${trouble})`));
}

/** The beginning of a command that installs packages without asking anybody for anything; `null` where there is none. */
function aptGetHere() {
  if (process.platform !== 'linux' || !runs('/usr/bin/apt-get')) return null;
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  if (process.getuid?.() === 0) return aptGet;
  const mayWithoutPassword = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  return mayWithoutPassword ? ['sudo', '-n', ...aptGet] : null;
}

/** @param {BrowserKind[]} kinds */
function howToInstall(kinds) {
  const names = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox 140 or newer' };
  const apt = process.platform === 'linux' ? ` (Debian: sudo apt-get install ${kinds.map((kind) => aptPackages[kind][0]).join(' ')})` : '';
  return `Please install ${kinds.map((kind) => names[kind]).join(' and ')}${apt}, then run this again.`;
}

/**
 * Runs a command; resolves to the last line of what it complained about when it failed, else to nothing.
 * @param {string[]} command
 * @returns {Promise<string>}
 */
function run([program = '', ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? '' : (said.trim().split('\n').at(-1) ?? '') || `exit code ${code}`));
  });
}
