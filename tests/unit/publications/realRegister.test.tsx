/**
 * The site with the layer filled: made works of the real organisations, counted by the press itself into a temporary
 * folder. What the pages show is held against a count of the works that asks nobody.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/domain/gaps.ts';
import { broadField } from '../../../src/domain/registerCounts.ts';
import { LANGUAGES, type Language } from '../../../src/domain/types.ts';
import { createLocale } from '../../../src/i18n/locale.ts';
import { ComparisonView } from '../../../src/pages/compare/Comparison.tsx';
import { NOTHING_COMPARED } from '../../../src/pages/compare/comparison.ts';
import { allFigures, comparisonTexts, readAllFigures, type AllFiguresFile } from '../../../src/pages/compare/files.ts';
import { describeMap } from '../../../src/map/describeMap.ts';
import { documentsOf } from '../../../src/pages/documents.ts';
import { createSheets } from '../../../src/pages/region/sheets.ts';
import { REGISTRY } from '../../../src/pages/registry.ts';
import { loadSite, type Site } from '../../../src/site/site.ts';
import { scriptsOf, writePage, type WrittenPage } from '../../../src/site/writePage.tsx';
import { decodeView } from '../../../src/view/codec.ts';
import { documentOf, wordsIn, wordsOf } from '../../support/documents.tsx';
import {
  filledByPress,
  MADE_YEARS,
  madeWorldOf,
  realOrganisations,
  runOn,
} from '../../support/openAlex/realRegister.ts';
import { indicator, modelOf, REAL, realSite, region } from '../../support/sites.ts';

const COUNTED_TYPES = new Set(['article', 'review', 'book', 'book-chapter']);
const LAST = MADE_YEARS.at(-1)!;
const organisations = realOrganisations();
const world = madeWorldOf(organisations);
const folder = mkdtempSync(join(tmpdir(), 'made-figures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const untouched = bytesOf(REAL.data);
let site: Site;
beforeAll(async () => {
  site = loadSite(await filledByPress(folder, world), join(folder, 'geo'));
});

const regions = realSite().dataset.regions.map(({ id }) => id);
const inRegion = (id: string) => organisations.filter((one) => one.region === id);
const COVERED = regions.filter((id) => inRegion(id).length > 0);
const UNCOVERED = regions.filter((id) => inRegion(id).length === 0);
const SINGLE = regions.filter((id) => inRegion(id).length === 1);

/** Of the works themselves, each once. */
function counted(ids: readonly string[], year: number, fields?: readonly string[], isForeign = false): number {
  return world.works.filter(
    (work) =>
      work.year === year &&
      COUNTED_TYPES.has(work.type) &&
      (fields === undefined || fields.includes(work.field ?? '')) &&
      work.authors.flat().some((id) => ids.includes(id)) &&
      (!isForeign || new Set(work.authors.flat().map((id) => (id === 'I9001' ? 'XX' : 'KZ'))).size > 1),
  ).length;
}

const idsOf = (of: readonly { readonly openalex: string }[]) => of.map(({ openalex }) => openalex);
const worksOf = (id: string) => counted(idsOf(inRegion(id)), LAST);
const population = (id: string) => {
  const row = realSite()
    .dataset.series.get(indicator('population'))
    ?.observations.get(`${region(id)}/${LAST}`);
  return row?.kind === 'value' ? row.value : NaN;
};

const OPTIONS = {
  scripts: Object.fromEntries(scriptsOf(REGISTRY).map((module) => [module, 'assets/test.js'])),
  app: 'app/test/',
  siteUrl: null,
};
const written = new Map<string, WrittenPage>();
function pageOf(path: string): WrittenPage {
  const kind = documentsOf(REGISTRY, site).find((document) => document.path === path)?.page;
  if (kind === undefined) throw new Error(`no page: ${path}`);
  const page = written.get(path) ?? writePage(kind, path, site, OPTIONS);
  written.set(path, page);
  return page;
}
const read = (path: string) => documentOf(pageOf(path).html);

test('the register has regions of all three kinds', () => {
  expect([COVERED.length, SINGLE.length, UNCOVERED.length].every((count) => count > 0)).toBe(true);
});

