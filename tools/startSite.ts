/** What `npm start` does once the packages are there. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './root.ts';
import { createStaticServer, listenOn } from './serve.ts';

/** A contract: people and other programs look for the site here. */
const DEFAULT_PORT = 4173;
/** How many ports after the one asked for are tried. */
const PORTS_TRIED = 20;

/** @returns the exit code: 0 while the server runs, so that Node stays until it is stopped */
export async function start(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: String(DEFAULT_PORT) }, 'no-build': { type: 'boolean' } },
  });
  const wanted = Number(values.port);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
    console.error(`--port must be a whole number from 1 to 65535, not ${values.port}`);
    return 1;
  }
  if (values['no-build'] !== true) {
    const build = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (build.status !== 0) {
      console.error('The build failed; its message stands above.');
      if (existsSync(join(ROOT, 'dist')))
        console.error('The last site is still there: `npm start -- --no-build` shows it.');
      return 1;
    }
  }
  const root = join(ROOT, 'dist');
  if (!existsSync(root)) {
    console.error('There is no dist/ to serve: run without --no-build.');
    return 1;
  }
  const port = await serveOnFreePort(root, wanted);
  if (port === null) {
    console.error(`Ports ${wanted} to ${wanted + PORTS_TRIED - 1} are all busy: choose another with --port.`);
    return 1;
  }
  const why = port === wanted ? '' : ` (port ${wanted} is busy)`;
  console.log(`The map is at http://localhost:${port}/${why}; stop with Ctrl+C.`);
  return 0;
}

async function serveOnFreePort(root: string, wanted: number): Promise<number | null> {
  const server = createStaticServer({ root });
  for (let port = wanted; port < wanted + PORTS_TRIED && port <= 65_535; port += 1) {
    if (await answers(port)) continue;
    try {
      return await listenOn(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return null;
}

/**
 * Does somebody already answer at `localhost`? Another server may hold the port on ::1 only: ours
 * could then still take 127.0.0.1, and the browser would go to the other one.
 */
async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: 'localhost', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
