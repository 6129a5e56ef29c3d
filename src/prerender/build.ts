/**
 * `npm run build`: data and boundaries → dist/, a whole static site for any folder of any host.
 *
 * `DATA_DIR`, `GEO_DIR`, `OUT_DIR` name other folders (another country's site, tests); `SITE_URL`
 * is the absolute address it will have, for what must be absolute.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { observationsCsv, publishData } from '../../data/publish.ts';

import { LANGUAGES } from '../domain/types.ts';
import { pictureSvg } from '../export/picture.tsx';
import { defaultView, latestYearOf } from '../view/defaults.ts';
import type { View } from '../view/view.ts';
import { writeAppFiles } from './appFiles.ts';
import { buildClient } from './client.ts';
import { exploreState } from './exploreState.ts';
import { writeExplorePage } from './explorePage.tsx';
import { publishGeography } from './geoFiles.ts';
import { writeChoicePage, writeNotFoundPage } from './plainPages.tsx';
import { drawPictures } from './pictures.ts';
import { loadSite, type Site } from './site.ts';
import { doorsOf, EXPLORE_STYLES, pageStyles } from './styles.ts';

const PROJECT = join(import.meta.dirname, '../..');

export interface BuildFolders {
  readonly data: string;
  readonly geo: string;
  readonly out: string;
  readonly siteUrl: string | null;
}

/** @returns number of pages written */
export async function buildSite({ data, geo, out, siteUrl }: BuildFolders): Promise<number> {
  const site = loadSite(data, geo);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(join(PROJECT, 'public'), out, { recursive: true });
  const script = await buildClient(out);
  const app = writeAppFiles(site, out);
  publishData(data, join(out, 'data'));
  publishGeography(site, geo, join(out, 'geo'));
  const css = pageStyles(EXPLORE_STYLES, doorsOf(site.dataset), site.geography.plane);

  let pages = 0;
  const pictures: string[] = [];
  const page = (path: string, view: View) => {
    const root = '../'.repeat(path.split('/').length - 1);
    write(join(out, path, 'index.html'), writeExplorePage(site, view, { root, css, script, app, siteUrl }));
    pages += 1;
  };
  for (const language of LANGUAGES) {
    const start = defaultView(site.context, language);
    page(`${language}/`, start);
    for (const indicator of site.context.indicators) {
      const { id, years } = indicator;
      if (years.length === 0) continue;
      page(`${language}/map/${id}/`, { ...start, indicator: id, year: latestYearOf(indicator) });
      for (const year of years) {
        const view = { ...start, indicator: id, year };
        const folder = `${language}/map/${id}/${year}/`;
        page(folder, view);
        pictures.push(writeViewFiles(site, view, join(out, folder)));
      }
    }
  }
  await drawPictures(pictures);
  write(join(out, 'index.html'), writeChoicePage(site, css));
  write(join(out, '404.html'), writeNotFoundPage(site, css, siteUrl));
  return pages + 2;
}

/** What stands next to a map page: its rows as CSV, and the picture, of which the path is returned. */
function writeViewFiles(site: Site, view: View, folder: string): string {
  const state = exploreState(site, view, '');
  const picture = join(folder, 'picture.svg');
  write(picture, pictureSvg(state.model, site.geography, state.locale));
  const series = site.dataset.series.get(view.indicator);
  if (series !== undefined) write(join(folder, 'data.csv'), observationsCsv(state.dataset, series, view.year));
  return picture;
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
