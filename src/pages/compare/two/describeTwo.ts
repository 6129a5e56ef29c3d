/** Two indicators of all regions: where each stands on both, and how far the two orders go together. */
import { observationAt } from '../../../domain/dataset.ts';
import { rankCorrelation, type RankCorrelation } from '../../../domain/rankCorrelation.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { shownNumber } from '../../../map/describe/numbers.ts';
import { sheetFor, type RegionSheets } from '../../region/sheets.ts';

export interface TwoIndicators {
  readonly points: readonly {
    readonly region: RegionId;
    /** 0–1 along the scale of each indicator's map, y upwards. */
    readonly x: number;
    readonly y: number;
    readonly texts: readonly [string, string];
  }[];
  /** Null for fewer than three regions, or where one of the two is alike in all. */
  readonly correlation: RankCorrelation | null;
}

/** Of regions within today's borders that have both figures. */
export function describeTwo(sheets: RegionSheets, x: IndicatorId, y: IndicatorId): TwoIndicators {
  const both = [x, y].map((id) => sheetFor(sheets, id));
  const found = sheets.dataset.regions.flatMap(({ id }) => {
    const [first, second] = both.map(({ context, strip }) => {
      const row = observationAt(context.series, id, context.view.year);
      const position = strip?.positions.get(id);
      if (row?.kind !== 'value' || row.territory.length > 1 || position === undefined) return null;
      return { value: row.value, position, text: shownNumber(context, row.value) };
    });
    return first == null || second == null ? [] : [{ region: id, first, second }];
  });
  return {
    points: found.map(({ region, first, second }) => ({
      region,
      x: first.position,
      y: second.position,
      texts: [first.text, second.text],
    })),
    correlation: rankCorrelation(
      found.map(({ region, first, second }) => ({ region, x: first.value, y: second.value })),
    ),
  };
}
