/** Small maps of one scale: how many records each region has of each kind. The table beside says the same. */
import { scaleSqrt } from 'd3-scale';
import type { RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Geography } from '../../domain/geography.ts';
import { territoryPath } from '../../map/paths.ts';
import { regionsByName } from '../../records/regionsByName.ts';
import type { MappedState } from './types.ts';

export interface CountMap {
  readonly id: string;
  readonly title: string;
  /** Regions without any are not in it. */
  readonly counts: ReadonlyMap<RegionId, number>;
}

interface CountMapsProps {
  readonly state: Pick<MappedState, 'locale' | 'dataset' | 'geography'>;
  readonly maps: readonly CountMap[];
}

/** The country's outlines, written once and shown in each map. */
const LAND_ID = 'count-land';
/** Radius of a region with one record, as a share of the frame's width. */
const ONE_SHARE = 0.034;
/** Count → radius, in that of one record: areas grow with the count. */
const radiusOf = scaleSqrt();

export function CountMaps({ state, maps }: CountMapsProps) {
  const { locale, geography } = state;
  const regions = regionsByName(state).map(({ id }) => id);
  const shown = maps.filter(({ counts }) => counts.size > 0);
  const { width, height } = geography.plane;
  return (
    <>
      <p>{locale.t('register.maps.about')}</p>
      <svg class="count-defs" aria-hidden="true">
        <defs>
          <g id={LAND_ID}>
            {regions.map((region) => (
              <path key={region} d={territoryPath(geography, region)} />
            ))}
          </g>
        </defs>
      </svg>
      <ul class="count-maps">
        {shown.map(({ id, title, counts }) => (
          <li key={id}>
            <p>{title}</p>
            <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken(locale, regions, title, counts)}>
              <use href={`#${LAND_ID}`} />
              {regions.map((region) => (
                <Count key={region} geography={geography} region={region} count={counts.get(region) ?? 0} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CountProps {
  readonly geography: Geography;
  readonly region: RegionId;
  readonly count: number;
}

function Count({ geography, region, count }: CountProps) {
  const anchor = geography.territories[region]?.anchor;
  if (count === 0 || anchor === undefined) return null;
  const [x, y] = anchor.map(Math.round) as [number, number];
  const one = geography.plane.width * ONE_SHARE;
  return (
    <>
      <circle cx={x} cy={y} r={Math.round(one * radiusOf(count))} />
      <text x={x} y={Math.round(y + one * 0.55)} font-size={Math.round(one * 1.5)}>
        {count}
      </text>
    </>
  );
}

function spoken({ t, texts }: Locale, regions: readonly RegionId[], title: string, counts: CountMap['counts']): string {
  const words = regions.flatMap((region) => {
    const count = counts.get(region);
    const label = texts.regions[region]?.short ?? region;
    return count === undefined ? [] : [t('common.labelled', { label, value: String(count) })];
  });
  return `${title}. ${words.join('; ')}`;
}
