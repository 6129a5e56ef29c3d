/** Which territories stand in another class when only the method of classes is another one. */

/** A map by one method: class of each territory, 0 lowest. */
export interface ClassedMap<Method extends string> {
  readonly method: Method;
  readonly classes: number;
  readonly classOf: ReadonlyMap<string, number>;
}

export interface ClassChange {
  /** Key of the territory. */
  readonly key: string;
  /** Its class by each method, in their order, 1 lowest; null where a map does not class it. */
  readonly places: readonly (number | null)[];
  /** Between its highest and its lowest class. */
  readonly steps: number;
}

/**
 * @param maps of the same territories, in the order in which they are shown
 * @returns the territories that are not in the same class on all of them, the farthest moved first; of
 *   equally far ones the order of the first map
 */
export function classChanges<Method extends string>(maps: readonly ClassedMap<Method>[]): readonly ClassChange[] {
  const keys = [...new Set(maps.flatMap(({ classOf }) => [...classOf.keys()]))];
  return keys
    .map((key): ClassChange => {
      const places = maps.map(({ classOf }) => {
        const index = classOf.get(key);
        return index === undefined ? null : index + 1;
      });
      const known = places.filter((place) => place !== null);
      return { key, places, steps: Math.max(...known) - Math.min(...known) };
    })
    .filter(({ steps }) => steps > 0)
    .toSorted((a, b) => b.steps - a.steps);
}
