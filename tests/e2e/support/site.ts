/** The built site, served as from a folder of somebody's host. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { createStaticServer, listenOn, type ServedResponse } from '../../../tools/serve.ts';

/** The folder that the build wrote: `OUT_DIR` names another one, as it does for the build. */
export const DIST = resolve(process.env['OUT_DIR'] ?? fileURLToPath(new URL('../../../dist/', import.meta.url)));
/** Not the root: a path that begins with a slash must not go unnoticed. */
const BASE = '/a/b/';

export interface Site {
  readonly origin: string;
  /** @param path in `dist/`, without a slash in front: `kk/region/KZ-71/?theme=dark` */
  readonly url: (path: string) => string;
  /** What has been sent since this test began, in order of completion. */
  readonly responses: readonly ServedResponse[];
  /** Length of all bodies sent since this test began, compressed, in bytes. */
  readonly bytesSent: () => number;
  /** Forgets what has been sent so far. */
  readonly clear: () => void;
  /** Watches a context that the test opened by itself, as the test's own one is watched. */
  readonly watch: (context: BrowserContext) => void;
}

export interface SiteServer {
  readonly origin: string;
  readonly responses: ServedResponse[];
  readonly close: () => Promise<void>;
}

export async function serveSite(root = DIST): Promise<SiteServer> {
  if (!existsSync(root)) throw new Error('There is no dist/: run `npm run build` first.');
  const responses: ServedResponse[] = [];
  const server = createStaticServer({ root, base: BASE, onResponse: (response) => responses.push(response) });
  const port = await listenOn(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    responses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function siteOf(server: SiteServer, watch: Site['watch']): Site {
  const { origin, responses } = server;
  return {
    origin,
    url: (path) => {
      if (path.startsWith('/')) throw new Error(`path in dist/, without a slash in front: ${path}`);
      return `${origin}${BASE}${path}`;
    },
    responses,
    bytesSent: () => responses.reduce((sum, { bytes }) => sum + bytes, 0),
    clear: () => (responses.length = 0),
    watch,
  };
}
