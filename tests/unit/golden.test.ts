/**
 * Our programs on our data against what the sources print: `data/published.csv` has the numbers
 * and where they stand, so a title names its place and a wrong cell or formula fails here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/data/loadData.ts';
import { classify, countsPerClass } from '../../src/domain/classification.ts';
import { shareOfTop, sumOf } from '../../src/domain/concentration.ts';
import { concentrationByYear } from '../../src/domain/concentrationTrend.ts';
import { latestYear, observationAt, territoriesOf } from '../../src/domain/dataset.ts';
import { findingFacts } from '../../src/domain/findingFacts.ts';
import { fieldQuotients } from '../../src/domain/locationQuotient.ts';
import { rankRegions } from '../../src/domain/ranking.ts';
import { summarize } from '../../src/domain/summary.ts';
import { hasStatus } from '../../src/domain/statuses.ts';
import type { IndicatorId, NoteId, RegionId, Series } from '../../src/domain/types.ts';
import { valuesOf } from '../../src/domain/values.ts';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const { dataset } = loadData(folder);
type PublishedRow = Record<'id' | 'year' | 'statistic' | 'value' | 'locator' | 'note', string>;
const rows: readonly PublishedRow[] = parse(readFileSync(`${folder}published.csv`), { columns: true, bom: true });

/** A printed number, the place where it is printed, and how far rounding lets ours be from it. */
function published(id: string): { readonly value: number; readonly at: string; readonly half: number } {
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`invalid golden value: no ${id} in published.csv`);
  const decimals = row.value.split('.')[1]?.length ?? 0;
  return { value: Number(row.value), at: row.locator, half: 0.5 / 10 ** decimals + 1e-9 };
}

/** Equal once rounded to as many decimals as are printed. */
function expectPrinted(ours: number | null | undefined, id: string): void {
  const { value, half } = published(id);
  expect(ours).toBeGreaterThanOrEqual(value - half);
  expect(ours).toBeLessThanOrEqual(value + half);
}

function series(id: string): Series {
  const found = dataset.series.get(id as IndicatorId);
  if (found === undefined) throw new Error(`invalid golden value: no series ${id}`);
  return found;
}

const regionIds = dataset.regions.map((region) => region.id);
const years = [2020, 2021, 2022, 2023, 2024];
const regional = (id: string, year: number) =>
  valuesOf(territoriesOf(series(id), year).map((territory) => territory.observation));
const national = (id: string, year: number) => {
  const row = series(id).national.get(year);
  return row?.kind === 'value' ? row.value : NaN;
};
const valueOf = (id: string, region: string, year: number) => {
  const row = observationAt(series(id), region as RegionId, year);
  return row?.kind === 'value' ? row.value : null;
};
const fiveYears = (id: string, region: string) => sumOf(years.flatMap((year) => valueOf(id, region, year) ?? []));
const facts = (id: string, year: number, kind: 'ratio' | 'total' = 'ratio') =>
  findingFacts({ series: series(id), year, kind, regions: dataset.regions });
const at = (id: string) => published(id).at;

describe('published.csv', () => {
  // So that a slip in the file, which every other test here trusts, cannot pass for a printed number.
  it.each([
    ['rd-spending-per-100k-2024-mean', 843.66],
    ['rd-spending-per-100k-2024-median', 339.41],
    ['rd-spending-per-100k-2024-max-min-ratio', 277],
    ['rd-spending-per-100k-2024-interquartile-range', 658],
    ['rd-spending-seven-regions-share', 85],
    ['researchers-per-100k-2024-mean', 90.66],
    ['researchers-per-100k-2024-median', 56.86],
    ['researchers-per-100k-2024-max-min-ratio', 84.3],
    ['researchers-per-100k-2024-max-median-ratio', 7.3],
    ['researchers-per-100k-2024-median-min-ratio', 11.5],
    ['researchers-per-100k-2024-below-mean', 15],
    ['local-budget-rd-six-regions-share', 80.6],
  ])('has %s as the Concept prints it: %d', (id, value) => {
    expect(published(id).value).toBe(value);
  });
});

