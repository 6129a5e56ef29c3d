/** All names of the maps that a visitor opens first, at the widths of common screens. */
import { describe, expect, test } from 'vitest';
import { modelOf, realSite } from '../../tests/support/sites.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { SIZE_CLASSES, sizeClassOf, type PlaneBox } from '../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from './labels/labelSize.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { textWidthPx } from './labels/textWidth.ts';
import { markLayoutOf } from './marks/markLayout.ts';
import { gridBox, nameBox } from './marks/nameBox.ts';

/** Of the map, px. It is as wide as a phone's screen, and at most as wide as another's. */
const WIDTHS = [320, 360, 768, 1440, 1920];
/** Names that a map of figures leaves to its list and its cards; from 360 px on none is missing. */
const MISSING: Readonly<Record<number, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  320: { ru: ['KZ-19'], en: ['KZ-31'] },
};

interface Written {
  readonly what: string;
  readonly box: PlaneBox;
}

const meet = ([x0, y0, w0, h0]: PlaneBox, [x1, y1, w1, h1]: PlaneBox) =>
  x0 + 1.5 < x1 + w1 && x1 + 1.5 < x0 + w0 && y0 + 1.5 < y1 + h1 && y1 + 1.5 < y0 + h0;
const faultsOf = (written: readonly Written[], width: number) => [
  ...written.filter(({ box: [x, , w] }) => x < 0 || x + w > width).map(({ what }) => `${what} is cut`),
  ...written.flatMap((one, at) =>
    written.slice(at + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.what} on ${other.what}`] : [])),
  ),
];

describe.each(WIDTHS)('at %d px', (width) => {
  const size = sizeClassOf(width);
  /** Places are shares of the map, type is as large on every map of a class. */
  const grown = Math.max(1, width / SIZE_CLASSES[size].namesFromPx);
  const { geography, dataset } = realSite();

  test.each(LANGUAGES)(
    '%s: the map of spending has each name it can have, with its number where there is room',
    (language) => {
      const { territories } = modelOf(realSite(), {}, language);
      const { labels, callouts } = placeLabels(geography, territories, size);
      const written = new Set([...labels, ...callouts].map(({ key }) => key));
      const missing = dataset.regions.map(({ id }) => id).filter((id) => !written.has(id));
      expect(missing).toEqual(MISSING[width]?.[language] ?? []);
      if (width >= 768) expect([...labels, ...callouts].filter(({ value }) => value === '')).toEqual([]);
      const px = (grown * SIZE_CLASSES[size].namesFromPx) / geography.plane.width;
      const font = LABEL_FONT_PX[size];
      const boxes = labels.map(({ name, value, centre: [x, y] }): Written => {
        const wide = Math.max(textWidthPx(name, font), textWidthPx(value, font));
        const high = font * (value === '' ? 0.94 : LABEL_LINE_EM + 0.94);
        return { what: name, box: [x * px - wide / 2, y * px - high / 2, wide, high] };
      });
      expect(faultsOf(boxes, width)).toEqual([]);
    },
  );

  test.each(LANGUAGES)('%s: maps of records have all names, none cut, on a mark or on another', (language) => {
    for (const indicator of ['needs', 'initiatives']) {
      const names = markLayoutOf(geography, modelOf(realSite(), { indicator }, language))[size];
      expect(names.map(({ key }) => key).toSorted()).toEqual(dataset.regions.map(({ id }) => id).toSorted());
      const written = names.flatMap((name): readonly Written[] => {
        const [x, y] = name.at;
        const marks = name.marks === null ? null : gridBox(name.marks).map((px) => px * grown);
        return [
          { what: name.name, box: nameBox({ ...name, at: [x * grown, y * grown] }, size) },
          ...(marks === null ? [] : [{ what: `marks of ${name.key}`, box: marks as unknown as PlaneBox }]),
        ];
      });
      expect(faultsOf(written, width), indicator).toEqual([]);
      // A leader leads to a region near by; those of cities may be as long as they must.
      const cities = new Set<string>(dataset.regions.filter(({ kind }) => kind === 'city').map(({ id }) => id));
      const far = names.filter(({ key, leader }) => leader !== undefined && !cities.has(key) && Math.hypot(leader[0][0] - leader[1][0], leader[0][1] - leader[1][1]) > 45); // prettier-ignore
      if (width >= 360) expect(far.map(({ name }) => name)).toEqual([]);
    }
  });
});
