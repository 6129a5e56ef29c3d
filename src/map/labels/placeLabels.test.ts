import { beforeAll, describe, expect, test } from 'vitest';
import { boxLiesIn, shapeOf } from '../../../tests/support/planeShapes.ts';
import { allViews, fixtureSite, modelOf, realSite } from '../../../tests/support/sites.ts';
import type { Site } from '../../prerender/site.ts';
import { bubbleRadius } from '../bubbles.ts';
import { describeMap } from '../describeMap.ts';
import { SIZE_CLASSES, type PlanePoint, type SizeClass } from '../geography.ts';
import type { MapModel, TerritoryMark } from '../model.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM, placeLabels, type LabelLayout, type PlacedLabel } from './placeLabels.ts';
import { textWidthPx } from './textWidth.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];
/** Visual.md: "never under 11 px", "fits inside the region with 2 px to spare". */
const LEAST_FONT_PX = 11;
const SPARE_PX = 2;
/** From the top of a capital to the foot of a descender. */
const INK_EM = 0.95;
/** `r` and half the outline of the dot at the end of a leader line (MapLabels.tsx, map.css). */
const DOT_PX = 3;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let sites: readonly Site[];
beforeAll(() => {
  sites = [realSite(), fixtureSite()];
});

/** All that a reader sees at the least width of a size class, in px. */
interface Drawn {
  readonly name: string;
  readonly site: Site;
  readonly model: MapModel;
  readonly size: SizeClass;
  readonly layout: LabelLayout;
  readonly pxPerUnit: number;
}

let known: readonly Drawn[] | null = null;

/** Every page of both countries in every size: some two thousand maps. */
function everyMap(): readonly Drawn[] {
  known ??= sites.flatMap((site) =>
    allViews(site).flatMap((view) => {
      const model = describeMap(site.dataset, view, site.locales[view.language]);
      return SIZES.map((size) => ({
        name: `${view.language} ${view.indicator} ${view.year} ${size}`,
        site,
        model,
        size,
        layout: placeLabels(site.geography, model.territories, size),
        pxPerUnit: SIZE_CLASSES[size].minWidthPx / site.geography.plane.width,
      }));
    }),
  );
  return known;
}

