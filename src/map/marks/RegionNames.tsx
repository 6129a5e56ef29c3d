/** Names of regions, each with a leader where it needs one, of one size class. */
import { SIZE_CLASSES, type Geography, type PlanePoint, type SizeClass } from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { inkClass } from '../svg/MapLabels.tsx';
import { tenths } from '../tenths.ts';
import type { PlacedRegionName } from './regionNames.ts';

interface RegionNamesProps {
  readonly names: readonly PlacedRegionName[];
  readonly size: SizeClass;
  readonly geography: Geography;
  readonly territories: readonly TerritoryMark[];
}

export function RegionNames({ names, size, geography, territories }: RegionNamesProps) {
  const widthPx = SIZE_CLASSES[size].namesFromPx;
  const marks = new Map(territories.map((mark) => [mark.key, mark]));
  const percent = ([x, y]: PlanePoint) => ({
    x: `${tenths((x / widthPx) * 100)}%`,
    y: `${tenths((y / ((widthPx * geography.plane.height) / geography.plane.width)) * 100)}%`,
  });
  return (
    <g class={`words-${size}`}>
      {names.map(({ key, name, value, at, anchor, isInside, leader }) => {
        const mark = marks.get(key);
        if (mark === undefined) return null;
        const place = percent(at);
        return (
          <g key={key} data-key={key}>
            {leader !== undefined && <Leader {...{ from: percent(leader[0]), to: percent(leader[1]) }} />}
            <text
              {...place}
              dy=".26em"
              class={`${isInside ? inkClass(mark.fill) : 'im'}${anchor === 'middle' ? '' : ` at-${anchor}`}`}
            >
              {name}
              {value !== '' && (
                <tspan class="region-value" x={place.x} dy="1.2em">
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
