/** `sw.js`: our worker bundled by Vite, its list of what it needs at once put in by Serwist. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { injectManifest } from '@serwist/build';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** @param out the site's folder, with its shells */
export async function buildServiceWorker(out: string): Promise<void> {
  const folder = join(out, '.worker');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'src/pages/offline/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
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
}
