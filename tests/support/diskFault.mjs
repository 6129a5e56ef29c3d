/**
 * Loaded before a build (`node --import`): counts what it does to the disk, and at the given deed the disk is full
 * from then on, or the process is killed. A kill by the clock would seldom hit the short moments that matter.
 *
 * Only what is done at the site and beside it counts: what is kept from build to build is written once.
 *
 * `DISK_FAULT` is `{"at": 120, "how": "kill" | "full"}`; without it the number of deeds is printed at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const { at = Infinity, how = '' } = JSON.parse(process.env['DISK_FAULT'] ?? '{}');
const here = dirname(resolve(process.env['OUT_DIR'] ?? 'dist'));
let deeds = 0;

/** @param {object} owner @param {string} name @param {boolean} needsRoom whether a full disk refuses it */
function watch(owner, name, needsRoom) {
  const original = owner[name];
  owner[name] = (...args) => {
    if (!args.slice(0, 2).some((place) => String(place).startsWith(here))) return original.apply(owner, args);
    deeds += 1;
    if (deeds >= at && how === 'kill') process.kill(process.pid, 'SIGKILL');
    if (deeds >= at && how === 'full' && needsRoom) {
      const error = Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' });
      if (owner === fs.promises) return Promise.reject(error);
      throw error;
    }
    return original.apply(owner, args);
  };
}

// Threads that draw pictures have a count of their own, and are not watched.
if (isMainThread) {
  for (const name of ['writeFileSync', 'mkdirSync', 'cpSync', 'copyFileSync']) watch(fs, name, true);
  for (const name of ['renameSync', 'rmSync']) watch(fs, name, false);
  watch(fs.promises, 'writeFile', true);
  syncBuiltinESMExports();
  process.on('exit', () => process.stdout.write(`\ndeeds: ${deeds}\n`));
}
