/** What the map knows of the places that records name. */
import type { Geography } from '../../../domain/geography.ts';
import type { PlacesOnPlane } from '../../../map/points/symbolPositions.ts';
import type { LoadedLayer } from '../types.ts';

/** @param geography the regions' own */
export function placesOnPlane(
  { registers, towns }: Pick<LoadedLayer, 'registers' | 'towns'>,
  geography: Geography,
): PlacesOnPlane {
  const regions = new Map(registers.towns.map(({ id, region }) => [id, region]));
  return {
    townAt: (town) => towns[town] ?? null,
    regionOf: (town) => regions.get(town) ?? null,
    regionAt: (region) => geography.territories[region]?.anchor ?? null,
  };
}