function around([x, y]: PlanePoint, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** @param spare px on every side */
function labelBox({ centre, name, value }: PlacedLabel, { size, pxPerUnit }: Drawn, spare: number): Box {
  const font = LABEL_FONT_PX[size];
  const width = Math.max(textWidthPx(name, font), textWidthPx(value, font));
  const height = font * (value === '' ? INK_EM : INK_EM + LABEL_LINE_EM);
  return around([centre[0] * pxPerUnit, centre[1] * pxPerUnit], width + 2 * spare, height + 2 * spare);
}

const px = ([x, y]: PlanePoint, scale: number): PlanePoint => [x * scale, y * scale];
const calloutBoxes = ({ layout, size, pxPerUnit }: Drawn): Box[] =>
  layout.callouts.map(({ callout }) => {
    const [width, height] = SIZE_CLASSES[size].calloutPx;
    return around(px(callout.centre, pxPerUnit), width, height);
  });
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Least distance from a point to a box. */
function distance([x, y]: PlanePoint, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Walks along a line in steps of a quarter of a px: slow, simple, and not the code it checks. */
function lineTouches(from: PlanePoint, to: PlanePoint, box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 4);
  return Array.from({ length: steps + 1 }, (_, i) => i / Math.max(1, steps)).some(
    (at) => distance([from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at], box) === 0,
  );
}

describe('on every map of both countries, in every size and language', () => {
  test('no type is smaller than 11 px', () => {
    expect(Math.min(...Object.values(LABEL_FONT_PX))).toBeGreaterThanOrEqual(LEAST_FONT_PX);
  });

  test('no label overlaps another, nor a call-out', () => {
    for (const drawn of everyMap()) {
      const labels = drawn.layout.labels.map((label) => labelBox(label, drawn, 0));
      const boxes = [...labels, ...calloutBoxes(drawn)];
      for (const [index, label] of labels.entries()) {
        for (const other of boxes.slice(index + 1)) expect(overlap(label, other), drawn.name).toBe(false);
      }
    }
  });

  test('no leader line runs through a label, and no label covers the dot at its end', () => {
    for (const drawn of everyMap()) {
      const labels = drawn.layout.labels.map((label) => labelBox(label, drawn, 0));
      for (const { callout } of drawn.layout.callouts) {
        const [from, to] = [px(callout.centre, drawn.pxPerUnit), px(callout.target, drawn.pxPerUnit)];
        for (const label of labels) {
          expect(lineTouches(from, to, label), drawn.name).toBe(false);
          expect(distance(to, label), drawn.name).toBeGreaterThanOrEqual(DOT_PX);
        }
      }
    }
  });

  test('no bubble reaches into a label', () => {
    for (const drawn of everyMap()) {
      const { geography } = drawn.site;
      const bubbles = drawn.model.territories.filter(({ bubble }) => bubble !== null && bubble > 0);
      for (const label of drawn.layout.labels) {
        const box = labelBox(label, drawn, 0);
        for (const { key, bubble } of bubbles) {
          const centre = px(geography.territories[key]!.anchor, drawn.pxPerUnit);
          const radius = bubbleRadius(bubble ?? 0, geography) * drawn.pxPerUnit;
          expect(distance(centre, box), `${drawn.name} ${key} ${label.name}`).toBeGreaterThanOrEqual(radius);
        }
      }
    }
  });

  test('a label lies inside its own territory with 2 px to spare', () => {
    for (const drawn of everyMap()) {
      for (const label of drawn.layout.labels) {
        const { left, top, right, bottom } = labelBox(label, drawn, SPARE_PX);
        const [x, y, width, height] = [left, top, right - left, bottom - top].map(
          (value) => value / drawn.pxPerUnit,
        ) as [number, number, number, number];
        const lies = boxLiesIn(shapeOf(drawn.site.geography, label.key), [x, y, width, height]);
        expect(lies, `${drawn.name} ${label.key} ${label.name}`).toBe(true);
      }
    }
  });

  test('a call-out lies inside the frame and on no other; its words fit it', () => {
    for (const drawn of everyMap()) {
      const { width, height } = drawn.site.geography.plane;
      const boxes = calloutBoxes(drawn);
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.top >= 0, drawn.name).toBe(true);
        expect(box.right <= width * drawn.pxPerUnit && box.bottom <= height * drawn.pxPerUnit, drawn.name).toBe(true);
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other), drawn.name).toBe(false);
        const { name, value } = drawn.layout.callouts[index]!;
        for (const text of [name, value]) {
          expect(textWidthPx(text, LABEL_FONT_PX[drawn.size]), `${drawn.name} ${text}`).toBeLessThanOrEqual(
            box.right - box.left,
          );
        }
      }
    }
  });

  test('each territory has one label or one call-out at most, with the number that the model gives it', () => {
    for (const { layout, model, name } of everyMap()) {
      const keys = [...layout.labels, ...layout.callouts].map(({ key }) => key);
      expect(new Set(keys).size, name).toBe(keys.length);
      for (const { key, name: text, value } of layout.labels) {
        const mark = model.territories.find((one) => one.key === key);
        expect(mark?.labels).toContain(text);
        expect(['', mark?.labelValue]).toContain(value);
      }
    }
  });
});

test('the same marks give the same places, to the last digit', () => {
  const [site] = sites;
  const { territories } = modelOf(site!);
  for (const size of SIZES) {
    expect(placeLabels(site!.geography, territories, size)).toEqual(
      placeLabels(site!.geography, structuredClone(territories), size),
    );
  }
});

describe('a name', () => {
  const placed = (change: Partial<TerritoryMark>) => {
    const [site] = sites;
    const marks = modelOf(site!).territories.map((mark) => (mark.key === 'KZ-15' ? { ...mark, ...change } : mark));
    return placeLabels(site!.geography, marks, 'wide').labels.find(({ key }) => key === 'KZ-15');
  };

  test('that does not fit gives way to its abbreviation, and that to nothing', () => {
    expect(placed({ labels: ['Aktobe', 'AKT'] })?.name).toBe('Aktobe');
    expect(placed({ labels: ['A very long name that no region could hold', 'AKT'] })?.name).toBe('AKT');
    expect(placed({ labels: ['A very long name that no region could hold'] })).toBeUndefined();
    expect(placed({ labels: [] })).toBeUndefined();
  });

  test('stands without its number where only the name fits', () => {
    expect(placed({ labelValue: '1,234' })?.value).toBe('1,234');
    expect(placed({ labelValue: '1,234,567,890,123,456,789,012' })).toMatchObject({
      name: expect.any(String) as string,
      value: '',
    });
  });
});
