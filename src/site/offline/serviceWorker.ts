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
  const fallbacks = Object.fromEntries(
    documentsByLanguage(documents.filter(({ page }) => page.id === 'offline')).map(({ language, file }) => [
      language,
      readFileSync(join(out, file), 'utf8'),
    ]),
  );
  const chunks = await bundle({
    define: { OFFLINE_ROUTES: JSON.stringify({ fallbacks, shells: shellsOf(documents) } satisfies OfflineRoutes) },
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

function shellsOf(documents: readonly PageDocument[]): readonly Shell[] {
  return documentsByLanguage(documents).flatMap(({ language, file, page: { standsInFor } }) =>
    standsInFor === undefined ? [] : [{ addresses: `^${language}/${standsInFor}$`, file }],
  );
}

/** Documents that are named by their language: `shell/kk.html`. */
function documentsByLanguage(documents: readonly PageDocument[]) {
  return documents.flatMap((document) => {
    const language = LANGUAGES.find((one) => document.file.endsWith(`/${one}.html`));
    return language === undefined ? [] : [{ ...document, language }];
  });
}
