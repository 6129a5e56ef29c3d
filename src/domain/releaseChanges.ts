/** What a release has that an earlier one had not, or had otherwise: from the figures that both keep. */
import { isSameFigure } from './isSameFigure.ts';
import { COMPUTED_PLACE, type FigureCell, type IndicatorFigures, type ReleaseFigures } from './releaseFigures.ts';
import type { IndicatorId, RegionId } from './types.ts';

/**
 * `corrected` the same place of the same source reads otherwise: a mistake of ours, or of the printed page;
 * `revised` another source or place says another number; `followed` it is computed from what changed;
 * `added` and `removed`: of a year that both releases have
 */
export type FigureChangeKind = 'corrected' | 'revised' | 'followed' | 'added' | 'removed';

export interface FigureChange {
  readonly kind: FigureChangeKind;
  readonly indicator: IndicatorId;
  /** A region, or the country. */
  readonly region: RegionId;
  readonly year: number;
  /** Null where there is no value. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ReleaseChanges {
  readonly added: readonly IndicatorId[];
  readonly withdrawn: readonly IndicatorId[];
  /** Years in which an indicator had no value before, with the regions that have one now. */
  readonly years: readonly { readonly indicator: IndicatorId; readonly year: number; readonly regions: number }[];
  /** By indicator, then by year. */
  readonly figures: readonly FigureChange[];
  /** Registers with another number of records. */
  readonly records: readonly { readonly indicator: IndicatorId; readonly from: number; readonly to: number }[];
}

/** @param country its own row is no region */
export function releaseChanges(before: ReleaseFigures, after: ReleaseFigures, country: string): ReleaseChanges {
  const ids = (side: ReleaseFigures) => Object.keys(side.indicators) as IndicatorId[];
  const both = ids(after).filter((id) => before.indicators[id] !== undefined);
  return {
    added: ids(after).filter((id) => before.indicators[id] === undefined),
    withdrawn: ids(before).filter((id) => after.indicators[id] === undefined),
    years: both.flatMap((id) => newYears(id, before.indicators[id], after.indicators[id], country)),
    figures: both.flatMap((id) => figureChanges(id, before.indicators[id], after.indicators[id])),
    records: both.flatMap((indicator) => {
      const [from, to] = [before.indicators[indicator]?.records, after.indicators[indicator]?.records];
      return from === undefined || to === undefined || from === to ? [] : [{ indicator, from, to }];
    }),
  };
}

/** Whether a release says nothing else than the one before. */
export function isUnchanged({ added, withdrawn, years, figures, records }: ReleaseChanges): boolean {
  return [added, withdrawn, years, figures, records].every((list) => list.length === 0);
}

type Figures = IndicatorFigures | undefined;

function newYears(indicator: IndicatorId, before: Figures, after: Figures, country: string): ReleaseChanges['years'] {
  // Records are counted at the day of the release: their year tells nothing.
  if (after?.records !== undefined) return [];
  return Object.entries(after?.years ?? {}).flatMap(([year, cells]) => {
    if (hasValues(before?.years[year])) return [];
    const regions = Object.entries(cells).filter(([region, [value]]) => region !== country && value !== null).length;
    return hasValues(cells) ? [{ indicator, year: Number(year), regions }] : [];
  });
}

type YearCells = IndicatorFigures['years'][string];

function hasValues(cells: YearCells | undefined): boolean {
  return Object.values(cells ?? {}).some(([value]) => value !== null);
}

/** Of the years that had a value before; none of an indicator that counts records. */
export function figureChanges(indicator: IndicatorId, before: Figures, after: Figures): readonly FigureChange[] {
  if (before === undefined || after === undefined || after.records !== undefined) return [];
  return Object.entries(before.years).flatMap(([year, old]) => {
    if (!hasValues(old)) return [];
    const now = after.years[year] ?? {};
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((region): readonly FigureChange[] => {
      const [from, to] = [old[region], now[region]];
      const [was, is] = [from?.[0] ?? null, to?.[0] ?? null];
      if (isSameFigure(was, is)) return [];
      const kind = kindOf(placed(before, from), placed(after, to));
      return [{ kind, indicator, region: region as RegionId, year: Number(year), from: was, to: is }];
    });
  });
}

interface PlacedCell {
  readonly value: number | null;
  readonly source: string;
  readonly locator: string;
}

function placed({ places }: IndicatorFigures, cell: FigureCell | undefined): PlacedCell {
  const [source, locator] = places[cell?.[2] ?? -1] ?? ['', ''];
  return { value: cell?.[0] ?? null, source, locator };
}

function kindOf(from: PlacedCell, to: PlacedCell): FigureChangeKind {
  if (from.value === null) return 'added';
  if (to.value === null) return 'removed';
  if (to.locator === COMPUTED_PLACE) return 'followed';
  return from.source === to.source && from.locator === to.locator ? 'corrected' : 'revised';
}