describe('R&D spending per 100,000 inhabitants, 2024', () => {
  const id = 'rd-spending-per-100k';
  const summary = summarize(regional(id, 2024));

  it(`has the printed mean (${at(`${id}-2024-mean`)})`, () => {
    expectPrinted(summary?.mean, `${id}-2024-mean`);
  });

  it(`has the printed median (${at(`${id}-2024-median`)})`, () => {
    expectPrinted(summary?.median, `${id}-2024-median`);
  });

  it(`is as many times higher in the first region as in the last (${at(`${id}-2024-max-min-ratio`)})`, () => {
    expectPrinted(facts(id, 2024).ratio, `${id}-2024-max-min-ratio`);
  });

  it(`has the printed range of the middle half (${at(`${id}-2024-interquartile-range`)})`, () => {
    expectPrinted(summary?.interquantileRange, `${id}-2024-interquartile-range`);
  });

  it(`exceeds the mean more than fivefold in the first region (${at(`${id}-2024-max-mean-ratio`)})`, () => {
    const ratio = (summary?.max ?? NaN) / (summary?.mean ?? NaN);
    expect(ratio).toBeGreaterThan(published(`${id}-2024-max-mean-ratio`).value);
  });

  it('falls into classes of 1, 2, 7, 5 and 5 regions on all years pooled (visual.md, point 3)', () => {
    const values = series(id).years.flatMap((year) => regional(id, year));
    const latest = regional(id, latestYear(series(id)) ?? NaN);
    const { method, reason, breaks } = classify({ values, latest, method: 'auto', classCount: 5 });
    expect([method, reason]).toEqual(['ckmeans-log', 'skewed']);
    expect(countsPerClass(latest, breaks)).toEqual([1, 2, 7, 5, 5]);
    const raw = classify({ values, latest, method: 'ckmeans', classCount: 5 });
    expect(countsPerClass(latest, raw.breaks)).toEqual([10, 5, 2, 1, 2]);
  });
});

describe('population on 1 January 2024', () => {
  it('agrees where the press gives it with spending divided by spending per 100,000 (figure 1)', () => {
    const reported = regionIds.filter((region) => {
      const row = observationAt(series('population-1jan'), region, 2024);
      return row?.kind === 'value' && row.source !== 'computed';
    });
    expect(reported).toHaveLength(7);
    for (const region of reported) {
      const [people, money, rate] = ['population-1jan', 'rd-spending', 'rd-spending-per-100k'].map(
        (id) => valueOf(id, region, 2024) ?? NaN,
      ) as [number, number, number];
      // Spending is rounded to a tenth of a million, the rate to a hundredth.
      expect(people).toBeGreaterThanOrEqual((100_000 * (money - 0.05)) / (rate + 0.005) - 1);
      expect(people).toBeLessThanOrEqual((100_000 * (money + 0.05)) / (rate - 0.005) + 1);
    }
  });
});

