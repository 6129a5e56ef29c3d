/**
 * Names of towns and districts on a zoomed map: a town's beside its dot, a district's in its middle.
 * Nothing stands on another word: what has no room is left out until one zooms nearer.
 */
import type { Language, RegionId } from '../../domain/types.ts';
import {
  SIZE_CLASSES,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../labels/labelSize.ts';
import type { LabelLayout } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import { pxPerUnit, toScreen, type Camera, type Viewport } from './camera.ts';
import type { ZoomPlaces, MapTown } from '../../domain/places.ts';
import { tenths } from '../tenths.ts';

export interface PlacedName {
  readonly region: RegionId;
  readonly kind: 'town' | 'district';
  /** px from the corner of the map's box: the middle of the text's base line. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where a town is, px. */
  readonly dot: PlanePoint | null;
}

export interface NamesInView {
  readonly language: Language;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly plane: Geography['plane'];
  /** Labels of the regions, in px of this view, which go first. */
  readonly layout: LabelLayout;
  readonly size: SizeClass;
  readonly reserved: readonly PlaneBox[];
  /** Towns that something stands at: named first, and as soon as it stands there. */
  readonly marked?: ReadonlySet<MapTown['id']>;
}

/** From which zoom on towns of each kind are named; a city that is a region has that region's label. */
const TOWNS_FROM: Readonly<Record<MapTown['kind'], number>> = { city: Infinity, centre: 1.5, town: 2.5 };
/** Districts are named once their borders are to be seen. */
const DISTRICTS_FROM = 3;
/** Type of place names against that of regions. */
const SMALLER_PX = 1;
const GAP_PX = 5;
/** Radius of a town's dot. */
export const TOWN_DOT_PX = 2.5;
const MARGIN_PX = 2;
/** From the base line to the middle of a line of capitals, in em. */
const MIDDLE_EM = 0.36;

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

export function placeNames(places: ZoomPlaces, view: NamesInView): PlacedName[] {
  const { language, camera, viewport, plane, size, marked } = view;
  const font = LABEL_FONT_PX[size] - SMALLER_PX;
  /** Words written so far, which hide what lies under them. */
  const words: Box[] = regionBoxes(view);
  /** What else no word may cover. */
  const kept: Box[] = view.reserved.map(([x, y, w, h]): Box => [x, y, x + w, y + h]);
  const placed: PlacedName[] = [];
  const isIn = ([x0, y0, x1, y1]: Box) => x0 >= 0 && y0 >= 0 && x1 <= viewport.width && y1 <= viewport.height;
  /** @returns whether there was room */
  const put = (
    { kind, region, text, dot }: Pick<PlacedName, 'kind' | 'region' | 'text' | 'dot'>,
    [x, y]: PlanePoint,
  ): boolean => {
    const box = boxAround([x, y], textWidthPx(text, font), font);
    if (!isIn(box) || overlapsAny(box, words) || overlapsAny(box, kept)) return false;
    words.push(box);
    if (dot !== null) kept.push(dotBox(dot));
    placed.push({
      kind,
      region,
      text,
      x: tenths(x),
      y: tenths(y + MIDDLE_EM * font),
      dot: dot && [tenths(dot[0]), tenths(dot[1])],
    });
    return true;
  };

  const namedFrom = ({ id, kind }: MapTown) => (marked?.has(id) === true ? 0 : TOWNS_FROM[kind]);
  const inOrder = [...places.towns].sort((a, b) => namedFrom(a) - namedFrom(b));
  for (const town of inOrder) {
    if (camera.zoom < namedFrom(town)) continue;
    const { names, at, region } = town;
    const [x, y] = toScreen(camera, viewport, plane, at);
    // Under a word one would look for the town that the name beside it speaks of.
    if (overlapsAny(dotBox([x, y]), words)) continue;
    const text = names[language];
    const beside = textWidthPx(text, font) / 2 + GAP_PX;
    const above = font * 0.9;
    const [west, north, east, south] = markAround([x, y], view.reserved);
    const sides: readonly PlanePoint[] = [[x + east + beside, y], [x - west - beside, y], [x, y - north - above], [x, y + south + above]]; // prettier-ignore
    sides.some((side) => put({ kind: 'town', region, text, dot: [x, y] }, side));
  }
  if (camera.zoom >= DISTRICTS_FROM) {
    const unit = pxPerUnit(camera, viewport, plane);
    const named = new Set(placed.map(({ text }) => text));
    for (const { names, at, radius, region } of [...places.districts].sort((a, b) => b.radius - a.radius)) {
      const text = names[language];
      // A town that is a district of its own is named once; a name wider than its district says too much.
      if (named.has(text) || textWidthPx(text, font) > 3 * radius * unit) continue;
      put({ kind: 'district', region, text, dot: null }, toScreen(camera, viewport, plane, at));
    }
  }
  return placed;
}

function regionBoxes({ layout, size }: NamesInView): Box[] {
  const font = LABEL_FONT_PX[size];
  const [width, height] = SIZE_CLASSES[size].calloutPx;
  return [
    ...layout.labels.map(({ centre, name, value }) => {
      const lines = value === '' ? 1 : 1 + LABEL_LINE_EM;
      return boxAround(centre, Math.max(textWidthPx(name, font), textWidthPx(value, font)), font * lines);
    }),
    ...layout.callouts.map(({ callout: { centre } }): Box => [
      centre[0] - width / 2,
      centre[1] - height / 2,
      centre[0] + width / 2,
      centre[1] + height / 2,
    ]),
  ];
}

/** How far a mark reaches that lies on a town: its name keeps off it. px to the left, up, right and down. */
function markAround([x, y]: PlanePoint, reserved: readonly PlaneBox[]): Box {
  const mark = reserved.find(([left, top, w, h]) => x >= left && x <= left + w && y >= top && y <= top + h);
  if (mark === undefined) return [0, 0, 0, 0];
  const [left, top, width, height] = mark;
  return [x - left, y - top, left + width - x, top + height - y];
}

function dotBox([x, y]: PlanePoint): Box {
  return [x - TOWN_DOT_PX, y - TOWN_DOT_PX, x + TOWN_DOT_PX, y + TOWN_DOT_PX];
}

function boxAround([x, y]: PlanePoint, width: number, height: number): Box {
  const [dx, dy] = [width / 2 + MARGIN_PX, height / 2 + MARGIN_PX];
  return [x - dx, y - dy, x + dx, y + dy];
}

function overlapsAny(a: Box, boxes: readonly Box[]): boolean {
  return boxes.some((b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]);
}
