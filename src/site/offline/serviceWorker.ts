/** `sw.js`: our worker bundled by Vite, its list of what it needs at once put in by Serwist. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { injectManifest } from '@serwist/build';
import { bundle } from '../bundle.ts';

/**
 * @param out the site's folder, with its shells
 * @returns ids of all modules that are in it
 */
export async function buildServiceWorker(out: string): Promise<readonly string[]> {
  const folder = join(out, '.worker');
  const chunks = await bundle({
    // Its registration names it by this address; it has no parts, since a worker may import none.
    build: {
      outDir: folder,
      rolldownOptions: {
        input: 'src/pages/offline/serviceWorker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { warnings } = await injectManifest({
    swSrc: join(folder, 'sw.js'),
    swDest: join(out, 'sw.js'),
    globDirectory: out,
    // The rest is kept when visited, or on request.
    globPatterns: ['shell/offline.html'],
  });
  rmSync(folder, { recursive: true });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}
