/**
 * `npm run data:check [folder]`: says everything that is wrong with a data folder, each fault with
 * file, line and column, and ends with 1 if there is a problem.
 */
import { join } from 'node:path';
import { checkData, reportOf } from '../src/data/check/checkData.ts';
import { ROOT } from './root.ts';

const result = checkData(process.argv[2] ?? join(ROOT, 'data'));
process.stdout.write(`${reportOf(result)}\n`);
process.exitCode = result.problems.length > 0 ? 1 : 0;
