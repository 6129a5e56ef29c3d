/** `sw.js`: our worker, built by Vite with the page that it shows where there is nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/** @param out the site's folder, with its shells */
export async function buildServiceWorker(out: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { OFFLINE_PAGE: JSON.stringify(readFileSync(join(out, 'shell/offline.html'), 'utf8')) },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'src/pages/offline/serviceWorker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}
