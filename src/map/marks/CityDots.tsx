/** A city is a few px on a phone: a dot of its colour stands for it, as large on every screen. */
import { SMALLEST_CLASS, type Geography } from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { tenths } from '../tenths.ts';
import { fillAttributes } from '../svg/fillAttributes.ts';

interface CityDotsProps {
  readonly geography: Geography;
  readonly territories: readonly TerritoryMark[];
  readonly idPrefix: string;
}

const DOT_PX = 4;

export function CityDots({ geography, territories, idPrefix }: CityDotsProps) {
  const { width, height } = geography.plane;
  const cities = citiesOf(geography);
  return (
    <g class="city-dots">
      {territories
        .filter(({ key }) => cities.has(key))
        .map(({ key, fill }) => {
          const anchor = geography.territories[key]?.anchor;
          if (anchor === undefined) return null;
          return (
            <circle
              key={key}
              data-key={key}
              cx={`${tenths((100 * anchor[0]) / width)}%`}
              cy={`${tenths((100 * anchor[1]) / height)}%`}
              r={DOT_PX}
              {...fillAttributes(fill, idPrefix)}
            />
          );
        })}
    </g>
  );
}

/** Regions that are too small to see: those that have a box beside the smallest map. */
export function citiesOf({ callouts }: Pick<Geography, 'callouts'>): ReadonlySet<string> {
  return new Set(callouts[SMALLEST_CLASS].map(({ region }) => region));
}
