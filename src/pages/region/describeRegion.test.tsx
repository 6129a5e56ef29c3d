import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, modelOf, realSite, region } from '../../../tests/support/sites.ts';
import { statisticsOf } from '../../domain/dataset.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import type { Site } from '../../site/site.ts';
import { describeRegion } from './describeRegion.ts';
import { RegionPage } from './Page.tsx';
import { RegionsPage } from '../regions/Page.tsx';
import { createSheets, type RegionSheets } from './sheets.ts';
import type { ProfileRow, RegionModel } from './types.ts';

const ROOT = '../../../';
let sites: readonly Site[];
const known = new Map<string, RegionSheets>();

function sheetsOf(site: Site, language: Language): RegionSheets {
  const key = `${site.dataset.country} ${language}`;
  const sheets = known.get(key) ?? createSheets(site, site.locales[language]);
  known.set(key, sheets);
  return sheets;
}
const real = () => sites[0]!;
const modelFor = (id: string, language: Language = 'en', site = real()) =>
  describeRegion(sheetsOf(site, language), region(id), ROOT);
const rowsOf = (model: RegionModel): readonly ProfileRow[] => model.groups.flatMap(({ rows }) => rows);
/** Without what only holds lines together. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

function everyPage(visit: (model: RegionModel, html: string, site: Site, language: Language) => void): void {
  for (const site of sites) {
    for (const language of LANGUAGES) {
      for (const { id } of site.dataset.regions) {
        const model = describeRegion(sheetsOf(site, language), id, ROOT);
        const html = renderToString(
          <RegionPage
            model={model}
            locale={site.locales[language]}
            geography={site.geography}
            release={site.dataset.release}
            count={site.dataset.regions.length}
            root={ROOT}
            pages={site.context.pages ?? []}
          />,
        );
        visit(model, html, site, language);
      }
    }
  }
}

beforeAll(() => {
  sites = [realSite(), fixtureSite()];
});

describe('sentences about a region', () => {
  const about = (id: string, language: Language) => modelFor(id, language).about.map(plain);

  test('say what it is, since when, and what its borders were', () => {
    expect(about('KZ-10', 'ru').slice(0, 2)).toEqual([
      'Область Абай — одна из 17 областей, образована в 2022 году',
      'До 2022 года это был один регион с территорией Восточно-Казахстанской области',
    ]);
    expect(about('KZ-10', 'kk').slice(0, 2)).toEqual([
      'Абай облысы – 17 облыстың бірі, 2022 жылы құрылған',
      '2022 жылға дейін Шығыс Қазақстан облысының аумағымен бір өңір болған',
    ]);
    expect(about('KZ-35', 'ru')[1]).toBe('До 2022 года включала и территорию области Ұлытау');
    expect(about('KZ-35', 'kk')[1]).toBe('2022 жылға дейін оның құрамына қазіргі Ұлытау облысының аумағы да кірген');
    expect(about('KZ-35', 'en')[1]).toBe('Until 2022 it also included what is now Ulytau Region');
    expect(about('KZ-75', 'ru')[0]).toBe('Город Алматы — один из 3 городов республиканского значения');
    expect(about('KZ-79', 'en')[0]).toBe(
      'Shymkent is one of 3 cities of republican significance, with this status since 2018',
    );
  });

  test('say the default indicator against the median, and the place', () => {
    expect(plain(modelFor('KZ-10', 'ru').lead)).toBe(
      'Затраты на НИОКР на одного жителя в области Абай: 11 560 ₸ в 2024 году — в 3,4 раза больше медианы регионов, 5-е место из 20',
    );
    expect(plain(modelFor('KZ-62', 'kk').lead)).toBe(
      'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары Ұлытау облысында 2024 жылы – 153 ₸: медианадан 22,2 есе аз, 20 өңірдің ішінде 20-орын',
    );
    expect(plain(modelFor('KZ-62', 'en').lead)).toBe(
      'R&D spending per resident in Ulytau Region: ₸153 in 2024 – 5% of the regional median, 20th of 20',
    );
    expect(plain(modelFor('KZ-71', 'ru').lead)).toContain('в Астане: ');
    expect(plain(modelFor('KZ-75', 'kk').lead)).toContain('Алматы қаласында');
  });

  test('say what is notable: ends, changes never across a break, gaps with their reasons', () => {
    const notable = modelFor('KZ-47', 'ru').notable.map(plain);
    expect(notable[0]).toMatch(
      /^Среди 17 областей в первой тройке по \d+ относительн(?:ому показателю|ым показателям) из \d+: /u,
    );
    expect(notable.at(-1)).toBe(
      'Нет данных по 10 показателям из 76: в источнике не указано — 2, данные конфиденциальны — 8',
    );
    // The count of doctoral students is not compared over 2024, whatever the region.
    everyPage(({ notable: texts }, _html, site, language) => {
      const name = site.locales[language].texts.indicators['doctoral-students']?.short;
      if (name !== undefined) expect(texts.filter((text) => text.startsWith(`${name}:`))).toEqual([]);
    });
  });

  test('have no full stop of their own, nothing unfilled, and each occurs once', () => {
    everyPage(({ about: sentences, notable, lead }) => {
      for (const text of [...sentences, ...notable, lead]) {
        expect(text).not.toMatch(/\.$|[{}]|undefined|NaN|Infinity|\s{2}|KZ-|XA-/u);
        expect(text).toMatch(/^[\p{Lu}\d]/u);
      }
      const all = [...sentences, ...notable];
      expect(new Set(all).size).toBe(all.length);
    });
  });
});

describe('the place among all', () => {
  test('has a row for every statistic, with value, unit, year and rank as the map describes them', () => {
    for (const language of LANGUAGES) {
      const regions = real().dataset.regions.map(({ id }) => [id, rowsOf(modelFor(id, language))] as const);
      const rows = new Map(regions);
      for (const { id: indicator } of statisticsOf(real().dataset)) {
        const map = modelOf(real(), { indicator }, language);
        for (const expected of map.rows) {
          const row = rows.get(expected.region)?.find((one) => one.indicator === indicator);
          expect(row?.about).toContain(map.unit);
          expect(row?.about).toContain(String(map.year));
          if (expected.value === null) {
            expect(row?.value).toMatchObject({ kind: 'missing', reason: expected.statusCode });
            continue;
          }
          expect(row?.value).toMatchObject({ kind: 'value', text: expected.valueText, rank: expected.rankLong });
          if (map.mode === 'choropleth') expect(row?.value).toMatchObject({ position: expected.position });
          if (expected.statusCode !== 'A') expect(row?.about).toContain(expected.status);
        }
      }
    }
  });

  test('leads to the map of that indicator with the region pinned', () => {
    expect(rowsOf(modelFor('KZ-10', 'ru'))[0]?.href).toBe('../../../ru/map/?r=KZ-10');
    const researchers = rowsOf(modelFor('KZ-10', 'ru')).find(({ indicator }) => indicator === 'researchers');
    expect(researchers?.href).toBe('../../../ru/map/researchers/?r=KZ-10');
  });

  test('remembers the last figure where the year has none, and never shows it as this year’s', () => {
    everyPage((model, _html, site, language) => {
      for (const row of rowsOf(model)) {
        if (row.value.kind !== 'missing' || row.value.last === '') continue;
        const year = /\d{4}/u.exec(row.value.last)?.[0];
        expect(site.locales[language].t('region.row.about', { unit: '', year: year ?? '' })).not.toBe(row.about);
        expect(row.about).not.toContain(String(year));
      }
    });
  });
});

describe('years', () => {
  test('are drawn in pieces, old borders apart, within the box', () => {
    everyPage(({ sparks }) => {
      for (const { line, dots, oldDots, median } of sparks) {
        const numbers = [...`${line}${dots}${oldDots}${median}`.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text]) =>
          Number(text),
        );
        for (const number of numbers) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(100);
        }
      }
    });
    const intensity = modelFor('KZ-35').sparks.find(({ indicator }) => indicator === 'rd-intensity');
    expect(intensity?.oldDots.match(/M/gu)?.length).toBeGreaterThanOrEqual(10);
    // 2010–2021 as one oblast, 2022–23, and 2024, which is computed differently.
    expect(intensity?.line.match(/M/gu)).toHaveLength(2);
    expect(modelFor('KZ-10').sparks.every(({ oldDots }) => oldDots === '')).toBe(true);
  });

  test('say the change over the comparable years, or why there is none', () => {
    const doctoral = modelFor('KZ-75').sparks.find(({ indicator }) => indicator === 'doctoral-students');
    expect(doctoral?.change).toBe('the series breaks in 2024');
    const spending = modelFor('KZ-23').sparks.find(({ indicator }) => indicator === 'rd-spending');
    expect(spending?.change).toBe('−86.9% since 2020, in current prices');
  });
});

describe('ways on', () => {
  test('lead to neighbours and to the most alike, with the distance, and to the map with both', () => {
    const { neighbours, alike } = modelFor('KZ-75');
    expect(neighbours).toEqual([
      { region: 'KZ-19', name: 'Almaty Region', href: '../KZ-19/', compareHref: '../../../en/compare/?r=KZ-75,KZ-19' },
    ]);
    expect(alike[0]).toMatchObject({
      region: 'KZ-71',
      href: '../KZ-71/',
      compareHref: '../../../en/compare/?r=KZ-75,KZ-71',
    });
    expect(alike[0]?.about).toMatch(/^mean difference of rank 0\.\d\d, \d+ indicators in common$/u);
  });
});

describe('the page', () => {
  test('has one path a region, no style, no script, no id twice, each fragment its target', () => {
    everyPage((model, html, site) => {
      for (const { id } of site.dataset.regions) expect(html.split(`data-region="${id}"`)).toHaveLength(2);
      expect(html).not.toMatch(/ style=| on\w+=|<script|href=""|undefined|NaN|\[object/u);
      const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of html.matchAll(/(?:href="#|labelledby="|url\(#)([^")]+)/gu))
        expect(ids).toContain(target);
      expect(html).toContain(`<h1>${model.name}</h1>`);
    });
  });

  test('says each reason that is missing, with the years', () => {
    const { missing } = modelFor('KZ-10');
    expect(missing.map(({ reason }) => reason)).toEqual(['M', 'L', 'O', 'Q']);
    expect(missing[0]?.items[0]).toMatch(/^2010–21: R&D spending as % of GRP/u);
  });

  test('of all regions lists each once, with its path and its link', () => {
    for (const site of sites) {
      for (const language of LANGUAGES) {
        const html = renderToString(<RegionsPage sheets={sheetsOf(site, language)} root="../../" />);
        for (const { id } of site.dataset.regions) {
          expect(html.split(`data-region="${id}"`)).toHaveLength(2);
          expect(html.split(`href="${id}/"`)).toHaveLength(3);
        }
      }
    }
  });
});
