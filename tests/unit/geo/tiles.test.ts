/** The tile grids: the committed ones, and the program that proposes one. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGeography } from '../../../src/geo/buildGeography.ts';
import { proposeTiles, tileQuality, type TilePlaces } from '../../../src/geo/tileSearch.ts';
import { tileGrid } from '../../../src/geo/tileGrid.ts';
import { COUNTRY, FIXTURE, OLD_TERRITORIES } from './shapes.ts';

function placesOf(folder: string, territories: readonly string[]): TilePlaces {
  const geography = buildGeography(folder, territories);
  const regions = Object.keys(geography.neighbours);
  return {
    regions,
    anchorOf: (region) => geography.territories[region]!.anchor,
    borders: regions.flatMap((a) =>
      geography.neighbours[a]!.filter(({ region }) => region > a).map(({ region }) => [a, region] as const),
    ),
    territories,
  };
}

describe('the grid of the country', () => {
  const places = placesOf(COUNTRY, OLD_TERRITORIES);
  const { tiles } = buildGeography(COUNTRY, OLD_TERRITORIES);

  it('is as true to the map as docs/decisions/106-tile-grid.md says', () => {
    expect(tileQuality(tiles, places)).toEqual({
      neighbours: 35,
      side: 23,
      corner: 10,
      turned: 4,
      swapped: 3,
      lost: 0,
      parted: 0,
    });
  });

  it('has one cell for each region', () => {
    expect(Object.keys(tiles).sort()).toEqual([...places.regions]);
    expect(new Set(Object.values(tiles).map(String)).size).toBe(places.regions.length);
  });
});

describe('a country without a grid', () => {
  const places = placesOf(FIXTURE, ['XA-2+XA-3']);

  it('gets one from a program: each region a cell, old territories together, the same every time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
    try {
      cpSync(FIXTURE, folder, { recursive: true });
      rmSync(join(folder, 'tiles.csv'));
      const grid = tileGrid(folder, places);
      expect(new Set(Object.values(grid).map(String)).size).toBe(places.regions.length);
      expect(tileQuality(grid, places)).toMatchObject({ parted: 0, lost: 0 });
      expect(grid).toEqual(proposeTiles(places));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it.each([
    ['XA-1,0,0\nXA-1,1,0', 'no tile of XA-2'],
    ['XA-9,0,0', 'no such region: XA-9'],
    ['XA-1,0,0\nXA-2,0,0', 'XA-2 and XA-1 on one cell: 0,0'],
    ['XA-1,a,0', 'no cell of XA-1: a,0'],
  ])('names the fault of a file: %j', (rows, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
    try {
      writeFileSync(join(folder, 'tiles.csv'), `region,column,row\n${rows}\n`);
      expect(() => tileGrid(folder, places)).toThrow(message);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
