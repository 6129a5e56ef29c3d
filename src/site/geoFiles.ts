/** Boundaries for download: the plane as TopoJSON, longitude and latitude as GeoJSON; towns as CSV. */
import { copyFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geography } from '../domain/geography.ts';
import type { Site } from './site.ts';

export function publishGeography({ geography }: Site, geoFolder: string, outFolder: string): void {
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, 'regions.topojson'), topoJson(geography));
  copyFileSync(join(geoFolder, 'regions.geojson'), join(outFolder, 'regions.geojson'));
  // Records of the registers name towns by its keys.
  const towns = join(geoFolder, 'towns.csv');
  if (existsSync(towns)) copyFileSync(towns, join(outFolder, 'towns.csv'));
}

/** Sizes in bytes of what `publishGeography` writes. */
export function geographySizes({ geography, geoFolder }: Site): {
  readonly topojson: number;
  readonly geojson: number;
} {
  return {
    topojson: Buffer.byteLength(topoJson(geography)),
    geojson: statSync(join(geoFolder, 'regions.geojson')).size,
  };
}

function topoJson({ topology }: Geography): string {
  return JSON.stringify(topology);
}
