/** The outline of the selected region: ink with a halo of paper, readable on every shade. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../../domain/geography.ts';
import type { LabelLayout } from '../../../map/labels/placeLabels.ts';
import type { TerritoryMark } from '../../../map/model.ts';
import { territoryPath } from '../../../map/paths.ts';
import { useStore } from '../../../ui/useStore.ts';
import { outlined, territoryIn, type SelectionStore } from './selection.ts';

interface RingProps {
  readonly selection: SelectionStore;
  readonly territories: readonly TerritoryMark[];
  readonly geography: Geography;
}

/** On the shape, in plane units. */
export function ShapeRing({ selection, territories, geography }: RingProps) {
  const mark = territoryIn(territories, useStore(selection, outlined));
  if (mark === null) return null;
  const d = territoryPath(geography, mark.key);
  return (
    <g class="map-ring">
      <path class="map-hover halo" d={d} />
      <path class="map-hover" d={d} />
    </g>
  );
}

interface CalloutRingProps extends RingProps {
  readonly layouts: Readonly<Record<SizeClass, LabelLayout>>;
  /** Those that are written on the map. */
  readonly sizes: readonly SizeClass[];
}

/** Around the box, so that the border of a pinned region is still seen. */
const AWAY_PX = 3;

/** On its call-out: the shape itself is a few px wide. */
export function CalloutRing({ selection, territories, geography, layouts, sizes }: CalloutRingProps) {
  const mark = territoryIn(territories, useStore(selection, outlined));
  if (mark === null) return null;
  const { width: planeWidth, height: planeHeight } = geography.plane;
  return (
    <>
      {sizes.map((size) => {
        const placed = layouts[size].callouts.find(({ key }) => key === mark.key);
        if (placed === undefined) return null;
        const [width, height] = SIZE_CLASSES[size].calloutPx.map((length) => length + 2 * AWAY_PX) as [number, number];
        const [x, y] = placed.callout.centre;
        const box = { x: -width / 2, y: -height / 2, width, height, rx: 4 + AWAY_PX };
        return (
          <g key={size} class={`words-${size}`}>
            <svg x={share(x / planeWidth)} y={share(y / planeHeight)}>
              <rect class="map-hover halo" {...box} />
              <rect class="map-hover" {...box} />
            </svg>
          </g>
        );
      })}
    </>
  );
}

function share(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}