describe('a map', () => {
  test.each(LANGUAGES)('%s: totals are the works counted apart, each once in a region', (language) => {
    const page = read(`${language}/map/openalex-works/${LAST}/`);
    const { format } = site.locales[language];
    for (const id of COVERED) {
      const row = page.querySelector(`[data-row="${id}"]`);
      expect([id, wordsIn(wordsOf(row?.querySelector('.strip ~ td, th ~ td.num')))]).toEqual([
        id,
        wordsIn(format.number(worksOf(id), 0)),
      ]);
    }
    expect(page.querySelectorAll('.map-bubbles .hollow').length).toBe(SINGLE.length);
  });

  test('per 100,000 inhabitants, the foreign share and the fields follow from the same works', () => {
    const rates = modelOf(site, { indicator: 'openalex-works-per-100k', year: LAST });
    const foreign = modelOf(site, { indicator: 'openalex-foreign-share', year: LAST });
    for (const id of COVERED) {
      const ids = idsOf(inRegion(id));
      const valueIn = ({ rows }: typeof rates) => rows.find((row) => row.region === id)?.value;
      expect(valueIn(rates)).toBeCloseTo((worksOf(id) / population(id)) * 100_000, 6);
      expect(valueIn(foreign)).toBeCloseTo((counted(ids, LAST, undefined, true) / worksOf(id)) * 100, 6);
    }
    const numbers = fieldNumbers();
    for (const [broad, of] of numbers) {
      const model = modelOf(site, { indicator: `openalex-field-${broad}`, year: LAST });
      for (const id of COVERED) {
        expect(model.rows.find((row) => row.region === id)?.value).toBe(counted(idsOf(inRegion(id)), LAST, of));
      }
    }
  });

  test.each(LANGUAGES)(
    '%s: a figure of one organisation is hollow, in the map, a frame and the picture, and says so',
    (language) => {
      const path = `map/openalex-works-per-100k/${LAST}/`;
      const { t } = site.locales[language];
      for (const page of [read(`${language}/${path}`), read(`${language}/embed/${path}`)]) {
        const hollow = [...page.querySelectorAll('.map-land [data-hollow]')].map((shape) =>
          shape.getAttribute('data-region'),
        );
        expect(hollow.sort()).toEqual([...SINGLE].sort());
        expect(page.querySelectorAll('.map-hollow').length).toBe(SINGLE.length);
        expect(wordsOf(page.querySelector('.legend'))).toContain(
          wordsIn(t('explore.legend.hollow', { names: '' })).trim(),
        );
      }
      const picture = pageOf(`${language}/${path}`).files.find(({ name }) => name === 'picture.svg')?.text ?? '';
      expect(picture.match(/<clipPath/gu)?.length).toBe(SINGLE.length);
      const model = modelOf(site, { indicator: 'openalex-works-per-100k', year: LAST }, language);
      for (const { region: id, spoken, isHollow } of model.territories) {
        expect([id, isHollow === true]).toEqual([id, SINGLE.includes(id)]);
        if (isHollow === true) expect(spoken.toLowerCase()).toContain(t('common.status.single').toLowerCase());
      }
    },
  );

  test.each(LANGUAGES)('%s: a region without an organisation that counts has no figure, and the reason', (language) => {
    const model = modelOf(site, { indicator: 'openalex-works-per-100k', year: LAST }, language);
    const why = site.locales[language].texts.notes['openalex-no-organisation' as keyof object] as string;
    for (const id of UNCOVERED) {
      const row = model.rows.find((one) => one.region === id);
      expect([row?.value, row?.fill]).toEqual([null, { kind: 'missing', reason: 'O' }]);
      expect(row?.provenance.notes).toContain(why);
    }
  });

  test.each(LANGUAGES)('%s: the card says whose works they are, and why organisations add up to more', (language) => {
    const model = modelOf(site, { indicator: 'openalex-works', year: LAST }, language);
    const { format } = site.locales[language];
    for (const id of COVERED) {
      const said = model.rows.find((row) => row.region === id)?.provenance.notes.join(' ') ?? '';
      const sum = inRegion(id).reduce((total, one) => total + counted([one.openalex], LAST), 0);
      expect(said).toContain(format.number(worksOf(id), 0));
      expect(said).toContain(format.number(sum, 0));
      expect(said).toContain(format.number(inRegion(id).length, 0));
    }
    const national = counted([...idsOf(organisations), 'I9002'], LAST);
    expect(model.national?.valueText).toBe(format.number(national, 0));
    expect(model.national?.provenance.notes.join(' ')).toContain(format.number(counted(idsOf(organisations), LAST), 0));
  });
});

