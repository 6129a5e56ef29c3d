'use strict';
/**
 * The site before the last build. A build puts its new folder in the place of `dist/` by two renames,
 * `dist` → `dist.previous` and new → `dist`; who is stopped between them leaves no `dist/`.
 */
const fs = require('fs');
const path = require('path');

/**
 * @param {string} out a site's folder
 * @returns {string} where the site before it is kept
 */
function previousOf(out) {
  return `${out}.previous`;
}

/**
 * Puts the previous site back where there is none.
 * @param {string} out
 * @param {(line: string) => void} say
 * @param {(from: string, to: string) => void} rename tests pass their own
 */
function restorePrevious(out, say, rename = fs.renameSync) {
  const previous = previousOf(out);
  if (fs.existsSync(out) || !fs.existsSync(previous)) return;
  const [name, previousName] = [path.basename(out), path.basename(previous)];
  try {
    rename(previous, out);
    say(`There was no ${name}/, as after a build that was stopped: ${previousName}/ is in its place again.`);
  } catch (error) {
    // Another command may have done the same meanwhile.
    if (!fs.existsSync(out)) say(`There is no ${name}/, and ${previousName}/ cannot be renamed: ${error.message}`);
  }
}

module.exports = { previousOf, restorePrevious };
