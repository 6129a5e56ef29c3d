/** In which order the chosen regions are listed under a figure. */
import { observationAt } from '../../../domain/dataset.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { sheetFor, type RegionSheets } from '../../region/sheets.ts';
import { compareName } from '../compareName.ts';
import type { Comparison } from '../comparison.ts';
import { distancesFrom } from '../peers/distances.ts';

/** Those without a figure, or without a distance, come last; of equal ones the order of choosing holds. */
export function orderedRegions(
  sheets: RegionSheets,
  comparison: Comparison,
  indicator: IndicatorId,
): readonly RegionId[] {
  const { regions, order } = comparison;
  const [first] = regions;
  switch (order) {
    case 'chosen':
      return regions;
    case 'name':
      return regions.toSorted((a, b) => sheets.locale.format.compare(compareName(sheets, a), compareName(sheets, b)));
    case 'value': {
      const { series, view } = sheetFor(sheets, indicator).context;
      const valueOf = (region: RegionId) => {
        const row = observationAt(series, region, view.year);
        return row?.kind === 'value' ? row.value : -Infinity;
      };
      return regions.toSorted((a, b) => Math.sign(valueOf(b) - valueOf(a)) || 0);
    }
    case 'distance': {
      const found = first === undefined ? [] : distancesFrom(sheets, first, comparison.near);
      const distanceOf = (region: RegionId) =>
        region === first ? -1 : (found.find((one) => one.region === region)?.distance ?? 2);
      return regions.toSorted((a, b) => distanceOf(a) - distanceOf(b));
    }
  }
}
