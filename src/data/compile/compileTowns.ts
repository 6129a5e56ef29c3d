/** `towns.csv` of the boundaries' folder → towns, for the registers and for maps that are zoomed. */
import type { TownInDegrees } from '../../domain/places.ts';
import type { TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import { allWords, numberOrNull } from '../read/cells.ts';
import type { DataFolder } from '../read/readData.ts';
import { cell } from '../read/table.ts';

const KINDS = ['city', 'centre', 'town'] as const;

export function compileTowns({ towns }: DataFolder): readonly TownInDegrees[] {
  return (towns?.rows ?? []).map((row) => ({
    id: cell(row, 'id') as TownId,
    names: allWords(row, 'name'),
    region: cell(row, 'region') as RegionId,
    kind: KINDS.find((kind) => kind === cell(row, 'kind')) ?? 'town',
    lon: numberOrNull(row, 'lon') ?? Number.NaN,
    lat: numberOrNull(row, 'lat') ?? Number.NaN,
  }));
}
