/** Words on the map: labels and call-outs, one group per size class; the stylesheet shows one. */
import { SIZE_CLASSES, type Geography, type PlanePoint, type SizeClass } from '../../domain/geography.ts';
import { LABEL_LINE_EM } from '../labels/labelSize.ts';
import type { LabelLayout, PlacedCallout } from '../labels/placeLabels.ts';
import type { DrawnTerritories, Fill, TerritoryMark } from '../model.ts';

interface MapLabelsProps {
  readonly model: DrawnTerritories;
  readonly geography: Geography;
  /** Of the sizes that are written. */
  readonly layouts: Readonly<Partial<Record<SizeClass, LabelLayout>>>;
  /** Which sizes to write; all, unless the width is known. */
  readonly sizes?: readonly SizeClass[];
}

const ALL_SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

export function MapLabels({ model, geography, layouts, sizes = ALL_SIZES }: MapLabelsProps) {
  const marks = new Map(model.territories.map((mark) => [mark.key, mark]));
  return (
    <>
      {sizes.map((size) => (
        <g key={size} class={`words-${size}`}>
          {layouts[size]?.callouts.map((placed) => {
            const mark = marks.get(placed.key);
            if (mark === undefined) return null;
            return callout({ placed, mark, size, plane: geography.plane });
          })}
          {layouts[size]?.labels.map(({ key, centre, name, value, outside, onBubble }) => {
            const mark = marks.get(key);
            if (mark === undefined) return null;
            const at = percent(centre, geography.plane);
            const ink =
              onBubble === true ? bubbleInk(model, mark) : outside === true ? 'im' : markInk(mark, geography.kind);
            return label({ key: `${key}/${name}`, at, name, value, ink });
          })}
        </g>
      ))}
    </>
  );
}

/** A finger needs this much; the box is drawn smaller, since it may hide land. */
const TOUCH_PX = 44;

/**
 * Base lines that centre one line, or two, on a point: from the top of a capital (0.73 em above it)
 * to the foot of a descender (0.21 em below), as labels are placed.
 */
const SINGLE_LINE_EM = 0.26;
const FIRST_LINE_EM = SINGLE_LINE_EM - LABEL_LINE_EM / 2;

interface Label {
  readonly key?: string;
  readonly at: Position;
  readonly name: string;
  readonly value: string;
  readonly ink: string;
}

/** No component, like a call-out: each would be compared by itself with every change of the map, and none has a state. */
function label({ key, at, name, value, ink }: Label) {
  return (
    <text key={key} class={ink} {...at} dy={`${em(value === '' ? SINGLE_LINE_EM : FIRST_LINE_EM)}em`}>
      {name}
      {value !== '' && (
        <tspan x={at.x ?? 0} dy={`${LABEL_LINE_EM}em`}>
          {value}
        </tspan>
      )}
    </text>
  );
}

interface Callout {
  readonly placed: PlacedCallout;
  readonly mark: TerritoryMark;
  readonly size: SizeClass;
  readonly plane: Geography['plane'];
}

function callout({ placed, mark, size, plane }: Callout) {
  const [width, height] = SIZE_CLASSES[size].calloutPx;
  const hitWidth = Math.max(width, TOUCH_PX);
  const box = percent(placed.callout.centre, plane);
  const target = percent(placed.callout.target, plane);
  // The bubble itself marks the place; a dot on it would hide it.
  const dot = mark.bubble === null;
  return (
    <g key={placed.key} class="callout" data-key={placed.key}>
      <line x1={target.x} y1={target.y} x2={box.x} y2={box.y} />
      {dot && <circle cx={target.x} cy={target.y} r="2.5" />}
      <svg {...box}>
        <rect class="hit" x={-hitWidth / 2} y={-TOUCH_PX / 2} width={hitWidth} height={TOUCH_PX} />
        <rect
          class={mark.pinned ? `${boxClass(mark)} pinned` : boxClass(mark)}
          x={-width / 2}
          y={-height / 2}
          width={width}
          height={height}
          rx="4"
        />
        {label({ at: ORIGIN, name: placed.name, value: placed.value, ink: markInk(mark, undefined) })}
      </svg>
    </g>
  );
}

interface Position {
  readonly x?: string;
  readonly y?: string;
}
const ORIGIN: Position = {};

function percent([x, y]: PlanePoint, plane: Geography['plane']): { x: string; y: string } {
  return { x: share(x / plane.width), y: share(y / plane.height) };
}

function share(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}

function em(value: number): number {
  return Math.round(value * 100) / 100;
}

function boxClass({ fill, isHollow }: TerritoryMark): string {
  if (fill.kind === 'class' && isHollow === true) return `plain hollow h${fill.shade}`;
  if (fill.kind === 'bivariate') return `b${fill.x}${fill.y}`;
  return fill.kind === 'class' ? `s${fill.shade}` : 'plain';
}

/** In a bubble: on its own colour, or, over classes, on the paper that it is filled with. */
function bubbleInk({ mode }: Pick<DrawnTerritories, 'mode'>, { isHollow }: TerritoryMark): string {
  return mode === 'both' || isHollow === true ? 'im' : 'ob';
}

/** Inside of a hollow territory there is paper. */
function markInk({ fill, isHollow }: TerritoryMark, kind: Geography['kind']): string {
  return isHollow === true && (fill.kind === 'class' || kind === 'dorling') ? 'im' : inkClass(fill);
}

/** Words on a shade take its ink; on hatch and land the page's own. */
export function inkClass(fill: Fill): string {
  if (fill.kind === 'class') return `i${fill.shade}`;
  if (fill.kind === 'bivariate') return `ib${fill.x}${fill.y}`;
  return fill.kind === 'land' ? 'il' : 'im';
}
