/**
 * `npm run build`: data and boundaries → dist/, a whole static site for any folder of any host.
 *
 * `DATA_DIR`, `GEO_DIR`, `OUT_DIR` name other folders (another country's site, tests); `SITE_URL`
 * is the absolute address it will have, for what must be absolute.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { publishData } from '../data/publish/publish.ts';
import { documentsOf } from '../pages/documents.ts';
import { REGISTRY } from '../pages/registry.ts';
import { compressFolder } from './compress.ts';
import { writeKeepList } from './offline/keepList.ts';
import { buildServiceWorker } from './offline/serviceWorker.ts';
import { writeHosting } from './hosting/writeHosting.ts';
import { writeAppFiles } from './appFiles.ts';
import { buildClient } from './client.ts';
import { publishGeography } from './geoFiles.ts';
import { drawPictures } from './pictures.ts';
import { loadSite, type SiteParts } from './site.ts';
import { scriptsOf, writePage } from './writePage.tsx';

const PROJECT = join(import.meta.dirname, '../..');

export interface BuildOptions extends SiteParts {
  readonly data: string;
  readonly geo: string;
  readonly out: string;
  readonly siteUrl: string | null;
}

/** @returns number of pages written */
export async function buildSite({ data, geo, out, siteUrl, ...parts }: BuildOptions): Promise<number> {
  const { registry = REGISTRY } = parts;
  const site = loadSite(data, geo, parts);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const scripts = await buildClient(out, scriptsOf(registry));
  const app = writeAppFiles(site, registry, out);
  publishData(site.data, join(out, 'data'));
  publishGeography(site, geo, join(out, 'geo'));

  const documents = documentsOf(registry, site);
  const pictures: string[] = [];
  for (const { page, path, file } of documents) {
    const { html, files } = writePage(page, path, site, { scripts, app, siteUrl });
    write(join(out, file), html);
    for (const { name, text, isPicture } of files) {
      write(join(out, path, name), text);
      if (isPicture === true) pictures.push(join(out, path, name));
    }
  }
  await drawPictures(pictures);
  await buildServiceWorker(out, documents);
  writeHosting(out, siteUrl, documents);
  await compressFolder(out);
  await writeKeepList(out, app, documents);
  return documents.length;
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const started = performance.now();
  const url = process.env['SITE_URL'];
  const out = resolve(process.env['OUT_DIR'] ?? join(PROJECT, 'dist'));
  try {
    const pages = await buildSite({
      data: resolve(process.env['DATA_DIR'] ?? join(PROJECT, 'data')),
      geo: resolve(process.env['GEO_DIR'] ?? join(PROJECT, 'geo')),
      out,
      siteUrl: url === undefined || url === '' ? null : url.replace(/\/*$/u, '/'),
    });
    console.log(`built ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s → ${out}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
