/** `npm run bench`: installs the peers when they are missing, then measures. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const here = import.meta.dirname;
const asksForHelp = process.argv.includes('--help');
if (!asksForHelp && !existsSync(join(here, 'node_modules/.package-lock.json'))) {
  console.log('Installing the peers (bench/package-lock.json)');
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
const words = ['--import', 'tsx', join(here, 'run.ts'), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { cwd: join(here, '..'), stdio: 'inherit' });
process.exitCode = status ?? 1;
