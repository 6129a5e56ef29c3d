/** Every map of both countries with its words, in px at the least width of each size class. */
import { bubbleRadius } from '../../src/domain/bubbles.ts';
import { describeMap } from '../../src/map/describeMap.ts';
import { SIZE_CLASSES, type PlaneBox, type PlanePoint, type SizeClass } from '../../src/domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../../src/map/labels/labelSize.ts';
import { placeLabels, type PlacedLabel } from '../../src/map/labels/placeLabels.ts';
import { textWidthPx } from '../../src/map/labels/textWidth.ts';
import type { MapModel } from '../../src/map/model.ts';
import type { Site } from '../../src/site/site.ts';
import { allViews } from './sites.ts';

/** From the base line to the top of a capital, to the foot of a descender; base line below a line's middle. */
const CAPITAL_EM = 0.73;
const DESCENDER_EM = 0.21;
const BASE_EM = 0.26;
/** Letters that reach below the base line. */
const DESCENDING = /[gjpqyQJ,;()ДЦЩҚҢдрфуцщқңүұ]/u;
export const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

/** In px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelledMap {
  /** Language, indicator, year, size: for messages. */
  readonly name: string;
  readonly site: Site;
  readonly size: SizeClass;
  readonly model: MapModel;
  readonly labels: readonly { readonly label: PlacedLabel; readonly box: Box }[];
  readonly callouts: readonly {
    readonly key: string;
    readonly texts: readonly string[];
    readonly box: Box;
    /** The leader line, to the region's own place. */
    readonly from: PlanePoint;
    readonly to: PlanePoint;
  }[];
  readonly bubbles: readonly { readonly key: string; readonly centre: PlanePoint; readonly radius: number }[];
  readonly frame: Box;
  readonly pxPerUnit: number;
}

export function labelledMaps(sites: readonly Site[]): readonly LabelledMap[] {
  return sites.flatMap((site) =>
    allViews(site).flatMap((view) => {
      const model = describeMap(site.dataset, view, site.locales[view.language]);
      const name = `${view.language} ${view.indicator} ${view.year}`;
      return SIZES.map((size) => labelledMap(site, model, size, `${name} ${size}`));
    }),
  );
}

function labelledMap(site: Site, model: MapModel, size: SizeClass, name: string): LabelledMap {
  const { geography } = site;
  const { width, height } = geography.plane;
  const { namesFromPx, calloutPx } = SIZE_CLASSES[size];
  const [calloutWidth, calloutHeight] = calloutPx;
  const pxPerUnit = namesFromPx / width;
  const px = ([x, y]: PlanePoint): PlanePoint => [x * pxPerUnit, y * pxPerUnit];
  const { labels, callouts } = placeLabels(geography, model.territories, size);
  return {
    name,
    site,
    size,
    model,
    labels: labels.map((label) => ({ label, box: labelBox(label, px(label.centre), LABEL_FONT_PX[size]) })),
    callouts: callouts.map(({ callout, key, name: text, value }) => ({
      key,
      texts: [text, value],
      box: around(px(callout.centre), calloutWidth, calloutHeight),
      from: px(callout.centre),
      to: px(callout.target),
    })),
    bubbles: model.territories.flatMap(({ key, bubble }) => {
      const layout = geography.territories[key];
      if (bubble === null || bubble === 0 || layout === undefined) return [];
      return [{ key, centre: px(layout.anchor), radius: bubbleRadius(bubble, geography) * pxPerUnit }];
    }),
    frame: { left: 0, top: 0, right: width * pxPerUnit, bottom: height * pxPerUnit },
    pxPerUnit,
  };
}

/** The ink alone: where no letter of the last line descends, it ends on the base line. */
function labelBox({ name, value }: PlacedLabel, [x, y]: PlanePoint, fontPx: number): Box {
  const width = Math.max(textWidthPx(name, fontPx), textWidthPx(value, fontPx));
  const half = value === '' ? 0 : LABEL_LINE_EM / 2;
  const below = DESCENDING.test(value === '' ? name : value) ? DESCENDER_EM : 0;
  return {
    left: x - width / 2,
    top: y + fontPx * (BASE_EM - half - CAPITAL_EM),
    right: x + width / 2,
    bottom: y + fontPx * (BASE_EM + half + below),
  };
}

function around([x, y]: PlanePoint, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Least distance from a point to a box, 0 inside it. */
export function distance([x, y]: PlanePoint, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Walks along a line in steps of a quarter of a px: slow, simple, and not the code it checks. */
export function lineTouches(from: PlanePoint, to: PlanePoint, box: Box): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) * 4));
  for (let step = 0; step <= steps; step += 1) {
    if (distance([from[0] + (dx * step) / steps, from[1] + (dy * step) / steps], box) === 0) return true;
  }
  return false;
}

/** A box on the plane, with so many px more on every side. */
export function planeBox({ left, top, right, bottom }: Box, sparePx: number, pxPerUnit: number): PlaneBox {
  const units = (value: number) => value / pxPerUnit;
  return [
    units(left - sparePx),
    units(top - sparePx),
    units(right - left + 2 * sparePx),
    units(bottom - top + 2 * sparePx),
  ];
}
