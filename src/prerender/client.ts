/** The scripts of the pages, built by Vite. */
import { join } from 'node:path';
import { build } from 'vite';

/** Whether a module belongs to the detailed map, which is kept for a room without network only on request. */
const isOfDetail = (id: string): boolean =>
  /\/(?:maplibre-gl|@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|map\/webgl)\//u.test(id);

const ROOT = join(import.meta.dirname, '../..');

/** @returns address of the explore page's script, relative to the site's folder */
export async function buildClient(outFolder: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: outFolder,
      emptyOutDir: false,
      modulePreload: false,
      // MapLibre with deck.gl is that large, and loaded on request only.
      chunkSizeWarningLimit: 2000,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      rolldownOptions: {
        input: join(ROOT, 'src/pages/explore/client.tsx'),
        output: {
          entryFileNames: 'assets/explore-[hash].js',
          chunkFileNames: ({ moduleIds }) => `assets/${moduleIds.some(isOfDetail) ? 'webgl/' : ''}[name]-[hash].js`,
          // MapLibre's worker, the only file that is copied as it is.
          assetFileNames: 'assets/webgl/[name]-[hash][extname]',
        },
      },
    },
  });
  const chunks = Array.isArray(output) ? output.flatMap((one) => one.output) : 'output' in output ? output.output : [];
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry === undefined) throw new Error('the client build wrote no entry');
  return entry.fileName;
}
