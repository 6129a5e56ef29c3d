/**
 * Prints a tile grid for a country, and how true the committed one and the proposal are:
 * `npx tsx tools/propose-tiles.ts [geo folder] [old territory …]`.
 */
import { buildGeography } from '../src/geo/buildGeography.ts';
import { proposeTiles, tileQuality, type TilePlaces } from '../src/geo/tileSearch.ts';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import type { TileCell } from '../src/domain/geography.ts';

const [folder = join(ROOT, 'geo'), ...territories] = process.argv.slice(2);
const geography = buildGeography(folder, territories);
const regions = Object.keys(geography.neighbours);
const places: TilePlaces = {
  regions,
  anchorOf: (region) => geography.territories[region]!.anchor,
  borders: regions.flatMap((a) =>
    geography.neighbours[a]!.filter(({ region }) => region > a).map(({ region }) => [a, region] as const),
  ),
  territories,
};

function print(title: string, tiles: Readonly<Record<string, TileCell>>): void {
  const at = new Map(Object.entries(tiles).map(([region, cell]) => [cell.join(), region]));
  const cells = Object.values(tiles);
  const columns = 1 + Math.max(...cells.map(([column]) => column));
  const rows = 1 + Math.max(...cells.map(([, row]) => row));
  console.log(title, tileQuality(tiles, places));
  for (let row = 0; row < rows; row += 1) {
    console.log(Array.from({ length: columns }, (_, column) => (at.get(`${column},${row}`) ?? '·').padEnd(6)).join(''));
  }
}

print('in use', geography.tiles);
const proposal = proposeTiles(places);
print('proposed', proposal);
console.log(
  ['region,column,row', ...Object.entries(proposal).map(([region, cell]) => [region, ...cell].join())].join('\n'),
);
