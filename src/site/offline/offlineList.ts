/** `keep.json`: what a visitor keeps for a room without network, with its size as it is sent. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getManifest } from '@serwist/build';
import type { PageDocument } from '../../pages/documents.ts';
import type { OfflineFile, OfflineList } from '../../pages/offline/offlineCache.ts';
import { compressFile } from '../compress.ts';

/** All figures and words, and the scripts that draw them. */
const FIGURES = ['app/**/*.json', 'assets/*.js'];
const DETAIL = ['assets/webgl/*.{js,mjs}'];

/**
 * @param out the site's folder, compressed
 * @param app folder of this release's figures
 */
export async function writeOfflineList(out: string, app: string, documents: readonly PageDocument[]): Promise<void> {
  const list: OfflineList = {
    release: /app\/([^/]*)/u.exec(app)?.[1] ?? '',
    files: [
      ...documents
        .filter(({ page }) => page.offline)
        .map(({ path, file }): OfflineFile => ({ url: path, bytes: sentBytes(join(out, file)) })),
      ...(await filesOf(out, FIGURES)),
    ],
    detail: await filesOf(out, DETAIL),
  };
  const file = join(out, 'keep.json');
  writeFileSync(file, JSON.stringify(list));
  await compressFile(file);
}

async function filesOf(out: string, globPatterns: string[]): Promise<OfflineFile[]> {
  const { manifestEntries = [] } = await getManifest({
    globDirectory: out,
    globPatterns,
    maximumFileSizeToCacheInBytes: 1e7,
  });
  return manifestEntries.map(({ url }) => ({ url, bytes: sentBytes(join(out, url)) }));
}

/** What hosts send is the compressed file beside it, where it is large enough to have one. */
function sentBytes(file: string): number {
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}
