/** The drawn territories of a map as places that arrow keys lead to: merged old territories have merged borders. */
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import type { NavigationPlace } from './arrowTargets.ts';

interface Drawn {
  readonly key: string;
  readonly regions: readonly string[];
}

/**
 * @param drawn      the territories of a year, in the order of lists
 * @param positionOf where a layout puts each of them; on the map the anchors
 * @returns a place for each territory that the layout knows
 */
export function navigationPlacesOf(
  drawn: readonly Drawn[],
  { neighbours, territories }: Pick<Geography, 'neighbours' | 'territories'>,
  positionOf: (key: string) => PlanePoint | null = (key) => territories[key]?.anchor ?? null,
): readonly NavigationPlace[] {
  const keyOf = new Map(drawn.flatMap(({ key, regions }) => regions.map((region) => [region, key] as const)));
  return drawn.flatMap(({ key, regions }) => {
    const at = positionOf(key);
    if (at === null) return [];
    const beside = regions
      .flatMap((region) => neighbours[region] ?? [])
      .flatMap(({ region }) => keyOf.get(region) ?? []);
    return [{ key, at, neighbours: [...new Set(beside)].filter((other) => other !== key) }];
  });
}
