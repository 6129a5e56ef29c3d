/**
 * `npm test`: runs every check and every test.
 * `npm test -- --only=lint,unit` runs some steps; further words go to the test runners as filters:
 * `npm test -- --only=unit classification`.
 */
import { runTests } from './testing/runTests.ts';

process.exitCode = await runTests(process.argv.slice(2));
