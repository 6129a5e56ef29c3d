/** Who is on a locator, and where a press on it leads. */
import type { RegionId } from '../../domain/types.ts';
import type { LocatorMapPlace, LocatorMapRole } from '../../map/svg/LocatorMap.tsx';
import type { RegionSheets } from './sheets.ts';

/** From one region's page to another's: they stand in the same folder. */
export function regionHref(region: RegionId): string {
  return `../${region}/`;
}

/** The region itself, its neighbours by name, and all others as land. */
export function locatorMapPlaces(sheets: RegionSheets, region: RegionId): readonly LocatorMapPlace[] {
  const near = new Set((sheets.geography.neighbours[region] ?? []).map((neighbour) => neighbour.region));
  return sheets.dataset.regions.map(({ id }) => {
    const role = id === region ? 'here' : near.has(id) ? 'near' : 'land';
    return placeOf(sheets, id, role, id === region ? null : regionHref(id));
  });
}

/** All regions, named, each a link: for the page that lists them. */
export function indexPlaces(sheets: RegionSheets): readonly LocatorMapPlace[] {
  return sheets.dataset.regions.map(({ id }) => placeOf(sheets, id, 'near', `${id}/`));
}

function placeOf(
  { locale }: RegionSheets,
  region: RegionId,
  role: LocatorMapRole,
  href: string | null,
): LocatorMapPlace {
  const names = locale.texts.regions[region];
  const labels = [names?.label ?? '', names?.abbreviation ?? ''].filter((label) => label !== '');
  return { region, role, href, name: names?.full ?? region, labels };
}
