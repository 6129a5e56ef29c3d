/**
 * A plugin of Vite for `npm run dev`: pages are drawn when they are asked for, `/gallery/` shows the
 * hard cases, and a change of code, styles, messages, tables or boundaries reloads the page. A fault in
 * any of them is shown in the browser, which reloads by itself when it is mended.
 */
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { normalizePath, type Connect, type Plugin, type ViteDevServer } from 'vite';
import { escapeText } from './document.ts';
import type { CountryFolders } from './folders.ts';
import type { Site } from './site.ts';

/** Vite's script in a page: it waits for word of a change and reloads. */
const RELOADER = '<script type="module" src="/@vite/client"></script>';

export function devPages(folders: CountryFolders): Plugin {
  let site: Site | null = null;
  let sources: readonly string[] = [];

  /** Modules are loaded through Vite, so that a change of any of them counts at the next request. */
  async function answer(server: ViteDevServer, path: string, response: ServerResponse): Promise<void> {
    const load = (name: string) => server.ssrLoadModule(`/src/site/${name}`);
    const { loadSite } = (await load('site.ts')) as typeof import('./site.ts');
    const { devResponse } = (await load('devResponse.ts')) as typeof import('./devResponse.ts');
    site ??= loadSite(folders.data, folders.geo);
    const { status, type, text } = devResponse(new URL(path, 'http://localhost'), site);
    send(response, status, type, text.replace('</head>', `${RELOADER}</head>`));
  }

  return {
    name: 'dev-pages',
    // Vitest runs on a server of Vite's too, and asks for no page.
    apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',

    configureServer(server) {
      const { root } = server.config;
      sources = [join(root, 'src'), join(root, 'index.html'), folders.data, folders.geo].map(normalizePath);
      server.watcher.add([folders.data, folders.geo]);
      sayWhereTheGalleryIs(server);
      // After Vite's own answers: scripts, styles and files of public/.
      return () => {
        server.middlewares.use((request: Connect.IncomingMessage, response: ServerResponse) => {
          answer(server, request.originalUrl ?? '/', response).catch((error: unknown) => {
            const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
            server.config.logger.error(text, { timestamp: true });
            send(response, 500, 'text/html; charset=utf-8', faultPage(text));
          });
        });
      };
    },

    hotUpdate({ file }) {
      const isSource = sources.some((source) => file === source || file.startsWith(`${source}/`));
      if (this.environment.name !== 'client' || !isSource) return undefined;
      site = null;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

function faultPage(text: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fault</title>${RELOADER}</head><body><pre>${escapeText(stripVTControlCharacters(text))}</pre></body></html>\n`;
}

function sayWhereTheGalleryIs(server: ViteDevServer): void {
  const printUrls = server.printUrls.bind(server);
  server.printUrls = () => {
    printUrls();
    for (const url of server.resolvedUrls?.local ?? []) server.config.logger.info(`  hard cases: ${url}gallery/`);
  };
}
