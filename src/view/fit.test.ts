import { describe, expect, test } from 'vitest';
import { defaultView } from './defaults.ts';
import { fitView, modesOf, partnersOf } from './fit.ts';
import { CONTEXT, indicator } from './testContext.ts';
import { changeView } from './transitions.ts';
import type { View } from './view.ts';

const [fish, boats, shells] = [indicator('fish'), indicator('boats'), indicator('shells')];
const needs = indicator('needs');
const standard = defaultView(CONTEXT);
const fitted = (change: Partial<View>) => fitView({ ...standard, ...change }, CONTEXT);

describe('a kind of map that does not fit', () => {
  test.each([
    [{ indicator: boats, mode: 'choropleth' }, 'totals-not-painted'],
    [{ indicator: boats, mode: 'both' }, 'totals-not-painted'],
    [{ indicator: boats, mode: 'bivariate', by: fish }, 'bivariate-total'],
    [{ mode: 'bivariate' }, 'bivariate-alone'],
    [{ mode: 'bivariate', by: fish }, 'bivariate-same'],
    [{ mode: 'bivariate', by: boats }, 'bivariate-total'],
    [{ indicator: needs, mode: 'choropleth' }, 'totals-not-painted'],
    // Counts of records say who was read: they are crossed with nothing, on either side.
    [{ indicator: needs, mode: 'bivariate', by: boats }, 'bivariate-count'],
    [{ indicator: needs, mode: 'bivariate', by: shells }, 'bivariate-count'],
    [{ mode: 'bivariate', by: needs }, 'bivariate-count'],
    [{ indicator: needs, mode: 'bivariate' }, 'bivariate-count'],
  ] as const)('%j falls back to the usual one and says why: %s', (change, key) => {
    const { view, problems } = fitted(change);
    expect(view).toEqual({ ...standard, ...change, mode: null, by: null });
    expect(problems.map((problem) => [problem.key, problem.at])).toEqual([[key, 'mode']]);
  });

  test('records are marks on the map, never circles of a size; their filter is part of the view', () => {
    const { view, problems } = fitted({ indicator: needs, layout: 'dorling', only: 'field.2' });
    expect([view.layout, view.only]).toEqual(['map', 'field.2']);
    expect(problems.map(({ key, at }) => [key, at])).toEqual([['records-on-map', 'geo']]);
    expect(fitted({ indicator: boats, only: 'field.2' }).view.only).toBe('');
  });

  test.each([
    {},
    { mode: 'choropleth' },
    { mode: 'both' },
    { mode: 'both', by: boats },
    { mode: 'bivariate', by: shells },
    { indicator: boats, mode: 'bubbles' },
  ] as const)('%j fits as it is', (change) => {
    const view = { ...standard, ...change };
    expect(fitView(view, CONTEXT)).toEqual({ view, problems: [] });
  });

  test('of a topic of its own falls back to its indicator’s', () => {
    expect(fitted({ mode: 'bivariate', by: needs, topic: 'demand' }).view.topic).toBeNull();
  });

  test('can stand in no menu: what a menu offers fits', () => {
    expect(partnersOf(CONTEXT, fish)).not.toContain(needs);
    for (const id of [fish, boats, shells, needs]) {
      for (const mode of modesOf(CONTEXT, id)) {
        for (const by of partnersOf(CONTEXT, id)) expect(fitted({ indicator: id, mode, by }).problems).toEqual([]);
      }
    }
  });
});

describe('another indicator', () => {
  const two: View = { ...standard, year: 2021, mode: 'bivariate', by: shells };

  test('that does not suit the kind of map changes it without a word', () => {
    const { view, problems } = changeView(
      { ...standard, year: 2020, mode: 'both' },
      { indicator: boats, year: 2015 },
      CONTEXT,
    );
    expect([view.mode, problems]).toEqual([null, []]);
  });

  test('that was the second of two becomes the first, and the first the second', () => {
    expect(changeView(two, { indicator: shells }, CONTEXT).view).toMatchObject({ indicator: shells, by: fish });
  });

  test('as second, if it is a total, is refused with its reason', () => {
    expect(changeView(two, { by: boats }, CONTEXT).problems.map(({ key }) => key)).toEqual(['bivariate-total']);
  });
});
