import { beforeAll, describe, expect, test } from 'vitest';
import { allViews, fixtureSite, indicator, region, viewOf } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import type { Site } from '../../site/site.ts';
import { encodeView } from '../../view/codec.ts';
import { changeView } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { linksOf } from './links.ts';

let site: Site;
beforeAll(() => {
  site = fixtureSite();
});

/** Where the site may lie: its own host, a folder, a file on a disk. */
const FOLDERS = ['https://science.example/', 'https://example.org/a/kk/b/', 'file:///home/user/dist/'];
/** The pages that show a view, with their way up to the site's folder. */
const pagesOf = ({ language, indicator: id, year }: View) => [
  ['', ''],
  [`${language}/map/`, '../../'],
  [`${language}/map/${id}/`, '../../../'],
  [`${language}/map/${id}/${year}/`, '../../../../'],
];

describe('links of the explore page', () => {
  test('lead to the same places from every page, in every folder', () => {
    for (const view of allViews(site, ['kk'])) {
      for (const [page = '', root = ''] of pagesOf(view)) {
        const links = linksOf({ view, context: site.context, root });
        for (const folder of FOLDERS) {
          const resolve = (link: string) => new URL(link, folder + page).href;
          for (const language of LANGUAGES) {
            const { path, query } = encodeView({ ...view, language }, site.context);
            expect(resolve(links.view({ language }))).toBe(folder + path + query);
          }
          expect(resolve(links.file('data.csv'))).toBe(`${folder}kk/map/${view.indicator}/${view.year}/data.csv`);
        }
      }
    }
  });

  test('are relative, so that a site moved to another folder still works', () => {
    const links = linksOf({ view: viewOf(site), context: site.context, root: '../' });
    expect(links.view({ year: 2021 })).toBe('../en/map/lab-spending-per-head/2021/');
    expect(links.view({})).toBe('../en/map/');
  });

  test('keep what the visitor has chosen besides', () => {
    const view = { ...viewOf(site), pinned: [region('XA-1')], without: [region('XA-6')] };
    const links = linksOf({ view, context: site.context, root: '../' });
    expect(links.view({ language: 'ru' })).toBe('../ru/map/?r=XA-1&without=XA-6');
    expect(links.view({ indicator: indicator('lab-spending') })).toBe('../en/map/lab-spending/?r=XA-1&without=XA-6');
  });

  test('lead where the same press with scripts would', () => {
    const shorter = site.context.indicators.map((one) =>
      one.id === 'inventions' ? { ...one, years: [2021, 2022], latestYear: 2022 } : one,
    );
    const context = { ...site.context, indicators: shorter };
    for (const year of [2020, 2021, 2022]) {
      const view = viewOf(site, { year });
      const asked = { indicator: indicator('inventions') };
      const { path } = encodeView(changeView(view, asked, context).view, context);
      expect(linksOf({ view, context, root: '' }).view(asked)).toBe(path);
      expect(linksOf({ view, context, root: '' }).view({ ...asked, year: 2021 })).toBe('en/map/inventions/2021/');
    }
  });
});
