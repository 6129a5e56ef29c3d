/** Where marks of records lie on the whole map, so that words keep off them. */
import { SIZE_CLASSES, type Geography, type PlaneBox } from '../../../map/geography.ts';
import type { Reserved } from '../../../map/layouts/words.ts';
import { coveredRadius, marksOf } from '../../../map/points/marks.ts';
import { standsOf } from '../../../map/points/stands.ts';
import type { Layer } from '../../../view/view.ts';
import { placesOnPlane } from './register.ts';
import type { LoadedLayer } from './types.ts';

/** Of all records, whatever the filters leave: names that move with each filter could not be found again. */
export function reservedBy(
  layer: Layer,
  loaded: Pick<LoadedLayer, 'registers' | 'towns'>,
  geography: Geography,
): Reserved {
  if (layer === 'partnerships') return () => [];
  const { organisations, initiatives } = loaded.registers;
  const records =
    layer === 'initiatives'
      ? initiatives
      : organisations.map(({ id, town, region }) => ({ id, town, regions: region === null ? [] : [region] }));
  const { stands } = standsOf(records, placesOnPlane(loaded, geography));
  return (size) => {
    const pxPerUnit = SIZE_CLASSES[size].namesFromPx / geography.plane.width;
    return marksOf(stands, pxPerUnit).map((mark): PlaneBox => {
      const [x, y, radius] = [mark.at[0], mark.at[1], coveredRadius(mark)].map((px) => px / pxPerUnit) as [
        number,
        number,
        number,
      ];
      return [x - radius, y - radius, 2 * radius, 2 * radius];
    });
  };
}
