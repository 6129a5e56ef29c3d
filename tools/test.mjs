/**
 * `npm test`: installs what is missing, then runs every check and every test.
 * `npm test -- --only=lint,unit` runs some steps; further words go to the test runners as filters:
 * `npm test -- --only=unit classification`.
 */
import process from 'node:process';
import { ensureInstalled } from './ensure-installed.mjs';

if (ensureInstalled()) {
  const { register } = await import('tsx/esm/api');
  register();
  const { runTests } = await import('./testing/runTests.ts');
  process.exitCode = await runTests(process.argv.slice(2));
} else {
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
