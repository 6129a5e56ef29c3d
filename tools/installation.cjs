'use strict';
/** Makes sure that `node_modules` holds what `package-lock.json` names. */
const { spawnSync } = require('child_process');
const { readFileSync } = require('fs');
const { join } = require('path');

/**
 * Why `npm ci` is needed in a folder; null if everything is there.
 *
 * Compares what the lock file names with what npm wrote down about its last finished installation.
 * Times would not do: a checkout dates files anew, and `npm ci` costs half a minute.
 * @param {string} folder that holds package-lock.json
 * @returns {string | null}
 */
function installationProblem(folder) {
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
 * Installs if needed, says what it does.
 * @param {{ folder: string, say: (line: string) => void, install?: (folder: string) => number }} options
 *   tests pass their own `install`
 * @returns {boolean} false if it cannot go on; the reason has been said
 */
function ensureInstalled({ folder, say, install = runNpmCi }) {
  const reason = installationProblem(folder);
  if (reason === null) return true;
  say(`Installing packages (npm ci): ${reason}.`);
  const code = install(folder);
  if (code === 0) return true;
  say(`npm ci failed (exit code ${code}); its message stands above. Is the network there?`);
  return false;
}

module.exports = { ensureInstalled, installationProblem };
