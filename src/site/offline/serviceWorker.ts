/** `sw.js`: our worker bundled by Vite, with what it knows of the pages put in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../domain/types.ts';
import type { PageDocument } from '../../pages/documents.ts';
import type { OfflineRoutes, Shell } from '../../pages/offline/routes.ts';
import { bundle } from '../bundle.ts';

/**
 * @param out the site's folder, with its documents
 * @returns ids of all modules that are in it
 */
export async function buildServiceWorker(out: string, documents: readonly PageDocument[]): Promise<readonly string[]> {
  const fallback = readFileSync(join(out, fileFor(documents, 'offline')), 'utf8');
  const chunks = await bundle({
    define: { OFFLINE_ROUTES: JSON.stringify({ fallback, shells: shellsOf(documents) } satisfies OfflineRoutes) },
    build: {
      outDir: out,
      rolldownOptions: {
        input: 'src/pages/offline/serviceWorker.ts',
        // One file, by the address that its registration names.
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return chunks.flatMap(({ moduleIds }) => moduleIds);
}

/** Of a page with one document. */
function fileFor(documents: readonly PageDocument[], id: string): string {
  const file = documents.find(({ page }) => page.id === id)?.file;
  if (file === undefined) throw new Error(`the registry has no page ${id}`);
  return file;
}

function shellsOf(documents: readonly PageDocument[]): readonly Shell[] {
  return documents.flatMap(({ page: { standsInFor }, file }) => {
    const language = LANGUAGES.find((one) => file.endsWith(`${one}.html`));
    return standsInFor === undefined || language === undefined
      ? []
      : [{ addresses: `^${language}/${standsInFor}$`, file }];
  });
}