describe('R&D spending', () => {
  const id = 'rd-spending';
  const sums = regionIds.map((region) => fiveYears(id, region));

  it.each(years)('of the regions adds up to the national row of %i (table 1, row KZ)', (year) => {
    expect(regional(id, year)).toHaveLength(20);
    expect(Math.abs(sumOf(regional(id, year)) - national(id, year))).toBeLessThan(0.25);
  });

  it(`is the printed total in 2024 (${at('rd-spending-2024-total')})`, () => {
    expectPrinted(national(id, 2024) / 1000, 'rd-spending-2024-total');
  });

  it(`lies in seven regions to more than 85 %, which is 85.9 % (${at('rd-spending-seven-regions-share')})`, () => {
    const total = sumOf(years.map((year) => national(id, year)));
    const percent = 100 * (shareOfTop(sums, 7, total) ?? NaN);
    expect(percent).toBeGreaterThan(published('rd-spending-seven-regions-share').value);
    expect(percent).toBeCloseTo(85.9, 1);
    const eighth = sums.toSorted((a, b) => b - a)[7] ?? NaN;
    expect((100 * eighth) / total).toBeLessThan(published('rd-spending-other-regions-share').value);
  });

  it('lies to more than half in one region alone or in few, as the facts of the finding say', () => {
    const { concentration, count, of } = facts(id, 2024, 'total');
    expect([count, of, concentration?.basis]).toEqual([20, 20, 'national']);
    const share = shareOfTop(regional(id, 2024), concentration?.topHalf?.territories.length ?? 0, national(id, 2024));
    expect(concentration?.topHalf?.share).toBe(share);
    expect(share).toBeGreaterThan(0.5);
  });

  const growth = rows.filter((row) => row.statistic === 'growth' && row.id.startsWith('rd-spending-growth-'));
  it.each(growth)('grew as printed ($locator)', ({ id: key, note }) => {
    const place = key.replace('rd-spending-growth-', '').toUpperCase();
    const [from, to] = [2020, 2024].map((year) =>
      place === dataset.country ? national(id, year) : (valueOf(id, place, year) ?? NaN),
    );
    const percent = 100 * ((to ?? NaN) / (from ?? NaN) - 1);
    // Zhetisu is printed as 896.3; the printed amounts give 896.8.
    if (note === 'growth-zhetisu') expect(percent).toBeCloseTo(896.8, 1);
    else expectPrinted(percent, key);
  });
});

describe('R&D money from local budgets, 2020–2024', () => {
  const id = 'local-budget-rd';

  it(`lies in six regions to the printed share of the national row (${at('local-budget-rd-six-regions-share')})`, () => {
    const sums = regionIds.map((region) => fiveYears(id, region));
    const total = sumOf(years.map((year) => national(id, year)));
    expectPrinted(100 * (shareOfTop(sums, 6, total) ?? NaN), 'local-budget-rd-six-regions-share');
    expectPrinted(total / 5, 'local-budget-rd-annual-average');
  });

  const printed = rows.filter((row) => row.statistic === 'sum' && row.id.startsWith(`${id}-2020-2024-sum-`));
  it.each(printed)('adds up over the years ($locator)', ({ id: key, value }) => {
    const place = key.split('-sum-')[1]?.toUpperCase() ?? '';
    const ours = place === dataset.country ? sumOf(years.map((year) => national(id, year))) : fiveYears(id, place);
    // Printed in thousands with one decimal, five of which were rounded.
    expect(Math.abs(ours - Number(value))).toBeLessThan(0.0003);
  });

  it.each(years)('has the printed mean of the regions that publish it, %i (table 2)', (year) => {
    // The table's mean is of those that pay: a dash, where the sums prove it a zero, is not among them.
    const paid = regional(id, year).filter((value) => value > 0);
    expectPrinted(summarize(paid)?.mean, `${id}-${year}-mean`);
  });

  it(`is published by as many regions as the text says for 2024 (${at('local-budget-rd-2024-published-regions')})`, () => {
    expect(facts(id, 2024).count).toBe(published('local-budget-rd-2024-published-regions').value);
  });
});

