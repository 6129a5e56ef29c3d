/**
 * `npm run build`: data and boundaries → dist/, a whole static site for any folder of any host.
 *
 * `DATA_DIR`, `GEO_DIR`, `OUT_DIR` name other folders (another country's site, tests); `SITE_URL`
 * is the absolute address it will have, for what must be absolute.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { publishData } from '../data/publish/publish.ts';
import { compressFolder } from './compress.ts';
import { policyOf } from './document.ts';
import { writeKeepList } from './offline/keepList.ts';
import { buildServiceWorker } from './offline/serviceWorker.ts';
import { writeShells } from './offline/shells.tsx';
import { writeHosting } from './hosting/writeHosting.ts';
import { writeAppFiles } from './appFiles.ts';
import { buildClient } from './client.ts';
import { foldersFrom, PROJECT, type SiteFolders } from './folders.ts';
import { publishGeography } from './geoFiles.ts';
import { LICENCES_FILE, licencesText } from './licences.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { writeChoicePage, writeNotFoundPage } from './plainPages.tsx';
import { drawPictures } from './pictures.ts';
import { createProgress, SILENT, type Progress } from './progress.ts';
import { loadSite, type Site } from './site.ts';
import { replaceFolder } from './swap.ts';

export interface BuildOptions extends SiteFolders {
  readonly siteUrl: string | null;
}

/** @returns number of pages written */
export async function buildSite({ data, geo, out, siteUrl }: BuildOptions, progress = SILENT): Promise<number> {
  const site = loadSite(data, geo, progress.say);
  return replaceFolder(out, (folder) => writeSite(site, folder, siteUrl, progress));
}

async function writeSite(site: Site, out: string, siteUrl: string | null, progress: Progress): Promise<number> {
  const { data, geo } = site.folders;
  progress.say('bundling scripts');
  cpSync(join(PROJECT, 'public'), out, { recursive: true });
  const { script, registersScript, modules } = await buildClient(out);
  const app = writeAppFiles(site, out);
  publishData(data, join(out, 'data'));
  publishGeography(site, geo, join(out, 'geo'));

  const total = PAGE_KINDS.reduce((sum, { paths }) => sum + paths(site).length, 0);
  let pages = 0;
  const pictures: string[] = [];
  const addresses: string[] = [];
  const policies = new Set<string>();
  for (const { paths, write: writePage } of PAGE_KINDS) {
    for (const path of paths(site)) {
      const { html, files, pictures: drawn } = writePage(site, path, { script, registersScript, app, siteUrl });
      write(join(out, path, 'index.html'), html);
      addresses.push(path);
      policies.add(policyOf(html));
      for (const [name, text] of Object.entries(files)) write(join(out, path, name), text);
      pictures.push(...drawn.map((name) => join(out, path, name)));
      pages += 1;
      progress.count('pages', pages, total);
    }
  }
  await drawPictures(pictures, (done) => progress.count('pictures', done, pictures.length));
  for (const [name, html] of [
    ['index.html', writeChoicePage(site, siteUrl)],
    ['404.html', writeNotFoundPage(site, siteUrl)],
  ] as const) {
    write(join(out, name), html);
    policies.add(policyOf(html));
  }
  writeShells(site, out, { script, app });
  const workerModules = await buildServiceWorker(out);
  write(join(out, LICENCES_FILE), licencesText([...modules, ...workerModules]));
  writeHosting(out, { siteUrl, addresses, policies });
  await compressFolder(out, (done, of) => progress.count('compressing', done, of));
  await writeKeepList(out, app);
  return pages + 2;
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const started = performance.now();
  const url = process.env['SITE_URL'];
  const folders = foldersFrom();
  const progress = createProgress(process.stdout);
  try {
    const siteUrl = url === undefined || url === '' ? null : url.replace(/\/*$/u, '/');
    const pages = await buildSite({ ...folders, siteUrl }, progress);
    progress.end();
    console.log(`built ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s → ${folders.out}`);
  } catch (error) {
    progress.end();
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
