import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realSite, viewOf } from '../../../tests/support/sites.ts';
import { exploreState } from './exploreState.ts';
import { topicOfIndicator } from '../../view/topics.ts';
import { isBehindStructure } from '../../domain/composition.ts';
import { indicatorGroups, indicatorOrder, neighboursOf, stepsFrom } from './indicatorOrder.ts';
import type { IndicatorId } from './types.ts';

const stateOf = (topic: 'demand' | 'capability') => {
  const site = realSite();
  return exploreState(site, viewOf(site, { topic }, 'ru'), '../');
};

describe('the order of indicators', () => {
  test('has each once, those behind the topic first, and within a topic in the order of the data', () => {
    const { dataset } = stateOf('demand');
    const order = indicatorOrder(stateOf('demand'));
    const behind = dataset.indicators.filter((one) => topicOfIndicator(one) === 'demand');
    expect(behind.length).toBeGreaterThan(0);
    expect(order.slice(0, behind.length)).toEqual(behind);
    expect(order.slice(behind.length)).toEqual(dataset.indicators.filter((one) => !behind.includes(one)));
  });
});

describe('the groups of the list', () => {
  test('begin with the ten main ones in their order, and have each indicator once', () => {
    const order = Object.keys(stateOf('capability').locale.texts.groups);
    const groups = indicatorGroups(indicatorOrder(stateOf('capability')), order);
    expect(groups.slice(1).map(({ group }) => group)).toEqual(order);
    expect(groups[0]?.group).toBeNull();
    expect(groups[0]?.indicators.map(({ featured }) => featured)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const all = groups.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(stateOf('capability').dataset.indicators.length);
    // What stands behind the topic comes first there.
    expect(indicatorGroups(indicatorOrder(stateOf('demand')), order)[0]?.indicators[0]?.topic).toBe('demand');
  });
});

describe('steps', () => {
  const state = stateOf('capability');
  const { indicators } = state.dataset;

  test('lead round through all that the list leads to, whatever topic each stands behind, and back', () => {
    for (const way of ['next', 'previous'] as const) {
      const seen = new Set<string>();
      let here = indicators[0]!.id;
      do {
        seen.add(here);
        const there = stepsFrom(state, here)![way];
        expect(stepsFrom(state, there)![way === 'next' ? 'previous' : 'next']).toBe(here);
        here = there;
      } while (!seen.has(here));
      expect(here).toBe(indicators[0]!.id);
      const parts = indicators.filter(isBehindStructure);
      expect(parts.length).toBeGreaterThan(30);
      expect(seen.size).toBe(indicators.filter((one) => one.years.length > 0 && !parts.includes(one)).length);
    }
  });

  test('lead on from a part of a sum, which has its own page, and not to the next part', () => {
    const part = indicators.find(isBehindStructure)!;
    const near = stepsFrom(state, part.id)!;
    expect([near.previous, near.next].map((id) => isBehindStructure(indicators.find((one) => one.id === id)!))).toEqual(
      [false, false],
    );
  });

  test('pass over what has no year, and so no map', () => {
    const made = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(made, fc.func(fc.boolean()), (ids, hasYears) => {
        const some = ids.map((id, at) => ({
          id: `i${id}` as IndicatorId,
          years: at < 2 || hasYears(id) ? [2024] : [],
        }));
        const near = neighboursOf(some, some[0]!.id);
        const others = some.slice(1).filter(({ years }) => years.length > 0);
        expect(near).toEqual({ previous: others.at(-1)!.id, next: others[0]!.id });
      }),
    );
  });

  test('lead nowhere where there is one indicator, or none of that name', () => {
    expect(neighboursOf(indicators.slice(0, 1), indicators[0]!.id)).toBeNull();
    expect(neighboursOf(indicators.slice(0, 3), indicators[5]!.id)).toBeNull();
    expect(neighboursOf([], indicators[0]!.id)).toBeNull();
  });
});