describe('other sums against the national row', () => {
  const complete = [
    ['grp', [2021, 2022, 2023, 2024, 2025]],
    ['population', [2020, 2021, 2022, 2023, 2024, 2025]],
    ['doctoral-students', years],
    ['doctoral-graduates', years],
    ['enterprises-reporting', [2022]],
    ['enterprises-with-rd', [2022]],
    ['rd-personnel', [2022]],
    ['rd-labour-costs', [2022]],
    ['rd-republican-budget', [2022]],
    ['rd-applied-research', [2022]],
    ['rd-medical-sciences', [2022]],
    ['rd-social-sciences', [2022]],
  ] as const;
  it.each(complete.flatMap(([id, of]) => of.map((year) => [id, year] as const)))('%s, %i', (id, year) => {
    const values = regional(id, year);
    const decimals = dataset.indicators.find((indicator) => indicator.id === id)?.decimals ?? 0;
    const rounding = (values.length + 1) * 0.5 * 10 ** -decimals;
    expect(Math.abs(sumOf(values) - national(id, year))).toBeLessThanOrEqual(rounding);
  });

  it('parts of R&D spending add up to it in 2022: costs, money, kinds of work (bulletin, tables 1, 29, 14)', () => {
    const whole = national('rd-spending', 2022);
    const parts = [
      ['rd-labour-costs', 'rd-services-costs', 'rd-fixed-assets-costs', 'rd-other-current-costs'],
      ['rd-own-funds', 'rd-republican-budget', 'local-budget-rd', 'rd-foreign-funds', 'rd-other-funds'],
      ['rd-basic-research', 'rd-applied-research', 'rd-design-work', 'rd-prototypes', 'rd-construction-design'],
      [
        'rd-natural-sciences',
        'rd-engineering',
        'rd-medical-sciences',
        'rd-agricultural-sciences',
        'rd-social-sciences',
        'rd-humanities',
      ],
    ];
    for (const ids of parts) expect(Math.abs(sumOf(ids.map((id) => national(id, 2022))) - whole)).toBeLessThan(0.5);
    const staff = ['researchers', 'rd-technical-staff', 'rd-other-staff'].map((id) => national(id, 2022));
    expect(sumOf(staff)).toBe(national('rd-personnel', 2022));
  });

  it('local-budget money of the published regions falls short of the country by what is not published', () => {
    for (const year of years) {
      const gap = national('local-budget-rd', year) - sumOf(regional('local-budget-rd', year));
      // Thousands, as printed: 65,160.0 · 3,589.4 · 9,000.0 · 0.0 · 83,369.7.
      const printed = { 2020: 65.16, 2021: 3.5894, 2022: 9, 2023: 0, 2024: 83.3697 }[year] ?? NaN;
      expect(Math.abs(gap - printed)).toBeLessThan(0.0006);
    }
  });
});

