/** Bubbles over classes, two indicators, sizes of circles: what the description says of each. */
import { beforeAll, describe, expect, test } from 'vitest';
import { indicator, modelOf, realSite, type ViewChange } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import type { Site } from '../site/site.ts';
import { seriesNeeded } from './seriesNeeded.ts';
import { viewOf } from '../../tests/support/sites.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

const SECOND = indicator('researchers-per-100k');
const two = (change: ViewChange = {}, language: (typeof LANGUAGES)[number] = 'en') =>
  modelOf(site, { mode: 'bivariate', by: SECOND, ...change }, language);
const markOf = (model: ReturnType<typeof modelOf>, key: string) => model.territories.find((mark) => mark.key === key)!;

describe('bubbles over classes', () => {
  test('paint the classes of the plain map and size bubbles by population, the largest named', () => {
    const [plain, both] = [modelOf(site), modelOf(site, { mode: 'both' })];
    expect(both.territories.map(({ fill }) => fill)).toEqual(plain.territories.map(({ fill }) => fill));
    const population = site.dataset.series.get(indicator('population'))!.observations;
    const valueOf = (id: string) => {
      const row = population.get(`${id}/2024`);
      return row?.kind === 'value' ? row.value : NaN;
    };
    expect(markOf(both, 'KZ-71').bubble! / markOf(both, 'KZ-62').bubble!).toBeCloseTo(
      valueOf('KZ-71') / valueOf('KZ-62'),
      10,
    );
    expect(both.circles?.sizes).toHaveLength(3);
    expect(both.circles?.sizes[0]?.text).toContain('Almaty city');
    expect(both.circles?.title).toContain('2024');
  });

  test('take another total, if the visitor names one, and say it of each region', () => {
    const both = modelOf(site, { mode: 'both', by: indicator('researchers') });
    expect(both.circles?.title).toContain('Researchers');
    expect(markOf(both, 'KZ-75').spoken).toMatch(/₸.*; researchers.*: [\d,]+.*, 2024/u);
  });

  test('leave no bubble of a region that is left out', () => {
    expect(markOf(modelOf(site, { mode: 'both', without: ['KZ-75'] }), 'KZ-75').bubble).toBeNull();
  });
});

describe('circles in place of regions', () => {
  test('of a total are the total, on the scale of all years', () => {
    const model = modelOf(site, { indicator: 'rd-spending', layout: 'dorling' });
    for (const { circle, bubble } of model.territories) expect(circle).toBe(bubble);
    expect(model.circles?.sizes).toEqual([]);
  });

  test('of an old territory are as large as its regions together', () => {
    const model = modelOf(site, { indicator: 'rd-intensity', year: 2020, layout: 'dorling' });
    const now = modelOf(site, { indicator: 'population', year: 2020, layout: 'dorling' });
    const together = ['KZ-10', 'KZ-63'].reduce((sum, key) => sum + markOf(now, key).value!, 0);
    const share = markOf(model, 'KZ-10+KZ-63').circle! / markOf(model, 'KZ-71').circle!;
    expect(share).toBeCloseTo(together / markOf(now, 'KZ-71').value!, 10);
  });

  test('have none on the plain map: it costs no other series', () => {
    expect(modelOf(site).circles).toBeNull();
    expect(seriesNeeded(site.dataset, viewOf(site))).toEqual([site.dataset.defaultIndicator]);
    expect(seriesNeeded(site.dataset, viewOf(site, { layout: 'dorling' }))).toHaveLength(2);
    expect(seriesNeeded(site.dataset, viewOf(site, { indicator: 'researchers', layout: 'dorling' }))).toEqual([
      'researchers',
    ]);
  });
});

describe('two indicators', () => {
  test('fall in thirds of their pooled years, which each dot and fill shows', () => {
    const model = two();
    if (model.legend.kind !== 'bivariate') throw new Error('no square');
    expect(model.legend.x.thirds).toEqual([0, 1, 2]);
    for (const dot of model.legend.dots) {
      const { fill } = markOf(model, dot.key);
      if (fill.kind !== 'bivariate') throw new Error(dot.key);
      expect(model.legend.x.breaks.filter((bound) => dot.x >= bound)).toHaveLength(fill.x);
      expect(model.legend.y.breaks.filter((bound) => dot.y >= bound)).toHaveLength(fill.y);
    }
    expect(model.legend.dots).toHaveLength(20);
  });

  test('missing in either is missing, by its own reason; nobody is lost', () => {
    const model = two({ indicator: 'enterprises-with-rd-share' });
    for (const mark of model.territories) {
      if (mark.value === null) expect(mark.fill).toEqual({ kind: 'missing', reason: mark.reason });
    }
    const old = two({ indicator: 'rd-intensity', year: 2016 });
    // Of old territories no rate of researchers was published.
    expect(markOf(old, 'KZ-10+KZ-63').fill).toEqual({ kind: 'missing', reason: 'L' });
    if (old.legend.kind !== 'bivariate') throw new Error('no square');
    const missing = old.legend.missing.reduce((sum, { count }) => sum + count, 0);
    expect(old.legend.dots.length + missing).toBe(old.territories.length);
  });

  test.each(LANGUAGES)('%s: the headline names who is high on both and who is low on both', (language) => {
    const model = two({}, language);
    const named = (x: number, y: number) =>
      model.territories
        .filter(({ fill }) => fill.kind === 'bivariate' && fill.x === x && fill.y === y)
        .map(({ name }) => name);
    expect(named(2, 2).some((name) => model.headline.includes(name))).toBe(true);
    for (const name of named(0, 0)) expect(model.headline).toContain(name);
    expect(model.headline).toContain(markOf(model, 'KZ-75').name);
  });

  test('of different years say so', () => {
    expect(two({ year: 2023 }).headline).toMatch(/\(2023\) and .*\(20(?:22|24)\)/u);
    expect(two().details.join()).not.toContain('years differ');
  });

  test('stand both in the table and in each spoken sentence', () => {
    const model = two();
    expect(model.second).toMatchObject({ year: 2024 });
    for (const { secondText, key } of model.rows) {
      expect(secondText).toMatch(/\d/u);
      expect(markOf(model, key).spoken).toContain(secondText);
      expect(markOf(model, key).spoken).toMatch(/First indicator: (?:low|middle|high); second: (?:low|middle|high)/u);
    }
  });

  test('a region that is left out has no part in the thirds, and is drawn as land', () => {
    const model = two({ without: ['KZ-75'] });
    expect(markOf(model, 'KZ-75').fill).toEqual({ kind: 'land' });
    if (model.legend.kind !== 'bivariate') throw new Error('no square');
    expect(model.legend.dots.map(({ key }) => key)).not.toContain('KZ-75');
  });
});
