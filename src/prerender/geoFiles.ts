/** Boundaries for download: the plane as TopoJSON, longitude and latitude as GeoJSON. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './site.ts';

export function publishGeography({ geography }: Site, geoFolder: string, outFolder: string): void {
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(join(outFolder, 'regions.topojson'), JSON.stringify(geography.topology));
  copyFileSync(join(geoFolder, 'regions.geojson'), join(outFolder, 'regions.geojson'));
}