describe('ratios that formulas give', () => {
  const printedGrowth = rows.filter((row) => row.statistic === 'growth' && row.id.startsWith('rd-spending-growth-'));

  it('have the growth that Table 1 prints: 146.7 % for the country, and one for each region but Ulytau', () => {
    expect(published('rd-spending-growth-kz').value).toBe(146.7);
    expectPrinted(national('rd-spending-growth', 2024), 'rd-spending-growth-kz');
    const places = printedGrowth.map(({ id }) => id.replace('rd-spending-growth-', '').toUpperCase());
    expect(places).toHaveLength(20);
    for (const { id, note } of printedGrowth) {
      const place = id.replace('rd-spending-growth-', '').toUpperCase();
      // Zhetisu is printed as 896.3; the printed amounts give 896.8.
      if (place !== dataset.country && note !== 'growth-zhetisu')
        expectPrinted(valueOf('rd-spending-growth', place, 2024), id);
    }
  });

  it('have none for Ulytau, whose 2020 is printed as 0.0 (Table 1 has a dash)', () => {
    const row = observationAt(series('rd-spending-growth'), 'KZ-62' as RegionId, 2024);
    expect(row).toMatchObject({ kind: 'missing', reason: 'O' });
    expect(row?.notes).toContain('computed-zero-divisor');
  });

  it('have a year only where no break lies between: spending has none, 2020 is its first', () => {
    expect(series('rd-spending-growth').years).toEqual([2024]);
  });

  it('are researchers per 10,000 employed in 2024: 25.1, Almaty 86.0, Astana 69.2, Abai 41.7', () => {
    // Computed apart from the site: 23,152 researchers of Figure 4 by 9,214.2 thousand employed.
    expect(national('researchers-per-10k-employed', 2024)).toBeCloseTo(25.1, 1);
    expect(valueOf('researchers-per-10k-employed', 'KZ-75', 2024)).toBeCloseTo(86.0, 1);
    expect(valueOf('researchers-per-10k-employed', 'KZ-71', 2024)).toBeCloseTo(69.2, 1);
    expect(valueOf('researchers-per-10k-employed', 'KZ-10', 2024)).toBeCloseTo(41.7, 1);
  });

  it('rest on employed people who add up to the country exactly', () => {
    for (const year of [2022, 2023, 2024, 2025]) {
      expect(Math.abs(sumOf(regional('employed', year)) - national('employed', year))).toBeLessThan(1e-6);
    }
  });

  it('are shares of the bulletin: 81,512.0 of 121,560.1 mln from the republican budget (tables 29, 1)', () => {
    expect(national('rd-republican-budget-share', 2022)).toBeCloseTo((100 * 81512.0344) / 121560.1, 6);
    // 8,440.2 mln for prototypes are of tables 14 and 1 in North Kazakhstan; basic research is withheld there.
    expect(observationAt(series('rd-basic-research-share'), 'KZ-59' as RegionId, 2022)).toMatchObject({ reason: 'Q' });
  });

  it('add up to 100 % over the fields of science where no field is withheld', () => {
    const fields = [
      'natural-sciences',
      'engineering',
      'medical-sciences',
      'agricultural-sciences',
      'social-sciences',
      'humanities',
    ];
    const sums = regionIds.flatMap((region) => {
      const shares = fields.map((field) => valueOf(`rd-${field}-share`, region, 2022));
      return shares.every((share) => share !== null) ? [sumOf(shares)] : [];
    });
    expect(sums).toHaveLength(18);
    // Ulytau: 3.584 mln of a total printed as 3.6.
    for (const sum of sums) expect(Math.abs(sum - 100)).toBeLessThan(0.5);
  });

  it('are doctoral students of old regions by the people of all their parts, 2020 (Table B1)', () => {
    const row = observationAt(series('doctoral-students-per-100k'), 'KZ-35' as RegionId, 2020);
    expect(row?.territory).toEqual(['KZ-35', 'KZ-62']);
    const people = (valueOf('population', 'KZ-35', 2020) ?? NaN) + (valueOf('population', 'KZ-62', 2020) ?? NaN);
    expect(valueOf('doctoral-students-per-100k', 'KZ-35', 2020)).toBeCloseTo((307 * 100_000) / people, 6);
  });
});

describe('zeros that no source prints', () => {
  const proven = dataset.indicators.flatMap(({ id: indicator }) => {
    const one = series(indicator);
    const noted = [...one.observations.values()].filter(({ notes }) => notes.includes('sum-proves-zero' as NoteId));
    return [...new Set(noted.filter(({ inputs }) => inputs.length === 0).map(({ year }) => year))].map((year) => ({
      indicator,
      year,
      regions: noted.filter((row) => row.year === year).length,
    }));
  });

  it('are those of the bulletin’s fields, of Table B1 and of Table 2 in 2023', () => {
    const of = (id: string) =>
      proven.filter(({ indicator }) => indicator === id).map(({ year, regions }) => [year, regions]);
    expect(of('rd-medical-sciences')).toEqual([[2022, 14]]);
    expect(of('rd-agricultural-sciences')).toEqual([[2022, 2]]);
    expect(of('rd-social-sciences')).toEqual([[2022, 3]]);
    expect(of('rd-humanities')).toEqual([[2022, 1]]);
    expect(of('local-budget-rd')).toEqual([[2023, 10]]);
  });

  it.each(proven)('$indicator, $year: the regions add up exactly, and none is withheld', ({ indicator, year }) => {
    const rows = territoriesOf(series(indicator), year).map(({ observation }) => observation);
    expect(rows.every((row) => row.kind === 'value')).toBe(true);
    expect(Math.abs(sumOf(regional(indicator, year)) - national(indicator, year))).toBeLessThan(1e-6);
  });

  it('are all spending of Ulytau on engineering: 3,584.0 thousand (bulletin, tables 1 and 7)', () => {
    expect(valueOf('rd-engineering', 'KZ-62', 2022)).toBe(3.584);
    expect(valueOf('rd-natural-sciences', 'KZ-62', 2022)).toBe(0);
  });

  it('and the dash of the bulletin are zeros of local budgets in 2022, one region is withheld (table 29)', () => {
    const rows = territoriesOf(series('local-budget-rd'), 2022).map(({ observation }) => observation);
    expect(rows.filter((row) => row.kind === 'value' && row.value === 0)).toHaveLength(8);
    expect(rows.flatMap((row) => (row.kind === 'missing' ? [[row.region, row.reason]] : []))).toEqual([['KZ-19', 'Q']]);
    expect(valueOf('local-budget-rd-share', 'KZ-33', 2022)).toBe(0);
    expect(observationAt(series('local-budget-rd-share'), 'KZ-19' as RegionId, 2022)).toMatchObject({ reason: 'Q' });
  });
});

