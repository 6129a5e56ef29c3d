'use strict';
/**
 * What every npm script does first: says so where Node is too old, installs what is missing, and brings
 * back the last site where a build was stopped at the wrong moment.
 *
 * This file and those that it needs are CommonJS in the language of 2019: Node 12 must be able to read
 * them, or it would print a syntax error in place of the message.
 */
const path = require('path');
const { ensureInstalled } = require('./installation.cjs');
const { restorePrevious } = require('./previousSite.cjs');

const ROOT = path.join(__dirname, '..');
/** Vite starts with it; `>=20.19` in package.json. */
const MINIMUM_NODE = require('../package.json').engines.node.replace(/^\D*/, '');

/**
 * Why this Node cannot be used; null if it can.
 * @param {string} version as `process.versions.node`
 * @returns {string | null}
 */
function nodeProblem(version) {
  const have = version.split('.').map(Number);
  const need = MINIMUM_NODE.split('.').map(Number);
  const differs = need.findIndex((part, index) => part !== have[index]);
  if (differs === -1 || have[differs] > need[differs]) return null;
  return `Node ${MINIMUM_NODE} or newer is needed, this is ${version}. Install it from https://nodejs.org/ and try again.`;
}

/** @returns {boolean} false if the command cannot go on; the reason has been said */
function prepare() {
  const say = (line) => process.stderr.write(`${line}\n`);
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) {
    say(problem);
    return false;
  }
  if (!ensureInstalled({ folder: ROOT, say })) return false;
  restorePrevious(path.resolve(process.env.OUT_DIR || path.join(ROOT, 'dist')), say);
  return true;
}

module.exports = { nodeProblem };

if (require.main === module && !prepare()) {
  // The last line of `npm test` is always the sum.
  if (process.env.npm_lifecycle_event === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
