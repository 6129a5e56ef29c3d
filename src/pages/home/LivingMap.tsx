/**
 * The one map of the front page: its regions are filled by what science can do, or empty with a mark for each need or
 * initiative. Which of these is seen is the stylesheet's choice, so that it works without scripts.
 */
import type { Geography, PlanePoint, SizeClass } from '../../domain/geography.ts';
import { SIZE_CLASSES } from '../../domain/geography.ts';
import type { Dataset } from '../../domain/types.ts';
import { markDrawings } from '../../map/marks/MarkDrawings.tsx';
import { placeRegionNames, type PlacedRegionName } from '../../map/marks/regionNames.ts';
import type { RecordMark } from '../../map/marks/recordMarks.ts';
import { RecordMarks } from '../../map/marks/RecordMarks.tsx';
import type { TerritoryMark } from '../../map/model.ts';
import { inkClass } from '../../map/svg/MapLabels.tsx';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import { fillAttributes } from '../../map/svg/fillAttributes.ts';
import { tenths } from '../../map/tenths.ts';
import type { HomeModel } from './describeHome.ts';

interface LivingMapProps {
  readonly home: Pick<HomeModel, 'map' | 'marks'>;
  readonly dataset: Pick<Dataset, 'regions'>;
  readonly geography: Geography;
  readonly label: string;
  /** Looks of all marks in the document: each is drawn once. */
  readonly looks: readonly RecordMark[];
}

/** Numbers stand on the map where there is room for them. */
const HAS_NUMBERS: Readonly<Record<SizeClass, boolean>> = { tiny: false, narrow: false, medium: true, wide: true };
const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];
const DOT_PX = 4;

export function LivingMap({ home, dataset, geography, label, looks }: LivingMapProps) {
  const { map, marks } = home;
  const names = namesBySize({ home, dataset, geography });
  const territories = new Map(map.territories.map((mark) => [mark.key, mark]));
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
        <Cities {...{ dataset, geography, territories }} />
        {SIZES.map((size) => (
          <Names key={size} {...{ names: names[size], size, geography, territories }} />
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
}: Pick<LivingMapProps, 'home' | 'dataset' | 'geography'>): Readonly<Record<SizeClass, readonly PlacedRegionName[]>> {
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

interface CitiesProps {
  readonly dataset: LivingMapProps['dataset'];
  readonly geography: Geography;
  readonly territories: ReadonlyMap<string, TerritoryMark>;
}

/** A city is a few px on a phone: a dot of its colour stands for it, as large on every screen. */
function Cities({ dataset, geography, territories }: CitiesProps) {
  const { width, height } = geography.plane;
  return (
    <g class="home-cities">
      {dataset.regions
        .filter(({ kind }) => kind === 'city')
        .map(({ id }) => {
          const mark = territories.get(id);
          const anchor = geography.territories[id]?.anchor;
          if (mark === undefined || anchor === undefined) return null;
          return (
            <circle
              key={id}
              data-of={id}
              cx={`${tenths((100 * anchor[0]) / width)}%`}
              cy={`${tenths((100 * anchor[1]) / height)}%`}
              r={DOT_PX}
              {...fillAttributes(mark.fill, 'home')}
            />
          );
        })}
    </g>
  );
}

interface NamesProps {
  readonly names: readonly PlacedRegionName[];
  readonly size: SizeClass;
  readonly geography: Geography;
  readonly territories: ReadonlyMap<string, TerritoryMark>;
}

function Names({ names, size, geography, territories }: NamesProps) {
  const widthPx = SIZE_CLASSES[size].namesFromPx;
  const percent = ([x, y]: PlanePoint) => ({
    x: `${tenths((x / widthPx) * 100)}%`,
    y: `${tenths((y / ((widthPx * geography.plane.height) / geography.plane.width)) * 100)}%`,
  });
  return (
    <g class={`words-${size}`}>
      {names.map(({ key, name, value, at, anchor, isInside, leader }) => {
        const mark = territories.get(key);
        if (mark === undefined) return null;
        const place = percent(at);
        return (
          <g key={key} data-of={key}>
            {leader !== undefined && <Leader {...{ from: percent(leader[0]), to: percent(leader[1]) }} />}
            <text
              {...place}
              dy=".26em"
              class={`${isInside ? inkClass(mark.fill) : 'im'}${anchor === 'middle' ? '' : ` at-${anchor}`}`}
            >
              {name}
              {value !== '' && (
                <tspan class="home-value" x={place.x} dy="1.2em">
                  {value}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type Percent = { readonly x: string; readonly y: string };

function Leader({ from, to }: { readonly from: Percent; readonly to: Percent }) {
  return <line class="leader" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}