describe('regions of before 2022', () => {
  it.each(['rd-spending', 'population'])('%s: all six that were back-cast are marked', (id) => {
    for (const region of ['KZ-10', 'KZ-19', 'KZ-33', 'KZ-35', 'KZ-62', 'KZ-63']) {
      for (const year of [2020, 2021]) {
        const row = observationAt(series(id), region as RegionId, year);
        expect(row !== null && hasStatus(row, 'I')).toBe(true);
      }
    }
  });
});

describe('researchers', () => {
  const id = 'researchers-per-100k';
  const found = facts(id, 2024);
  const values = regional(id, 2024);

  it(`per 100,000: the printed mean and median (${at(`${id}-2024-mean`)})`, () => {
    expectPrinted(summarize(values)?.mean, `${id}-2024-mean`);
    expectPrinted(found.median, `${id}-2024-median`);
  });

  it(`per 100,000: the printed ratios of highest, median and lowest (${at(`${id}-2024-max-min-ratio`)})`, () => {
    expectPrinted(found.ratio, `${id}-2024-max-min-ratio`);
    expectPrinted(found.ratioToMedian, `${id}-2024-max-median-ratio`);
    expectPrinted((found.median ?? NaN) / (found.lowest?.value ?? NaN), `${id}-2024-median-min-ratio`);
  });

  it(`per 100,000: as many regions below the mean as printed, of 20 (${at(`${id}-2024-below-mean`)})`, () => {
    const mean = summarize(values)?.mean ?? NaN;
    expect(values).toHaveLength(20);
    expect(values.filter((value) => value < mean)).toHaveLength(published(`${id}-2024-below-mean`).value);
  });

  it('are 18,014 in 2022, in the country and in its regions together (bulletin 2022, table 36)', () => {
    expect(national('researchers', 2022)).toBe(18014);
    expect(sumOf(regional('researchers', 2022))).toBe(18014);
  });

  it(`spend most per head where the text says (${at('rd-spending-per-researcher-2024-mangystau-rank')})`, () => {
    const drawn = territoriesOf(series('rd-spending-per-researcher'), 2024);
    const { ranks, of } = rankRegions(
      drawn.map((territory) => territory.observation),
      {},
    );
    const rank = published('rd-spending-per-researcher-2024-mangystau-rank').value;
    expect(ranks.get('KZ-47' as RegionId)).toEqual({ rank, to: rank });
    expect(of).toBe(20);
  });
});

