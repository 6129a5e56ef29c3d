/**
 * `npm start`: installs what is missing, builds the site, serves it, says where.
 * `--port 5000` asks for another port, `--no-build` serves `dist/` as it is.
 */
import process from 'node:process';
import { ensureInstalled } from './ensure-installed.mjs';

if (ensureInstalled()) {
  const { register } = await import('tsx/esm/api');
  register();
  const { start } = await import('./startSite.ts');
  process.exitCode = await start(process.argv.slice(2));
} else {
  process.exitCode = 1;
}