describe('other pages', () => {
  test.each(LANGUAGES)('%s: portraits and the table of all regions have the same figures', (language) => {
    const all = read(`${language}/compare/`);
    const rates = modelOf(site, { indicator: 'openalex-works-per-100k', year: LAST }, language);
    for (const id of COVERED) {
      const text = rates.rows.find((row) => row.region === id)?.valueText ?? '';
      const rows = [...all.querySelectorAll('.all-regions tbody tr')];
      const own = rows.find((row) => row.querySelector(`th a[href$="/${id}/"]`) !== null);
      expect([...(own?.querySelectorAll('td a.to-cell') ?? [])].map(wordsOf)).toContain(wordsIn(text));
    }
    for (const id of ['KZ-75', SINGLE[0]!, UNCOVERED[0]!]) {
      const page = read(`${language}/region/${id}/`);
      const links = [...page.querySelectorAll(`a[href*="map/openalex-works/"][href$="#n-${id}"]`)];
      const expected = inRegion(id).length === 0 ? [] : [wordsIn(site.locales[language].format.number(worksOf(id), 0))];
      expect([id, [...new Set(links.map(wordsOf))]]).toEqual([id, expected]);
      // Who publishes in which field, those that are asked for first.
      const own = gapsOf(site.dataset, site.registers).rows.find((row) => row.region === id)?.cells ?? [];
      const text = wordsOf(page.body);
      for (const cell of own) {
        const works = counted(idsOf(inRegion(id)), LAST, fieldNumbers().get(cell.field));
        const said = site.locales[language].t('gaps.works', {
          year: String(LAST),
          count: site.locales[language].format.number(works, 0),
        });
        if (works > 0) expect(text).toContain(wordsIn(said));
      }
    }
  });

  test('a comparison has the figures side by side, and who publishes in the field that is asked for', () => {
    const text = wordsOf(comparisonOf('en', ['KZ-39', 'KZ-75']).body);
    const rates = modelOf(site, { indicator: 'openalex-works-per-100k', year: LAST });
    for (const id of ['KZ-39', 'KZ-75']) {
      expect(text).toContain(rates.rows.find((row) => row.region === id)?.valueText);
    }
    const agriculture = counted(idsOf(inRegion('KZ-75')), LAST, fieldNumbers().get('4'));
    expect(text).toContain(
      wordsIn(site.locales.en.t('gaps.works', { year: String(LAST), count: String(agriculture) })),
    );
  });

  test.each(LANGUAGES)('%s: what is asked stands beside who publishes in the field', (language) => {
    const page = read(`${language}/gaps/`);
    const { t, format } = site.locales[language];
    const gaps = gapsOf(site.dataset, site.registers);
    let publishers = 0;
    for (const { region: id, cells } of gaps.rows) {
      for (const cell of cells) {
        const of = fieldNumbers().get(cell.field);
        const expected = inRegion(id)
          .map((one) => ({
            id: one.id,
            works: MADE_YEARS.reduce((sum, year) => sum + counted([one.openalex], year, of), 0),
          }))
          .filter(({ works }) => works >= 10);
        const found: { id: string; works: number }[] = cell.publishers.map(({ organisation, works }) => ({
          id: organisation.id,
          works,
        }));
        const byId = (list: typeof found) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(found)).toEqual(byId(expected));
        publishers += found.length;
        const works = counted(idsOf(inRegion(id)), LAST, of);
        if (cell.stated.length === 0 || works === 0) continue;
        const entry = wordsOf(page.getElementById(`${id}-${cell.field}`));
        expect(entry).toContain(wordsIn(t('gaps.works', { year: String(LAST), count: format.number(works, 0) })));
        const [first] = cell.publishers;
        if (first !== undefined) expect(entry).toContain(`(${format.number(first.works, 0)})`);
      }
    }
    expect(publishers).toBeGreaterThan(0);
  });

  test('the page of the layer without regions leads on to what is counted', () => {
    const notes = modelOf(site, { indicator: 'publications', year: LAST }).alone?.known.join(' ') ?? '';
    expect(notes).toContain('OpenAlex, an open database: see the indicators');
  });
});

