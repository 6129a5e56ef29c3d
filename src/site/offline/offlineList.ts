/** `keep.json`: what a visitor keeps for a room without network, with its size as it is sent. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { PageDocument } from '../../pages/documents.ts';
import type { OfflineFile, OfflineList } from '../../pages/offline/offlineCache.ts';
import { compressFile } from '../compress.ts';

/** All figures and words, the script of a meeting’s file, the scripts that draw them, and the face that they are written in. */
const FIGURES = /^(?:app\/.+\.(?:json|js)|assets\/[^/]+\.(?:js|woff2))$/u;
const DETAIL = /^assets\/webgl\/[^/]+\.m?js$/u;

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
      ...filesOf(out, FIGURES),
    ],
    detail: filesOf(out, DETAIL),
  };
  const file = join(out, 'keep.json');
  writeFileSync(file, JSON.stringify(list));
  await compressFile(file);
}

function filesOf(out: string, names: RegExp): OfflineFile[] {
  return ['app', 'assets']
    .flatMap((folder) =>
      readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => names.test(name))
    .sort()
    .map((url) => ({ url, bytes: sentBytes(join(out, url)) }));
}

/** What hosts send is the compressed file beside it, where it is large enough to have one. */
function sentBytes(file: string): number {
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}
