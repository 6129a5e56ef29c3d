import { beforeAll, describe, expect, test } from 'vitest';
import { modelOf, realSite, region } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import type { Site } from '../site/site.ts';
import type { ChoroplethLegendModel, MapModel } from './model.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

const painted = ({ legend }: MapModel): ChoroplethLegendModel => {
  if (legend.kind !== 'choropleth') throw new Error('not painted');
  return legend;
};
const rowOf = (model: MapModel, id: string) => model.rows.find((row) => row.region === id)!;
const markOf = (model: MapModel, id: string) => model.territories.find((mark) => mark.key === id)!;

describe('the headline indicator of 2024 (Concept, Figure 1)', () => {
  test('has the classes 1/2/7/5/5, natural breaks on the logarithm of all years', () => {
    const { bands, scale, method } = painted(modelOf(site));
    expect(bands.map(({ count }) => count)).toEqual([1, 2, 7, 5, 5]);
    expect(scale).toBe('log');
    expect(method).toContain('Natural breaks on the logarithm');
    expect(method).toContain('2020–24');
  });

  test('says the finding in three languages, in tenge per resident', () => {
    expect(modelOf(site).headline).toBe(
      'R&D spending per resident in 2024: highest in Almaty, at ₸42,438\u00a0– 12.5\u00a0times the regional median',
    );
    expect(modelOf(site, {}, 'ru').headline).toMatch(/Алматы.*42\u00a0438\u00a0₸.*в\u00a012,5\u00a0раза/u);
    expect(modelOf(site, {}, 'kk').headline).toMatch(/Алматы.*42\u00a0438\u00a0₸.*12,5\u00a0есе/u);
  });

  test('ranks Almaty first and Ulytau twentieth of 20, and the strip says the same as the map', () => {
    const model = modelOf(site);
    expect(model.rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(rowOf(model, 'KZ-75')).toMatchObject({ rank: 1, valueText: '42,438', position: 1 });
    expect(rowOf(model, 'KZ-62')).toMatchObject({ rank: 20, valueText: '153' });
    for (const row of model.rows) expect(row.fill).toEqual(markOf(model, row.key).fill);
  });

  test('marks the rebasing of 2022 as a break, and no growth crosses it', () => {
    const model = modelOf(site, { year: 2022 });
    expect(model.years.find(({ year }) => year === 2022)?.marks).toEqual(['break', 'computed']);
    for (const row of model.rows) expect(row.change).toBeNull();
  });
});

describe('what each year of the axis is marked with', () => {
  const marksOf = (indicator: string, year: number) =>
    modelOf(site, { indicator }).years.find((entry) => entry.year === year)?.marks;

  test('the jump of 2024 in doctoral students is a break', () => {
    expect(marksOf('doctoral-students', 2024)).toEqual(['break', 'computed']);
  });
  test('R&D intensity: old, larger territories, then published for all, then recomputed', () => {
    expect(marksOf('rd-intensity', 2020)).toEqual(['old']);
    expect(marksOf('rd-intensity', 2023)).toEqual([]);
    expect(marksOf('rd-intensity', 2024)).toEqual(['break', 'computed']);
  });
  test('spending before 2022 is reconstructed for the regions of 2022', () => {
    expect(marksOf('rd-spending', 2021)).toEqual(['computed']);
    expect(marksOf('rd-spending', 2022)).toEqual([]);
  });
  test('publications have no region in any year', () => {
    expect(marksOf('publications', 2024)).toEqual(['empty']);
  });
});

test('totals are never a choropleth, whatever the address asks for; a ratio may be bubbles; records are marks', () => {
  for (const { id, kind, register } of site.dataset.indicators) {
    const total = register === undefined ? 'bubbles' : 'records';
    // Without a second indicator there is no map of two.
    for (const mode of [null, 'choropleth', 'bivariate'] as const) {
      expect(modelOf(site, { indicator: id, mode }).mode).toBe(kind === 'ratio' ? 'choropleth' : total);
    }
    expect(modelOf(site, { indicator: id, mode: 'both' }).mode).toBe(kind === 'ratio' ? 'both' : total);
    expect(modelOf(site, { indicator: id, mode: 'bubbles' }).mode).toBe(kind === 'ratio' ? 'bubbles' : total);
  }
});

test('parts of one sum are totals in other words: bubbles, and no times the median', () => {
  for (const id of ['rd-spending-share', 'rd-personnel-share']) {
    const model = modelOf(site, { indicator: id });
    expect(model.mode).toBe('bubbles');
    expect([model.headline, ...model.details].join('. ')).not.toMatch(/median|times|-fold/u);
  }
  // Table 1 of the Concept, 2024: 94,613.2 mln of the country’s 219,669.8 in Almaty.
  expect(modelOf(site, { indicator: 'rd-spending-share', year: 2024 }).headline).toMatch(/Almaty, at 43\.1%/u);
});

test('a leader of one suspicious year is not told as a fact', () => {
  // SDG 9.5.2: Astana 1,714, 3,111, 2,044 in 2011–13; audit of November 2026, finding 19.
  const { headline, notes } = modelOf(site, { indicator: 'researchers-fte-per-million', year: 2012 });
  expect(headline).toContain('the highest figure is 3,111 (Astana)');
  expect(headline).toContain('may be a mistake');
  expect(notes.join()).toContain('does not fit the years around it');
  const other = modelOf(site, { indicator: 'researchers-fte-per-million', year: 2013 });
  expect(other.headline).not.toContain('mistake');
  expect(rowOf(other, 'KZ-71').changeNote).toBe('the 2012 figure is doubtful');
});

test('a year that we reconstructed says so beside the headline', () => {
  // Figure 4 of the Concept keeps 20 values and 7 names: method M1 assigns the rest.
  const { details } = modelOf(site, { indicator: 'researchers', year: 2024 });
  expect(details).toContain('All figures of this year are computed or reconstructed from published data');
  expect(modelOf(site, { indicator: 'researchers', year: 2022 }).details.join()).not.toContain('reconstructed');
});

test('publications by region are not found yet, and the note names the article that has them', () => {
  const { headline, notes } = modelOf(site, { indicator: 'publications', year: 2024 });
  expect(headline).toContain('found yet');
  expect(notes.join()).toMatch(/not been found yet.*Kozbagarova/u);
  expect(notes.join()).not.toContain('not in any open source');
});

describe('old, larger territories', () => {
  test('of R&D intensity in 2020 are three merged shapes; each region of today is in exactly one', () => {
    const { territories } = modelOf(site, { indicator: 'rd-intensity', year: 2020 });
    const merged = territories.filter(({ regions }) => regions.length > 1).map(({ key }) => key);
    expect(merged.sort()).toEqual(['KZ-10+KZ-63', 'KZ-19+KZ-33', 'KZ-35+KZ-62']);
    expect(territories.flatMap(({ regions }) => regions).sort()).toEqual(
      site.dataset.regions.map(({ id }) => id).sort(),
    );
  });

  test('rank once; a region that was part of one says where it is counted, and has no value of its own', () => {
    const model = modelOf(site, { indicator: 'rd-intensity', year: 2020 });
    const [heir, part] = [rowOf(model, 'KZ-63'), rowOf(model, 'KZ-10')];
    expect(heir.rankLong).toMatch(/ of\u00a017$/u);
    expect(heir).toMatchObject({ statusCode: 'D', status: expect.stringContaining('2022') as string });
    expect(part).toMatchObject({ key: heir.key, rank: null, value: null, position: null, fill: heir.fill });
    expect(part.valueText).toContain('East Kazakhstan');
    expect(part.provenance.notes.join(' ')).toContain('East Kazakhstan');
  });

  test('before Turkistan and Shymkent were formed theirs is one too', () => {
    const { territories, rows } = modelOf(site, { indicator: 'rd-intensity', year: 2016 });
    expect(territories.find(({ key }) => key === 'KZ-61+KZ-79')?.name).toContain('2018');
    expect(rows).toHaveLength(20);
  });
});

describe('regions that the visitor leaves out', () => {
  const without = ['KZ-75', 'KZ-71'];

  test('have no class, no rank, no dot and no part in the median, and their number stays', () => {
    const model = modelOf(site, { without });
    for (const id of without) {
      expect(rowOf(model, id)).toMatchObject({ rank: null, rankText: '', leftOut: true, fill: { kind: 'land' } });
      expect(rowOf(model, id).value).not.toBeNull();
      expect(markOf(model, id)).toMatchObject({ leftOut: true, fill: { kind: 'land' } });
      expect(painted(model).dots.map(({ key }) => key)).not.toContain(id);
    }
    expect(model.rows[0]).toMatchObject({ region: 'KZ-47', rankLong: '1st of\u00a018' });
    expect(painted(model).bands.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    expect([modelOf(site), model].map((one) => painted(one).median?.text)).toEqual(['median 3,394', 'median 2,927']);
  });

  test('are named beside the finding, in every language', () => {
    for (const language of LANGUAGES) {
      const { texts } = site.locales[language];
      const model = modelOf(site, { without }, language);
      expect(model.headline).not.toBe(modelOf(site, {}, language).headline);
      for (const id of without) {
        // Of several cities the word for a city is said once.
        const { full = '?', genitive = '?' } = texts.regions[id] ?? {};
        const bare = full.replace(/^город | қаласы$/u, '');
        expect([bare, genitive].some((name) => model.details.at(-1)?.includes(name))).toBe(true);
      }
    }
  });

  test('have no bubble, and the largest of the others sets the scale', () => {
    const model = modelOf(site, { indicator: 'researchers', without });
    expect(markOf(model, 'KZ-75').bubble).toBeNull();
    expect(Math.max(...model.territories.map(({ bubble }) => bubble ?? 0))).toBeGreaterThan(0.5);
  });

  test('of an old territory take the whole territory with them', () => {
    const model = modelOf(site, { indicator: 'rd-intensity', year: 2020, without: ['KZ-10'] });
    expect(markOf(model, 'KZ-10+KZ-63')).toMatchObject({ leftOut: true, fill: { kind: 'land' } });
    expect(rowOf(model, 'KZ-63').rank).toBeNull();
  });

  test('all of them: no class is left, nothing throws', () => {
    const model = modelOf(site, { without: site.dataset.regions.map(({ id }) => id) });
    expect(painted(model)).toMatchObject({ bands: [], ticks: [], dots: [], median: null });
    expect(model.territories.every(({ fill }) => fill.kind === 'land')).toBe(true);
  });
});

test('a pinned region is pinned on map, legend and table alike, and in words', () => {
  const model = modelOf(site, { pinned: ['KZ-47'] });
  expect(markOf(model, 'KZ-47').pinned && rowOf(model, 'KZ-47').pinned).toBe(true);
  expect(
    painted(model)
      .dots.filter(({ pinned }) => pinned)
      .map(({ key }) => key),
  ).toEqual(['KZ-47']);
  expect(markOf(model, 'KZ-47').spoken).not.toBe(markOf(modelOf(site), 'KZ-47').spoken);
  expect(model.territories.filter(({ pinned }) => pinned)).toHaveLength(1);
});

test('a pinned part of an old territory pins its shape', () => {
  const model = modelOf(site, { indicator: 'rd-intensity', year: 2020, pinned: [region('KZ-10')] });
  expect(markOf(model, 'KZ-10+KZ-63').pinned).toBe(true);
});

describe('what class breaks are computed from', () => {
  test('all years by default: the scale stays as the years change', () => {
    const bounds = (year: number, pool: 'all' | 'year') =>
      painted(modelOf(site, { year, pool })).bands.map(({ text }) => text);
    expect(bounds(2020, 'all')).toEqual(bounds(2024, 'all'));
    expect(bounds(2020, 'year')).not.toEqual(bounds(2024, 'year'));
  });

  test('of one year alone, the legend names that year, and ends at its highest value', () => {
    const legend = painted(modelOf(site, { year: 2020, pool: 'year' }));
    expect(legend.method).toContain('2020');
    expect(legend.method).not.toContain('2024');
    expect(legend.dots.some(({ position }) => position === 1)).toBe(true);
  });
});

test('no end of a legend reads as zero that is none', () => {
  // The floor of the logarithmic axis of R&D intensity was printed as '≤ 0.00%'.
  const site = realSite();
  let cut = 0;
  for (const { id, years } of site.dataset.indicators) {
    if (years.length === 0) continue;
    const { legend } = modelOf(site, { indicator: id });
    for (const { text } of legend.kind === 'choropleth' ? legend.ticks : []) {
      if (!text.startsWith('≤')) continue;
      cut += 1;
      expect(text, id).toMatch(/[1-9]/u);
    }
  }
  expect(cut).toBeGreaterThan(0);
});
