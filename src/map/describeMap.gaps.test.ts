/** Capability × demand: a count of records as a side of the square, and its words. */
import { beforeAll, describe, expect, test } from 'vitest';
import { indicator, modelOf, realSite, type ViewChange } from '../../tests/support/sites.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { latestYear, observationAt } from '../domain/dataset.ts';
import { gapsOf } from '../domain/gaps.ts';
import { THIRDS } from '../domain/percentile.ts';
import type { Site } from '../site/site.ts';
import { defaultView } from '../view/defaults.ts';
import { gapChange } from '../view/topics.ts';
import { partnersOf } from '../view/fit.ts';
import { changeView } from '../view/transitions.ts';
import { describeMap } from './describeMap.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

function square(language: Language = 'en', change: ViewChange = {}) {
  const opened = changeView(defaultView(site.context, language), gapChange(site.context) ?? {}, site.context).view;
  const model = describeMap(site.dataset, { ...opened, ...change } as typeof opened, site.locales[language]);
  if (model.legend.kind !== 'bivariate') throw new Error('no square');
  return { model, legend: model.legend };
}

/** The value of today's region in the latest year of an indicator. */
function valueOf(id: string, region: string): number | null {
  const series = site.dataset.series.get(indicator(id))!;
  const own = observationAt(series, site.dataset.regions.find((one) => one.id === region)!.id, latestYear(series)!);
  return own?.kind === 'value' ? own.value : null;
}

test('map and list of gaps agree on every third, whichever capability is crossed', () => {
  const { demand } = site.dataset.gapAxes!;
  const ratios = partnersOf(site.context, demand).filter((id) => !['needs', 'initiatives'].includes(id));
  expect(ratios.length).toBeGreaterThan(5);
  for (const capability of ratios) {
    const { model } = { model: modelOf(site, { indicator: capability, mode: 'bivariate', by: demand }) };
    // Old territories have no place in a list of today's regions.
    if (model.territories.some(({ regions }) => regions.length > 1)) continue;
    const gaps = gapsOf(
      site.dataset.regions.map(({ id }) => ({
        region: id,
        capability: valueOf(capability, id),
        demand: valueOf(demand, id),
      })),
    );
    for (const gap of gaps) {
      const { fill } = model.territories.find(({ region }) => region === gap.region)!;
      if (gap.capability === null || gap.demand === null) expect(fill.kind).toBe('missing');
      else {
        const [x, y] = [THIRDS.indexOf(gap.capability), THIRDS.indexOf(gap.demand)];
        expect([capability, gap.region, fill]).toEqual([capability, gap.region, { kind: 'bivariate', x, y }]);
      }
    }
  }
});

describe('the square', () => {
  test('has a dot of each region with both, inside its own part, equal counts at one height', () => {
    const { model, legend } = square();
    const drawn = model.territories.filter(({ fill }) => fill.kind === 'bivariate');
    expect(legend.dots.map(({ key }) => key).sort()).toEqual(drawn.map(({ key }) => key).sort());
    for (const dot of legend.dots) {
      const { fill } = drawn.find(({ key }) => key === dot.key)!;
      if (fill.kind !== 'bivariate') throw new Error(dot.key);
      expect(legend.x.thirds[legend.x.breaks.filter((bound) => dot.x > bound).length]).toBe(fill.x);
      expect(legend.y.thirds[legend.y.breaks.filter((bound) => dot.y > bound).length]).toBe(fill.y);
    }
    const heights = new Map<number | null, Set<number>>();
    for (const { key, y } of legend.dots) {
      const needs = valueOf('needs', key);
      heights.set(needs, (heights.get(needs) ?? new Set()).add(y));
    }
    for (const at of heights.values()) expect(at.size).toBe(1);
  });

  test.each(LANGUAGES)('%s: says what each of the nine means, and counts each region once', (language) => {
    const { legend } = square(language);
    expect(legend.cells).toHaveLength(9);
    expect(new Set(legend.cells.map(({ words }) => words)).size).toBe(9);
    expect(legend.cells.reduce((sum, { count }) => sum + count, 0)).toBe(legend.dots.length);
    const { words } = legend.cells.find(({ x, y }) => x === 0 && y === 2)!;
    const { t } = site.locales[language];
    expect(words).toBe(`${t('explore.bivariate.asked.2')}, ${t('explore.bivariate.able.0')}`);
  });

  test('says the same with the sides changed', () => {
    const changed = modelOf(site, { indicator: 'needs', mode: 'bivariate', by: indicator('researchers-per-100k') });
    if (changed.legend.kind !== 'bivariate') throw new Error('no square');
    const cell = changed.legend.cells.find(({ x, y }) => x === 2 && y === 0);
    expect(cell?.words).toBe('much asked, little capacity');
    expect(changed.headline).toBe(square().model.headline);
  });

  test('of other pairs keeps general words', () => {
    const other = modelOf(site, { mode: 'bivariate', by: indicator('researchers-per-100k') });
    if (other.legend.kind !== 'bivariate') throw new Error('no square');
    expect(other.legend.cells.find(({ x, y }) => x === 0 && y === 2)?.words).toBe('first low, second high');
    expect(other.legend.corners).not.toBeNull();
  });

  test('a region for which nothing was found yet is hatched, named, and never in the lowest third', () => {
    const { model, legend } = square();
    const none = model.territories.filter(({ region }) => valueOf('needs', region) === null);
    expect(none.length).toBeGreaterThan(0);
    for (const { fill, spoken } of none) {
      expect(fill).toEqual({ kind: 'missing', reason: 'O' });
      expect(spoken).toContain('none found yet');
    }
    expect(legend.missing).toHaveLength(1);
    expect(legend.missing[0]).toMatchObject({ word: 'None found yet', count: none.length });
  });

  test('each spoken sentence ends with what its colour says', () => {
    const { model, legend } = square();
    for (const { fill, spoken } of model.territories) {
      if (fill.kind !== 'bivariate') continue;
      const cell = legend.cells.find(({ x, y }) => x === fill.x && y === fill.y);
      expect(spoken.toLowerCase()).toContain(cell?.words ?? 'words');
    }
  });
});

describe('the finding', () => {
  test.each(LANGUAGES)('%s: of counts says where most were found, of how many, and where none yet', (language) => {
    const { headline, details } = modelOf(site, { indicator: 'needs' }, language);
    const most = Math.max(...site.dataset.regions.map(({ id }) => valueOf('needs', id) ?? 0));
    expect(headline).toContain(String(most));
    expect(headline).toContain(String(site.registers.needs.length));
    const none = site.dataset.regions.filter(({ id }) => valueOf('needs', id) === null);
    for (const { id } of none) expect(details.join()).toContain(site.locales[language].texts.regions[id]!.full);
    expect(details.join()).not.toContain(site.locales[language].t('common.missing.O'));
  });

  test('names the regions whose demand stands farthest above their capacity, as the list begins', () => {
    const { capability, demand } = site.dataset.gapAxes!;
    const [first] = gapsOf(
      site.dataset.regions.map(({ id }) => ({
        region: id,
        capability: valueOf(capability, id),
        demand: valueOf(demand, id),
      })),
    );
    const name = site.locales.en.texts.regions[first!.region]!.short;
    expect(square().model.headline).toContain(`capacity most in ${name}`);
  });
});
