import { beforeAll, describe, expect, it } from 'vitest';
import { realSite, region } from '../../tests/support/sites.ts';
import { compositionsOf, isBehindStructure, type Composition } from './composition.ts';
import type { Dataset, IndicatorId } from './types.ts';

let dataset: Dataset;
let compositions: readonly Composition[];
beforeAll(() => {
  ({ dataset } = realSite());
  compositions = compositionsOf(dataset, 'rd-spending' as IndicatorId);
});

const shareOf = (id: string, part: string, place: string | null) => {
  const composition = compositions.find((one) => one.id === id);
  const row = composition?.rows.find(({ region: own }) => own === (place === null ? null : region(place)));
  return row?.parts[composition?.parts.indexOf(part as IndicatorId) ?? -1];
};

describe('the composition of R&D spending, 2022 (bulletin of the bureau)', () => {
  it('has four ways to divide it, each of the country and 20 regions', () => {
    expect(compositions.map(({ id, year, parts, rows }) => [id, year, parts.length, rows.length])).toEqual([
      ['sources', 2022, 5, 21],
      ['costs', 2022, 4, 21],
      ['types', 2022, 5, 21],
      ['fields', 2022, 6, 21],
    ]);
  });

  it.each([
    // Table 29: 81,512,034.4 of 121,560,1 thousand million; table 14: 8,440.2 mln of 8,839.7 in North Kazakhstan.
    ['sources', 'rd-republican-budget', null, 81512.0 / 121560.1],
    ['types', 'rd-prototypes', 'KZ-59', 8440.2 / 8839.7],
    ['fields', 'rd-engineering', 'KZ-62', 3.584 / 3.6],
  ] as const)('%s: %s in %s', (id, part, place, share) => {
    const found = shareOf(id, part, place);
    expect(found?.kind === 'share' ? found.share : NaN).toBeCloseTo(share, 3);
  });

  it('says of a withheld part that it is withheld, never zero', () => {
    expect(shareOf('sources', 'local-budget-rd', 'KZ-19')).toEqual({ kind: 'missing', reason: 'Q' });
    expect(shareOf('sources', 'local-budget-rd', 'KZ-33')).toEqual({ kind: 'share', share: 0 });
  });

  it('adds up: known parts and what is unknown are the whole, and without a gap nothing is unknown', () => {
    for (const { rows } of compositions) {
      for (const { parts, unknown } of rows) {
        const known = parts.reduce((sum, part) => sum + (part.kind === 'share' ? part.share : 0), 0);
        // Totals of small regions are printed to a tenth of a million.
        expect(Math.abs(known + unknown - 1)).toBeLessThan(0.01);
        if (parts.every(({ kind }) => kind === 'share')) expect(unknown).toBe(0);
      }
    }
  });

  it('takes 24 totals and 13 shares of one year out of the chooser, and leaves the local budget in it', () => {
    const behind = dataset.indicators.filter(isBehindStructure);
    expect(behind.filter(({ kind }) => kind === 'total')).toHaveLength(24);
    expect(behind.filter(({ kind }) => kind === 'ratio')).toHaveLength(13);
    expect(behind.map(({ id }) => id)).not.toContain('local-budget-rd');
  });
});
