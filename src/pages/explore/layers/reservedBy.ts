/** Where symbols of records lie on the whole map, so that words keep off them. */
import {
  SIZE_CLASSES,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../../../domain/geography.ts';
import type { Reserved } from '../../../map/layouts/words.ts';
import { arcsOf, END_RADIUS_PX } from '../../../map/points/arcs.ts';
import { coveredRadius, clustersOf } from '../../../map/points/clusters.ts';
import { symbolPositionsOf } from '../../../map/points/symbolPositions.ts';
import type { RecordLayer } from '../../../view/view.ts';
import { placesOnPlane } from './placesOnPlane.ts';
import type { LoadedLayer } from '../types.ts';

/** Of all records, filtered or not: otherwise names would move with each filter. */
export function reservedBy(
  layer: RecordLayer,
  loaded: Pick<LoadedLayer, 'registers' | 'towns'>,
  geography: Geography,
): Reserved {
  const places = placesOnPlane(loaded, geography);
  const { organisations, initiatives, partnerships } = loaded.registers;
  if (layer === 'partnerships') {
    const { ends } = arcsOf(partnerships, places);
    return (size) => ends.map(({ at }) => boxAround(at, END_RADIUS_PX * unitsPerPx(size, geography)));
  }
  const records =
    layer === 'initiatives'
      ? initiatives
      : organisations.map(({ id, town, region }) => ({ id, town, regions: region === null ? [] : [region] }));
  const { positions } = symbolPositionsOf(records, places);
  return (size) => {
    const unit = unitsPerPx(size, geography);
    return clustersOf(positions, 1 / unit).map((cluster) =>
      boxAround([cluster.at[0] * unit, cluster.at[1] * unit], coveredRadius(cluster) * unit),
    );
  };
}

function unitsPerPx(size: SizeClass, { plane }: Geography): number {
  return plane.width / SIZE_CLASSES[size].namesFromPx;
}

function boxAround([x, y]: PlanePoint, radius: number): PlaneBox {
  return [x - radius, y - radius, 2 * radius, 2 * radius];
}
