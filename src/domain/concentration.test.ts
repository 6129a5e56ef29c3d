import { describe, expect, it } from 'vitest';
import { shareOfTop, topCountAbove } from './concentration.ts';

describe('concentration', () => {
  it('is the share of the largest in the sum, whatever their order', () => {
    expect(shareOfTop([20, 50, 30], 2)).toBe(0.8);
    expect(shareOfTop([20, 50, 30], 99)).toBe(1);
    expect(shareOfTop([20, 50, 30], 0)).toBe(0);
  });

  it('takes the published total of the country where parts of it are not published', () => {
    expect(shareOfTop([20, 50, 30], 1, 200)).toBe(0.25);
  });

  it('counts the fewest regions that hold more than half: exactly half is not more', () => {
    expect(topCountAbove([50, 30, 20], 0.5)).toBe(2);
    expect(topCountAbove([51, 29, 20], 0.5)).toBe(1);
    expect(topCountAbove([20, 20], 0.5, 100)).toBeNull();
  });

  it('is null without values, with a negative one, or of a total that is not above 0', () => {
    expect(shareOfTop([], 1)).toBeNull();
    expect(shareOfTop([5, -1], 1)).toBeNull();
    expect(shareOfTop([0, 0], 1)).toBeNull();
    expect(shareOfTop([5], 1, NaN)).toBeNull();
    expect(topCountAbove([], 0.5)).toBeNull();
  });
});
