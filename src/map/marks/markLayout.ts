/** Where names and marks of a map of records stand: on the regions' own shapes, or on tiles. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../domain/geography.ts';
import type { MapModel } from '../model.ts';
import { zoomRoom } from '../labels/zoomRoom.ts';
import { placeTileNames } from '../layouts/tileMarks.ts';
import { citiesOf } from './CityDots.tsx';
import { placeRegionNames, type NamedRegion, type PlacedRegionName } from './regionNames.ts';

export type MarkLayout = Readonly<Record<SizeClass, readonly PlacedRegionName[]>>;

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];
/** Placing takes up to a tenth of a second, and a filter or a pin moves nothing: kept by what it depends on. */
const kept = new WeakMap<Geography, Map<string, readonly PlacedRegionName[]>>();

/** @returns names of each size, placed when they are asked for */
export function markLayoutOf(geography: Geography, model: Pick<MapModel, 'territories' | 'records'>): MarkLayout {
  const regions = regionsOf(geography, model);
  const text = JSON.stringify(regions);
  const known = kept.get(geography) ?? new Map<string, readonly PlacedRegionName[]>();
  kept.set(geography, known);
  const layout = {};
  for (const size of SIZES) {
    Object.defineProperty(layout, size, {
      enumerable: true,
      get: () => {
        const key = size + text;
        const placed = known.get(key) ?? place(geography, regions, size);
        known.set(key, placed);
        return placed;
      },
    });
  }
  return layout as MarkLayout;
}

/** Names of a drawing whose places are settled: they stand where they stood, whatever this program would do now. */
export function keepMarkLayout(
  geography: Geography,
  model: Pick<MapModel, 'territories' | 'records'>,
  layout: MarkLayout,
): void {
  const text = JSON.stringify(regionsOf(geography, model));
  const known = kept.get(geography) ?? new Map<string, readonly PlacedRegionName[]>();
  kept.set(geography, known);
  for (const size of SIZES) known.set(size + text, layout[size]);
}

function place(geography: Geography, regions: readonly NamedRegion[], size: SizeClass): readonly PlacedRegionName[] {
  return geography.kind === 'tiles'
    ? placeTileNames(geography, regions, size)
    : placeRegionNames(geography, regions, size, [zoomRoom(geography, size)]);
}

/** Those with most marks first: they need most room. */
function regionsOf(
  geography: Geography,
  { territories, records }: Pick<MapModel, 'territories' | 'records'>,
): readonly NamedRegion[] {
  const cities = citiesOf(geography);
  return territories
    .map(({ key, region, labels }) => ({
      key,
      names: labels,
      value: '',
      marks: records?.byRegion.get(region)?.length ?? 0,
      isPoint: cities.has(key),
    }))
    .toSorted((a, b) => b.marks - a.marks || (a.key < b.key ? -1 : 1));
}
