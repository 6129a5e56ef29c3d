/** `npm run bench`: installs the peers when they are missing, then measures. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const shell = process.platform === 'win32';
if (!existsSync(`${here}node_modules/.package-lock.json`)) {
  console.log('Installing the peers (bench/package-lock.json)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}
const { status } = spawnSync('npx', ['tsx', `${here}run.ts`, ...process.argv.slice(2)], { stdio: 'inherit', shell });
process.exitCode = status ?? 1;
