import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realSite, viewOf } from '../../../tests/support/sites.ts';
import { exploreState } from '../../prerender/exploreState.ts';
import { doorOfIndicator } from '../../view/doors.ts';
import { indicatorOrder, neighboursOf } from './indicatorOrder.ts';

const stateOf = (door: 'demand' | 'capability') => {
  const site = realSite();
  return exploreState(site, viewOf(site, { door }, 'ru'), '../');
};

describe('the order of indicators', () => {
  test('has each once, those behind the door first, and within a door in the order of the data', () => {
    const { dataset } = stateOf('demand');
    const order = indicatorOrder(stateOf('demand'));
    const behind = dataset.indicators.filter((one) => doorOfIndicator(one) === 'demand');
    expect(behind.length).toBeGreaterThan(0);
    expect(order.slice(0, behind.length)).toEqual(behind);
    expect(order.slice(behind.length)).toEqual(dataset.indicators.filter((one) => !behind.includes(one)));
  });

  test('leads round: as many steps as there are indicators come back, and one back undoes one on', () => {
    const order = indicatorOrder(stateOf('capability'));
    fc.assert(
      fc.property(fc.nat(order.length - 1), fc.integer({ min: 2, max: order.length }), (at, length) => {
        const few = [...order.slice(at), ...order.slice(0, at)].slice(0, length);
        let here = few[0]!.id;
        const seen = new Set([here]);
        for (let step = 1; step < length; step++) {
          const next = neighboursOf(few, here)!.next;
          expect(neighboursOf(few, next)!.previous).toBe(here);
          seen.add((here = next));
        }
        expect(seen.size).toBe(length);
        expect(neighboursOf(few, here)!.next).toBe(few[0]!.id);
      }),
    );
  });

  test('has no neighbours where there is one indicator, or none of that name', () => {
    const order = indicatorOrder(stateOf('capability'));
    expect(neighboursOf(order.slice(0, 1), order[0]!.id)).toBeNull();
    expect(neighboursOf(order.slice(0, 3), order[5]!.id)).toBeNull();
    expect(neighboursOf([], order[0]!.id)).toBeNull();
  });
});
