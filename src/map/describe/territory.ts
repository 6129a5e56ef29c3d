/** A drawn shape with what every part of a description says of it: found once, so that no two parts disagree. */
import type { DrawnTerritory } from '../../domain/dataset.ts';
import type { Dataset, RegionId } from '../../domain/types.ts';
import { isLeftOut } from '../../domain/values.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../../view/view.ts';

export interface NamedTerritory extends DrawnTerritory {
  /** The region's own name, or for an old territory the name it had, with the year in which its borders ended. */
  readonly name: string;
  readonly fullName: string;
  /** Place among the pinned, from 0, which is the order of the address; null when none of its regions is pinned. */
  readonly pin: number | null;
  /** The visitor leaves it out of classes, medians and ranks. */
  readonly leftOut: boolean;
}

export function nameTerritory(
  dataset: Dataset,
  { pinned, without }: Pick<View, 'pinned' | 'without'>,
  locale: Locale,
  territory: DrawnTerritory,
): NamedTerritory {
  const { regions, observation } = territory;
  const names = locale.texts.regions[observation.region];
  const ended = endOfTerritory(dataset, regions);
  const dated = (name: string): string =>
    ended === null ? name : locale.t('common.before', { name, year: String(ended) });
  return {
    ...territory,
    name: dated(names?.short ?? observation.region),
    fullName: dated(names?.full ?? observation.region),
    pin: placeAmong(pinned, regions),
    leftOut: isLeftOut(observation, without),
  };
}

/** Year in which an old territory was divided: when the youngest of its regions was formed. */
export function endOfTerritory(dataset: Dataset, regions: readonly RegionId[]): number | null {
  if (regions.length < 2) return null;
  const years = dataset.regions.flatMap(({ id, since }) => (regions.includes(id) && since !== null ? [since] : []));
  return years.length === 0 ? null : Math.max(...years);
}

function placeAmong(pinned: readonly RegionId[], regions: readonly RegionId[]): number | null {
  const at = pinned.findIndex((region) => regions.includes(region));
  return at === -1 ? null : at;
}
