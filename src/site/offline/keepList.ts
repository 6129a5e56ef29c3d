/** `keep.json`: what a visitor keeps for a room without network, with its size as it is sent. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getManifest } from '@serwist/build';
import { compressFile } from '../compress.ts';
import type { KeepFile, KeepList } from '../../pages/offline/offlineCache.ts';

/** All figures and words, shells that draw any map of them, and the pages that are not drawn by scripts. */
const WHOLE = [
  'shell/*.html',
  'app/**/*.json',
  'assets/*.js',
  'index.html',
  '*/data/index.html',
  '*/region/**/index.html',
];
const DETAIL = ['assets/webgl/*.{js,mjs}'];

/**
 * @param out the site's folder, compressed
 * @param app folder of this release's figures
 */
export async function writeKeepList(out: string, app: string): Promise<void> {
  const list: KeepList = {
    release: /app\/([^/]*)/u.exec(app)?.[1] ?? '',
    files: await filesOf(out, WHOLE),
    detail: await filesOf(out, DETAIL),
  };
  const file = join(out, 'keep.json');
  writeFileSync(file, JSON.stringify(list));
  await compressFile(file);
}

async function filesOf(out: string, globPatterns: string[]): Promise<KeepFile[]> {
  const { manifestEntries = [] } = await getManifest({
    globDirectory: out,
    globPatterns,
    maximumFileSizeToCacheInBytes: 1e7,
  });
  return manifestEntries.map(({ url }) => ({
    // A page is asked for by its folder.
    url: url.replace(/(^|\/)index\.html$/u, '$1'),
    bytes: sizeOf(join(out, url)),
  }));
}

function sizeOf(file: string): number {
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}
