import { describe, expect, it } from 'vitest';
import { fixtureSite } from '../../tests/support/sites.ts';
import { isUnchanged, releaseChanges } from './releaseChanges.ts';
import { releaseFigures, type FigureCell, type IndicatorFigures, type ReleaseFigures } from './releaseFigures.ts';
import type { IndicatorId } from './types.ts';

const PLACES = [
  ['yearbook', 'table 1'],
  ['yearbook', 'table 2'],
  ['bulletin', 'table 1'],
  ['yearbook', 'computed'],
] as const;
const [TABLE_1, TABLE_2, BULLETIN, COMPUTED] = [0, 1, 2, 3];

const release = (
  indicators: Readonly<Record<string, IndicatorFigures['years']>>,
  records?: number,
): ReleaseFigures => ({
  release: '2023-05',
  indicators: Object.fromEntries(
    Object.entries(indicators).map(([id, years]) => [
      id as IndicatorId,
      { places: PLACES, years, ...(records === undefined ? {} : { records }) },
    ]),
  ),
});
const cell = (value: number | null, place: number): FigureCell => [value, value === null ? 'L' : 'A', place];
/** Kinds of the change from one cell to another; there is a second region with a value. */
const kindsOf = (from: FigureCell | undefined, to: FigureCell | undefined) => {
  const other = { B: cell(7, TABLE_1) };
  const year = (own: FigureCell | undefined) => ({ 2020: own === undefined ? other : { A: own, ...other } });
  return releaseChanges(release({ fish: year(from) }), release({ fish: year(to) }), 'X').figures.map(
    ({ kind }) => kind,
  );
};

describe('what a release changed', () => {
  it('is nothing between a release and itself', () => {
    const figures = releaseFigures(fixtureSite().dataset);
    expect(isUnchanged(releaseChanges(figures, figures, 'XA'))).toBe(true);
    const read = JSON.parse(JSON.stringify(figures)) as ReleaseFigures;
    expect(isUnchanged(releaseChanges(read, figures, 'XA'))).toBe(true);
  });

  it.each([
    ['corrected', 'the same place says another number', cell(1, TABLE_1), cell(2, TABLE_1)],
    ['revised', 'another place of the source says another number', cell(1, TABLE_1), cell(2, TABLE_2)],
    ['revised', 'another source says another number', cell(1, TABLE_1), cell(2, BULLETIN)],
    ['followed', 'it is computed from what changed', cell(1, COMPUTED), cell(2, COMPUTED)],
    ['added', 'there was none', cell(null, TABLE_1), cell(2, TABLE_1)],
    ['added', 'there was no row', undefined, cell(2, TABLE_1)],
    ['removed', 'there is none any more', cell(1, TABLE_1), cell(null, TABLE_1)],
    ['removed', 'its row is gone', cell(1, TABLE_1), undefined],
  ] as const)('calls a figure %s where %s', (kind, _why, from, to) => {
    expect(kindsOf(from, to)).toEqual([kind]);
  });

  it('is no change that another place says the same, or that a sum differs in its last digit', () => {
    expect(kindsOf(cell(0.3, TABLE_1), cell(0.3, BULLETIN))).toEqual([]);
    expect(kindsOf(cell(0.3, COMPUTED), cell(0.1 + 0.2, COMPUTED))).toEqual([]);
  });

  it('names years that nobody had a value for, with the regions that have one', () => {
    const before = release({ fish: { 2020: { A: cell(1, TABLE_1) }, 2021: { A: cell(null, TABLE_1) } } });
    const years = {
      2021: { A: cell(2, TABLE_1), B: cell(null, TABLE_1), X: cell(2, TABLE_1) },
      2022: { A: cell(null, TABLE_1) },
    };
    const after = release({ fish: { 2020: { A: cell(1, TABLE_1) }, ...years } });
    expect(releaseChanges(before, after, 'X')).toMatchObject({
      years: [{ indicator: 'fish', year: 2021, regions: 1 }],
      figures: [],
    });
  });

  it('names indicators that came and went', () => {
    const changes = releaseChanges(release({ fish: {}, boats: {} }), release({ boats: {}, nets: {} }), 'X');
    expect(changes).toMatchObject({ added: ['nets'], withdrawn: ['fish'] });
  });

  it('counts records, whose year and places are no news', () => {
    const before = release({ needs: { 2025: { A: cell(1, TABLE_1) } } }, 1);
    const after = release({ needs: { 2026: { A: cell(3, TABLE_1) } } }, 3);
    expect(releaseChanges(before, after, 'X')).toEqual({
      ...{ added: [], withdrawn: [], years: [], figures: [] },
      records: [{ indicator: 'needs', from: 1, to: 3 }],
    });
  });
});
