import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, realSite, region } from '../../tests/support/sites.ts';
import { madeDataset } from '../../tests/support/madeSeries.ts';
import type { Site } from '../site/site.ts';
import { changeRules } from './change.ts';
import { latestYear, observationAt, statisticsOf } from './dataset.ts';
import { regionGaps, regionHistory } from './regionHistory.ts';
import { largestChanges, outstanding, percentilesOf, regionProfile } from './regionProfile.ts';
import type { TestRow } from './testSeries.ts';
import type { Indicator } from './types.ts';

let site: Site;
let fixture: Site;
beforeAll(() => {
  site = realSite();
  fixture = fixtureSite();
});

const rulesOf = (indicator: Indicator) =>
  changeRules(indicator, site.locales.en.texts.units[indicator.unit] ?? { kind: 'plain', scale: 0 });

describe('the profile of a region', () => {
  it('has every statistic, with the row, rank, median and country of the year that its map shows', () => {
    const profile = regionProfile(site.dataset, region('KZ-10'));
    expect(profile).toHaveLength(statisticsOf(site.dataset).length);
    const first = profile[0];
    expect(first).toMatchObject({ year: 2024, of: 20, rank: { rank: 5, to: 5 } });
    // Figure 1 of the Concept, bar 5 of 20.
    expect(first?.observation).toMatchObject({ kind: 'value', value: 1155.95 });
    for (const { series, year, observation } of profile) {
      expect(year).toBe(latestYear(series));
      expect(observation).toBe(observationAt(series, region('KZ-10'), year));
    }
  });

  it('without a value has no rank, and remembers the last one', () => {
    const [own, ...others] = fixture.dataset.regions;
    const rows: TestRow[] = [
      [own!.id, 2021, 7],
      [own!.id, 2022, 'L'],
      ...others.map(({ id }, index): TestRow => [id, 2022, index + 1]),
    ];
    const made = madeDataset(fixture, rows);
    const fact = regionProfile(made, own!.id).find(({ indicator }) => indicator.id === made.defaultIndicator);
    expect(fact).toMatchObject({
      rank: null,
      observation: { kind: 'missing' },
      lastKnown: { kind: 'value', value: 7 },
    });
  });

  it('names as outstanding only ratios with a direction, cities among cities, oblasts among oblasts', () => {
    const { regions } = site.dataset;
    for (const { id, kind } of regions) {
      const places = outstanding(regionProfile(site.dataset, id), regions, id);
      expect(places.map(({ peers }) => peers)).toEqual(kind === 'city' ? ['city', 'oblast'] : ['oblast']);
      for (const { peers, isOwnKind, count, first, last } of places) {
        expect(count).toBe(peers === 'city' ? 3 : 17);
        const ends = isOwnKind && peers === 'oblast' ? 3 : 1;
        for (const { indicator, place, among } of [...first, ...last]) {
          expect(indicator.kind).toBe('ratio');
          expect(indicator.direction).not.toBe('none');
          expect(among).toBeLessThanOrEqual(isOwnKind ? count : count + 1);
          expect(place.to <= ends || place.rank > among - ends).toBe(true);
        }
      }
    }
  });

  it('of Almaty are no longer 41 of 55: totals say how large a region is', () => {
    // Audit of November 2026, finding 5: of Almaty's 41 "top three" only 5 were ratios.
    const [cities, oblasts] = outstanding(
      regionProfile(site.dataset, region('KZ-75')),
      site.dataset.regions,
      region('KZ-75'),
    );
    expect(cities!.first.length).toBeLessThanOrEqual(cities!.of);
    expect(cities!.of).toBeLessThanOrEqual(12);
    // Figure 1 of the Concept: 4,243.78 in Almaty, 2,180.15 in Mangystau, the highest oblast.
    expect(oblasts!.first.map(({ indicator }) => indicator.id)).toContain('rd-spending-per-100k');
  });

  it('are the lowest where less is better', () => {
    const rows: TestRow[] = fixture.dataset.regions.map(({ id }, index) => [id, 2022, index + 1]);
    const places = (direction: 'up' | 'down') => {
      const made = madeDataset(fixture, rows, { direction, kind: 'ratio' });
      const id = made.regions.find(({ kind }) => kind === 'oblast')!.id;
      const own = regionProfile(made, id).filter(({ indicator }) => indicator.id === made.defaultIndicator);
      return outstanding(own, made.regions, id)[0]!;
    };
    expect(places('down').first).toHaveLength(1);
    expect(places('down').last).toHaveLength(0);
    expect(places('up').first).toHaveLength(0);
    expect(places('up').last).toHaveLength(1);
  });

  it('tells changes over comparable years only, one a group, the largest first', () => {
    for (const { id } of site.dataset.regions) {
      const changes = largestChanges(regionProfile(site.dataset, id), id, rulesOf);
      const groups = changes.map(({ fact }) => fact.indicator.group);
      expect(new Set(groups).size).toBe(groups.length);
      const sizes = changes.map(({ change: { from, to } }) => Math.abs(Math.log(to / from)));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const { fact, change } of changes) {
        // Growth of a region's product in current prices is no news about science.
        expect(fact.indicator.topic).not.toBe('context');
        if (change.isAlike) continue;
        for (const year of fact.indicator.breaks) expect(change.since >= year || fact.year < year).toBe(true);
      }
    }
    // Table 1: 5,761.2 mln in 2020, 755.9 mln in 2024, −86.9 %.
    const atyrau = largestChanges(regionProfile(site.dataset, region('KZ-23')), region('KZ-23'), rulesOf);
    const spending = atyrau.find(({ fact }) => fact.indicator.group === 'money');
    expect((spending?.change.to ?? 0) / (spending?.change.from ?? 1)).toBeLessThan(0.2);
  });

  it('never divides by a figure that is printed with one digit', () => {
    const rows: TestRow[] = [
      ['XA-1', 2020, 0.4],
      ['XA-1', 2021, 900],
    ];
    const dataset = madeDataset(fixture, rows, { decimals: 1 });
    const only = { ...dataset, indicators: dataset.indicators.slice(0, 1) };
    expect(largestChanges(regionProfile(only, region('XA-1')), region('XA-1'), rulesOf)).toEqual([]);
  });

  it('gives a percentile for each rank among two or more', () => {
    for (const { id } of site.dataset.regions) {
      for (const value of percentilesOf(regionProfile(site.dataset, id)).values()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the history of a region', () => {
  it('says from which region a new one was cut, and which regions an old one lost', () => {
    expect(regionHistory(site.dataset, region('KZ-33'))).toEqual({ since: 2022, cutFrom: 'KZ-19', lost: null });
    expect(regionHistory(site.dataset, region('KZ-19'))).toEqual({
      since: null,
      cutFrom: null,
      lost: { regions: ['KZ-33'], until: 2022 },
    });
    expect(regionHistory(site.dataset, region('KZ-79'))).toEqual({ since: 2018, cutFrom: 'KZ-61', lost: null });
    expect(regionHistory(site.dataset, region('KZ-75'))).toEqual({ since: null, cutFrom: null, lost: null });
    expect(regionHistory(fixture.dataset, region('XA-3'))).toMatchObject({ since: 2021, cutFrom: 'XA-2' });
  });

  it('throws for a region that is none of the country’s', () => {
    expect(() => regionHistory(fixture.dataset, region('KZ-10'))).toThrow('no such region');
  });
});

describe('what is missing', () => {
  it('counts each missing row once, by its reason', () => {
    for (const { dataset } of [site, fixture]) {
      for (const { id } of dataset.regions) {
        const gaps = regionGaps(dataset, id);
        const told = gaps.flatMap((part) => part.gaps.flatMap(({ years }) => years)).length;
        const statistics = statisticsOf(dataset).flatMap(({ id: own }) => dataset.series.get(own) ?? []);
        const rows = statistics.flatMap((series) => [...series.observations.values()]);
        expect(told).toBe(rows.filter((row) => row.region === id && row.kind === 'missing').length);
      }
    }
    const [notFormed] = regionGaps(site.dataset, region('KZ-10'));
    expect(notFormed?.reason).toBe('M');
    expect(notFormed?.gaps.find(({ indicator }) => indicator === 'rd-intensity')?.years).toEqual(
      Array.from({ length: 12 }, (_, index) => 2010 + index),
    );
  });
});
