/** The first step of `npm test`: says which Chromium the browser tests will use. */
import { findOrInstallBrowser } from '../find-browser.ts';

try {
  console.log(findOrInstallBrowser((line) => console.log(line)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