test('a table made by hand is a map of its own, with its own source, in no series with OpenAlex', async () => {
  const root = mkdtempSync(join(tmpdir(), 'made-by-hand-'));
  try {
    cpSync(join(folder, 'data'), join(root, 'data'), { recursive: true });
    const file = join(root, 'wos.csv');
    const rows = COVERED.map((id, index) => `${id},${LAST},${100 + index},scimago,"table 1, row ${index + 1}"`);
    writeFileSync(file, `region,year,works,source,locator\nKZ,${LAST},9000,scimago,table 1\n${rows.join('\n')}\n`);
    await runOn(root, ['--table', file, '--database', 'wos']);
    const { dataset, locales, context } = loadSite(join(root, 'data'), join(folder, 'geo'));
    const before = site.dataset.series.get(indicator('openalex-works'))?.observations;
    expect(dataset.series.get(indicator('openalex-works'))?.observations).toEqual(before);
    for (const language of LANGUAGES) {
      const view = decodeView(`/${language}/map/wos-works-per-100k/${LAST}/`, '', context).view;
      const model = describeMap(dataset, view, locales[language]);
      COVERED.forEach((id, index) => {
        const value = model.rows.find((row) => row.region === id)?.value;
        expect(value).toBeCloseTo(((100 + index) / population(id)) * 100_000, 6);
      });
      expect(model.rows.filter(({ value }) => value === null).map((row) => row.region)).toEqual(UNCOVERED);
      const titles = model.rows.flatMap(({ provenance }) => provenance.inputs.map(({ source }) => source));
      expect(titles.some((title) => title.includes('OpenAlex'))).toBe(false);
      expect(titles).toContain(locales[language].texts.sources['scimago' as keyof object]?.['title']);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('no made figure is in the project', () => {
  expect(bytesOf(REAL.data)).toBe(untouched);
  const isCounted = existsSync(join(REAL.data, 'observations/openalex-works.csv'));
  const built = join(REAL.data, '../dist/data/observations.csv');
  if (!isCounted && existsSync(built)) expect(readFileSync(built, 'utf8')).not.toContain('openalex');
});

/** Of all files of a folder. */
function bytesOf(path: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
    if (statSync(join(path, name)).isFile()) hash.update(name).update(readFileSync(join(path, name)));
  }
  return hash.digest('hex');
}

/** OpenAlex's numbers by broad field, as the table of the project has them. */
function fieldNumbers(): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(REAL.data, 'openalex-fields.csv'), 'utf8').trimEnd().split('\n').slice(1);
  const numbers = new Map<string, string[]>();
  for (const line of lines) {
    const [, number = '', field = ''] = /^(\d+),(?:"[^"]*"|[^,]*),([\d.]+),/u.exec(line) ?? [];
    const broad = broadField(field as Parameters<typeof broadField>[0]);
    numbers.set(broad, [...(numbers.get(broad) ?? []), number]);
  }
  return numbers;
}

/** As the browser makes it: of the files of the release alone. */
function comparisonOf(language: Language, ids: readonly string[]): Document {
  const { dataset, registers, geography, context, locales } = site;
  const file = JSON.parse(JSON.stringify(allFigures(dataset, context.pages ?? []))) as AllFiguresFile;
  const sheets = createSheets(
    {
      dataset: { ...dataset, series: readAllFigures(file) },
      registers,
      geography,
      context: { ...context, pages: file.pages },
    },
    createLocale(comparisonTexts(locales[language].texts)),
  );
  const comparison = { ...NOTHING_COMPARED, regions: ids.map(region) };
  const view = renderToString(
    <ComparisonView
      sheets={sheets}
      root="../../"
      comparison={comparison}
      share={() => undefined}
      change={() => undefined}
      faults={[]}
      refusal={null}
    />,
  );
  return documentOf(`<!doctype html><html><body>${view}</body></html>`);
}