describe('doctoral students, 2024', () => {
  it(`lie in four regions to about the printed share (${at('doctoral-students-2024-four-regions-share')})`, () => {
    const share = shareOfTop(regional('doctoral-students', 2024), 4, national('doctoral-students', 2024));
    expectPrinted(100 * (share ?? NaN), 'doctoral-students-2024-four-regions-share');
  });

  it('lie in Almaty, Astana, Karaganda and Shymkent: 85.4 % of table B1, by the trend of concentration too', () => {
    const four = ['KZ-75', 'KZ-71', 'KZ-35', 'KZ-79'].map(
      (region) => valueOf('doctoral-students', region, 2024) ?? NaN,
    );
    const percent = (100 * sumOf(four)) / national('doctoral-students', 2024);
    expect(percent).toBeCloseTo(85.4, 1);
    const trend = concentrationByYear(series('doctoral-students'), 4).find(({ year }) => year === 2024);
    expect(100 * (trend?.topShare ?? NaN)).toBeCloseTo(percent, 9);
    // Ulytau has a dash in the table, and the others add up to the country: nobody.
    expect(valueOf('doctoral-students', 'KZ-62', 2024)).toBe(0);
    expect([trend?.count, trend?.of, trend?.hasTodaysBorders]).toEqual([20, 20, true]);
  });

  it('are compared over years only between equal borders: table B1 has 17 territories before 2022', () => {
    const today = concentrationByYear(series('doctoral-students')).filter(({ hasTodaysBorders }) => hasTodaysBorders);
    expect(today.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  });
});

describe('what regions are strong in, 2022 (bulletin, spending by field of science)', () => {
  const whole = series('rd-spending');
  const quotientsOf = (field: string) =>
    fieldQuotients({ field: series(field), whole, researchers: series('researchers') }, regionIds, 2022);

  // Weighted by spending, the quotients of a field add up to the country: only where no region is confidential.
  it.each(['rd-medical-sciences', 'rd-social-sciences'])('%s: the quotients add up to the country', (field) => {
    const parts = quotientsOf(field).map(
      ({ region, quotient }) =>
        ((quotient ?? NaN) * (valueOf('rd-spending', region, 2022) ?? NaN)) / national('rd-spending', 2022),
    );
    expect(sumOf(parts)).toBeCloseTo(1, 3);
    expect(parts).toHaveLength(20);
  });

  it('stand on fewer than twenty researchers in Ulytau alone (table 36: 2)', () => {
    const small = quotientsOf('rd-engineering').filter(({ isSmall }) => isSmall);
    expect(small.map(({ region }) => region)).toEqual(['KZ-62']);
  });

  it('are null where the field is confidential, not 0', () => {
    for (const { region, quotient } of quotientsOf('rd-agricultural-sciences')) {
      expect(quotient === null).toBe(valueOf('rd-agricultural-sciences', region, 2022) === null);
    }
  });
});

describe('R&D as a share of gross regional product, 2024', () => {
  const id = 'rd-intensity';
  // The Concept used an earlier estimate of GRP: ours differ from print in the third decimal.
  it(`is near the printed mean, median and maximum (${at(`${id}-2024-mean`)})`, () => {
    const summary = summarize(regional(id, 2024));
    expect(summary?.mean).toBeCloseTo(0.117, 3);
    expect(summary?.median).toBeCloseTo(0.071, 3);
    expect(summary?.max).toBeCloseTo(0.343, 3);
    expect(Math.abs((summary?.mean ?? NaN) - published(`${id}-2024-mean`).value)).toBeLessThan(0.002);
    expect(Math.abs((summary?.median ?? NaN) - published(`${id}-2024-median`).value)).toBeLessThan(0.003);
    expect(Math.abs((summary?.max ?? NaN) - published(`${id}-2024-max`).value)).toBeLessThan(0.015);
    expectPrinted(summary?.min, `${id}-2024-min`);
  });
});

describe('enterprises with R&D, 2024', () => {
  it('are 423 of 1,988 in the country, 21.3 % (section 5.1)', () => {
    const [with_, of] = [national('enterprises-with-rd', 2024), national('enterprises-reporting', 2024)];
    expect([with_, of]).toEqual([423, 1988]);
    expect((100 * with_) / of).toBeCloseTo(21.3, 1);
  });
});
