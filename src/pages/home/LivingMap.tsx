/**
 * The one map of the front page: its regions are filled by what science can do, or empty with a mark for each need or
 * initiative. Which of these is seen is the stylesheet's choice, so that it works without scripts.
 */
import type { Geography, SizeClass } from '../../domain/geography.ts';
import { SIZE_CLASSES } from '../../domain/geography.ts';
import type { Dataset } from '../../domain/types.ts';
import { CityDots } from '../../map/marks/CityDots.tsx';
import { RegionNames } from '../../map/marks/RegionNames.tsx';
import { markDrawings } from '../../map/marks/MarkDrawings.tsx';
import { placeRegionNames, type PlacedRegionName } from '../../map/marks/regionNames.ts';
import type { RecordMark } from '../../map/marks/recordMarks.ts';
import { RecordMarks } from '../../map/marks/RecordMarks.tsx';
import type { TerritoryMark } from '../../map/model.ts';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import type { HomeModel } from './describeHome.ts';

export type NamesBySize = Readonly<Record<SizeClass, readonly PlacedRegionName[]>>;

interface LivingMapProps {
  readonly home: Pick<HomeModel, 'map' | 'marks'>;
  readonly geography: Geography;
  readonly label: string;
  /** As `namesBySize` places them. */
  readonly names: NamesBySize;
  /** Looks of all marks in the document: each is drawn once. */
  readonly looks: readonly RecordMark[];
}

/** Numbers stand on the map where there is room for them. */
const HAS_NUMBERS: Readonly<Record<SizeClass, boolean>> = { tiny: false, narrow: false, medium: true, wide: true };
const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

export function LivingMap({ home, geography, label, names, looks }: LivingMapProps) {
  const { map, marks } = home;
  const { territories } = map;
  return (
    <div class="map home-map">
      <MapShapes model={map} geography={geography} idPrefix="home" label={label}>
        <defs>{markDrawings(looks)}</defs>
        {(['demand', 'progress'] as const).map((id) => (
          <g key={id} class={`marks marks-${id}`}>
            {SIZES.map((size) => (
              <RecordMarks key={size} {...{ geography, size, names: names[size], marks: marks[id] }} />
            ))}
          </g>
        ))}
      </MapShapes>
      <svg class="map-words" aria-hidden="true">
        <CityDots {...{ geography, territories }} idPrefix="home" />
        {SIZES.map((size) => (
          <RegionNames key={size} {...{ names: names[size], size, geography, territories }} />
        ))}
      </svg>
    </div>
  );
}

/** All names, in the order of importance: what the finding names, regions with a value, the rest. */
export function namesBySize({
  home: { map, marks },
  dataset,
  geography,
}: Pick<LivingMapProps, 'home' | 'geography'> & { readonly dataset: Pick<Dataset, 'regions'> }): NamesBySize {
  const cities = new Set<string>(dataset.regions.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  const order = new Map(map.rows.map(({ key }, at) => [key, at]));
  const regions = map.territories.toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
  const most = (region: TerritoryMark['region']) =>
    Math.max(marks.demand.get(region)?.length ?? 0, marks.progress.get(region)?.length ?? 0);
  const placed = (size: SizeClass) =>
    placeRegionNames(
      geography,
      regions.map(({ key, region, labels, labelValue }) => ({
        key,
        names: labels,
        value: HAS_NUMBERS[size] ? labelValue : '',
        marks: most(region),
        isPoint: cities.has(region),
      })),
      size,
    );
  return { tiny: placed('tiny'), narrow: placed('narrow'), medium: placed('medium'), wide: placed('wide') };
}
