/**
 * `npm run dev`: pages are written anew for each request, scripts come unbundled from Vite; `/gallery/`
 * shows the fixtures. A fault in data or code is shown in the browser and mended without a restart.
 */
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { createServer } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const PORT = Number(process.env['PORT'] ?? 5173);

const vite = await createServer({
  root: ROOT,
  configFile: false,
  appType: 'custom',
  publicDir: false,
  server: { middlewareMode: true, hmr: false },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});

createHttpServer((request, response) => {
  vite.middlewares(request, response, () => {
    void respond(request.url ?? '/').then(
      ({ status, type, text }) => response.writeHead(status, { 'content-type': type }).end(text),
      (error: unknown) =>
        response
          .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
          .end(String(error instanceof Error ? error.stack : error)),
    );
  });
}).listen(PORT, () => console.log(`http://localhost:${PORT}/kk/ · fixtures: http://localhost:${PORT}/gallery/`));

async function respond(url: string): Promise<{ status: number; type: string; text: string }> {
  // Loaded through Vite, so that a change of any module counts at the next request.
  const { devResponse } = (await vite.ssrLoadModule('/src/site/devResponse.ts')) as typeof import('./devResponse.ts');
  return devResponse(new URL(url, 'http://localhost'), { data: join(ROOT, 'data'), geo: join(ROOT, 'geo') });
}
