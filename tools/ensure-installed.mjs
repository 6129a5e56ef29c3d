/**
 * Makes sure that Node is new enough and that `node_modules` holds what `package-lock.json` names.
 *
 * Runs before anything is installed: no dependency, and no syntax that an old Node cannot read (it
 * would print a syntax error where we say which Node is needed).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of this checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As in `engines` of package.json: Vite 8 starts with it. */
export const MINIMUM_NODE = '20.19.0';

/**
 * Why this Node cannot be used; null if it can.
 * @param {string} version as `process.versions.node`
 * @returns {string | null}
 */
export function nodeProblem(version) {
  const have = version.split('.').map(Number);
  const need = MINIMUM_NODE.split('.').map(Number);
  const differs = need.findIndex((part, index) => part !== have[index]);
  if (differs === -1 || have[differs] > need[differs]) return null;
  return `Node ${MINIMUM_NODE} or newer is needed, this is ${version}. Install it from https://nodejs.org/ and try again.`;
}

/**
 * Why `npm ci` is needed in a folder; null if everything is there.
 *
 * Compares what the lock file names with what npm wrote down about its last finished installation.
 * Times would not do: a checkout dates files anew, and `npm ci` costs half a minute.
 * @param {string} folder that holds package-lock.json
 * @returns {string | null}
 */
export function installationProblem(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  if (wanted === null) throw new Error(`no readable package-lock.json in ${folder}`);
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'nothing is installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const found = installed[path];
    if (found === undefined) {
      if (!isOptional(entry)) return `${nameOf(path)} is missing`;
    } else if (found.version !== entry.version || found.integrity !== entry.integrity) {
      return `${nameOf(path)} is ${found.version}, the lock file names ${entry.version}`;
    }
  }
  return null;
}

/** npm leaves out what is made for another system. */
function isOptional(entry) {
  return Boolean(entry.optional || entry.devOptional || entry.os || entry.cpu || entry.libc);
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages || null;
  } catch {
    return null;
  }
}

/** @param {string} folder */
function runNpmCi(folder) {
  // The level is given, or under `npm test --silent` npm would also be silent about what went wrong.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm.cmd can only be started through a shell on Windows.
  const result = spawnSync('npm', args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  return result.status === null ? 1 : result.status;
}

/**
 * Checks Node, installs if needed, says what it does.
 * @param {{ folder?: string, nodeVersion?: string, install?: (folder: string) => number, say?: (line: string) => void }} [options]
 *   the defaults are the real thing; tests pass their own
 * @returns {boolean} false if it cannot go on; the reason has been said
 */
export function ensureInstalled(options = {}) {
  const { folder = ROOT, nodeVersion = process.versions.node, install = runNpmCi } = options;
  const say = options.say || ((line) => process.stderr.write(`${line}\n`));
  const problem = nodeProblem(nodeVersion);
  if (problem !== null) {
    say(problem);
    return false;
  }
  const reason = installationProblem(folder);
  if (reason === null) return true;
  say(`Installing packages (npm ci): ${reason}.`);
  const code = install(folder);
  if (code === 0) return true;
  say(`npm ci failed (exit code ${code}); its message stands above. Is the network there?`);
  return false;
}

const startedAs = process.argv[1];
if (startedAs && pathToFileURL(realpathSync(startedAs)).href === import.meta.url && !ensureInstalled()) {
  process.exitCode = 1;
}
