import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, wordsIn, wordsOf } from '../../../tests/support/documents.tsx';
import { realSite, region } from '../../../tests/support/sites.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import { createSheets, type RegionSheets } from '../region/sheets.ts';
import { ComparisonView } from './Comparison.tsx';
import { NOTHING_COMPARED, type Comparison } from './comparison.ts';
import { allFigures, comparisonTexts, readAllFigures, type AllFiguresFile } from './files.ts';

const site = realSite();
const ROOT = '../../';
const known = new Map<Language, RegionSheets>();

/** As the browser makes them: of the files of the release alone. A message that they lack throws. */
function sheetsIn(language: Language): RegionSheets {
  const { dataset, registers, geography, context, locales } = site;
  const file = JSON.parse(JSON.stringify(allFigures(dataset, context.pages ?? []))) as AllFiguresFile;
  const locale = createLocale(comparisonTexts(locales[language].texts));
  const sheets =
    known.get(language) ??
    createSheets(
      {
        dataset: { ...dataset, series: readAllFigures(file) },
        registers,
        geography,
        context: { ...context, pages: file.pages },
      },
      locale,
    );
  known.set(language, sheets);
  return sheets;
}

function drawn(language: Language, ids: readonly string[], change: Partial<Comparison> = {}): Document {
  const comparison = { ...NOTHING_COMPARED, regions: ids.map(region), ...change };
  const props = { sheets: sheetsIn(language), root: ROOT, comparison, change: () => undefined };
  return documentOf(
    `<!doctype html><html><body>${renderToString(<ComparisonView {...props} faults={[]} refusal={null} share={() => undefined} />)}</body></html>`,
  );
}

describe.each(LANGUAGES)('%s: without scripts', (language) => {
  const page = pageAt(`${language}/compare/`);
  const { t } = site.locales[language];

  test('there is a row for each region, and the page says what scripts are needed for', () => {
    expect(page.querySelectorAll('.all-regions tbody tr').length).toBe(20);
    expect(wordsOf(page.querySelector('noscript'))).toContain(t('compare.needsScripts'));
    expect(page.querySelectorAll('[style]').length).toBe(0);
  });

  test('every need and initiative of a region stands in it, as the way to its record', () => {
    const { needs, initiatives } = site.registers;
    for (const [page_, records] of [
      ['needs', needs],
      ['initiatives', initiatives],
    ] as const) {
      for (const { id, regions } of records)
        expect(page.querySelectorAll(`.all-regions a[href$="/${page_}/#${id}"]`).length).toBe(regions.length);
    }
  });
});

describe.each(LANGUAGES)('%s: with scripts', (language) => {
  test.each([2, 3, 6])('%i regions have a column, a mark and a hue each', (count) => {
    const ids = site.dataset.regions.slice(0, count).map(({ id }) => id as string);
    const page = drawn(language, ids);
    expect(page.querySelectorAll('.side-by-side thead th').length).toBe(count);
    for (const pin of ids.keys())
      expect(wordsOf(page.querySelector(`.side-by-side thead .compared-${pin}`))).toBe(
        wordsIn(site.locales[language].texts.regions[ids[pin] ?? '']?.short ?? ''),
      );
  });

  test('one region stands alone, and that is said', () => {
    expect(wordsOf(drawn(language, ['KZ-10']).querySelector('.notice'))).toBe(site.locales[language].t('compare.one'));
  });
});

test('a figure is that of the region’s page', () => {
  // Figure 1 of the Concept: Abai.
  const cell = drawn('en', ['KZ-10', 'KZ-63']).querySelector('a[href*="/map/?r=KZ-10#n-KZ-10"]');
  expect(wordsOf(cell)).toBe('11,560');
});

test('a pair has the records of both', () => {
  const page = drawn('en', ['KZ-39', 'KZ-75']);
  expect(page.querySelectorAll('.pairs .asked a[href*="/needs/#"]').length).toBeGreaterThan(0);
  expect(wordsOf(page.querySelector('.pairs .able'))).toContain('Almaty');
});

test('a link that pins regions on a map still does: comparing is another page', () => {
  expect(pageAt('en/region/KZ-10/').querySelector('.ways a.main-button')?.getAttribute('href')).toBe(
    '../../../en/compare/?r=KZ-10',
  );
  expect(pageAt('en/').querySelector('.home-card a.button[href*="r=KZ-10"]')?.getAttribute('href')).toBe(
    '../en/compare/?r=KZ-10',
  );
});
