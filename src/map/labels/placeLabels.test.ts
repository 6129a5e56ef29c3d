import { beforeAll, describe, expect, test } from 'vitest';
import {
  distance,
  labelledMaps,
  lineTouches,
  overlap,
  planeBox,
  SIZES,
  type LabelledMap,
} from '../../../tests/support/labelledMaps.ts';
import { boxLiesIn, shapeOf } from '../../../tests/support/planeShapes.ts';
import { fixtureSite, modelOf, realSite } from '../../../tests/support/sites.ts';
import type { TerritoryMark } from '../model.ts';
import { LABEL_FONT_PX, placeLabels } from './placeLabels.ts';
import { textWidthPx } from './textWidth.ts';

/** Visual.md: "never under 11 px", "fits inside the region with 2 px to spare". */
const LEAST_FONT_PX = 11;
const SPARE_PX = 2;
/** Radius of the dot at the end of a leader line, with its outline (MapLabels.tsx, MapSvg.css). */
const DOT_PX = 3;

let maps: readonly LabelledMap[];
beforeAll(() => {
  maps = labelledMaps([realSite(), fixtureSite()]);
});

/** What is wrong, with the name of its map. One comparison for two thousand maps: each has hundreds of pairs. */
const faults = (faultsOf: (map: LabelledMap) => readonly string[]): readonly string[] =>
  maps.flatMap((map) => faultsOf(map).map((fault) => `${map.name}: ${fault}`));

describe('on every map of both countries, in every size and language', () => {
  test('there are words, none smaller than 11 px', () => {
    expect(maps.length).toBeGreaterThan(1500);
    expect(maps.filter(({ size, labels }) => size === 'wide' && labels.length === 0)).toEqual([]);
    expect(Math.min(...Object.values(LABEL_FONT_PX))).toBeGreaterThanOrEqual(LEAST_FONT_PX);
  });

  test('no label overlaps another, nor a call-out', () => {
    const found = faults(({ labels, callouts }) => {
      const boxes = [...labels, ...callouts].map(({ box }) => box);
      return labels.flatMap(({ label, box }, index) =>
        boxes.slice(index + 1).some((other) => overlap(box, other)) ? [label.name] : [],
      );
    });
    expect(found).toEqual([]);
  });

  test('no leader line runs through a label, and no label covers the dot at its end', () => {
    const found = faults(({ labels, callouts }) =>
      callouts.flatMap(({ key, from, to }) =>
        labels.flatMap(({ label, box }) =>
          lineTouches(from, to, box) || distance(to, box) < DOT_PX ? [`${key} through ${label.name}`] : [],
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test('no bubble reaches into a label', () => {
    const found = faults(({ labels, bubbles }) =>
      labels.flatMap(({ label, box }) =>
        bubbles
          .filter(({ centre, radius }) => distance(centre, box) < radius)
          .map(({ key }) => `${key} in ${label.name}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('a label lies inside its own territory with 2 px to spare', () => {
    const found = faults(({ labels, site, pxPerUnit }) =>
      labels.flatMap(({ label, box }) =>
        boxLiesIn(shapeOf(site.geography, label.key), planeBox(box, SPARE_PX, pxPerUnit)) ? [] : [label.name],
      ),
    );
    expect(found).toEqual([]);
  });

  test('a call-out lies inside the frame and on no other; it has a name, and its words fit', () => {
    const found = faults(({ callouts, frame, size }) =>
      callouts.flatMap(({ key, box, texts }, index) => [
        ...(box.left < 0 || box.top < 0 || box.right > frame.right || box.bottom > frame.bottom ? [`${key} out`] : []),
        ...(callouts.slice(index + 1).some((other) => overlap(box, other.box)) ? [`${key} on another`] : []),
        ...(texts[0] === '' ? [`${key} without name`] : []),
        ...texts.filter((text) => textWidthPx(text, LABEL_FONT_PX[size]) > box.right - box.left),
      ]),
    );
    expect(found).toEqual([]);
  });

  test('a call-out has its number whenever there is one', () => {
    const found = faults(({ callouts, model }) =>
      callouts.flatMap(({ key, texts }) => {
        const mark = model.territories.find((one) => one.key === key);
        return texts[1] === mark?.labelValue ? [] : [`${key} without ${mark?.labelValue}`];
      }),
    );
    expect(found).toEqual([]);
  });

  test('each territory has one label or one call-out at most, with words that the model gives it', () => {
    const found = faults(({ labels, callouts, model }) => {
      const keys = [...labels.map(({ label }) => label.key), ...callouts.map(({ key }) => key)];
      const strange = labels.filter(({ label: { key, name, value } }) => {
        const mark = model.territories.find((one) => one.key === key);
        return mark?.labels.includes(name) !== true || (value !== '' && value !== mark.labelValue);
      });
      return [...(new Set(keys).size < keys.length ? ['twice'] : []), ...strange.map(({ label }) => label.name)];
    });
    expect(found).toEqual([]);
  });
});

/** How many of the large regions are named on the map that opens first: fewer than before is a fault. */
describe('on the first map, region names that stand inside, call-outs not counted', () => {
  test.each([
    ['tiny', 'kk', 9],
    ['tiny', 'ru', 10],
    ['tiny', 'en', 12],
    ['narrow', 'kk', 13],
    ['narrow', 'ru', 15],
    ['narrow', 'en', 13],
    ['medium', 'kk', 16],
    ['medium', 'ru', 17],
    ['medium', 'en', 16],
    ['wide', 'kk', 17],
    ['wide', 'ru', 17],
    ['wide', 'en', 17],
  ] as const)('%s, %s: at least %i', (size, language, least) => {
    const { territories } = modelOf(realSite(), {}, language);
    const names = placeLabels(realSite().geography, territories, size).labels.map(({ name }) => name);
    expect(names.length, names.join()).toBeGreaterThanOrEqual(least);
  });
});

test('the same marks give the same places, to the last digit', () => {
  const { geography } = realSite();
  const { territories } = modelOf(realSite());
  for (const size of SIZES) {
    const again = placeLabels(geography, structuredClone(territories), size);
    expect(placeLabels(geography, territories, size)).toEqual(again);
  }
});

describe('a name', () => {
  const placed = (change: Partial<TerritoryMark>) => {
    const marks = modelOf(realSite()).territories.map((mark) => (mark.key === 'KZ-15' ? { ...mark, ...change } : mark));
    return placeLabels(realSite().geography, marks, 'wide').labels.find(({ key }) => key === 'KZ-15');
  };

  test('that does not fit gives way to its abbreviation, and that to nothing', () => {
    expect(placed({ labels: ['Aktobe', 'AKT'] })?.name).toBe('Aktobe');
    expect(placed({ labels: ['A very long name that no region could hold', 'AKT'] })?.name).toBe('AKT');
    expect(placed({ labels: ['A very long name that no region could hold'] })).toBeUndefined();
    expect(placed({ labels: [] })).toBeUndefined();
  });

  test('stands without its number where only the name fits', () => {
    expect(placed({ labelValue: '1,234' })?.value).toBe('1,234');
    const long = placed({ labelValue: '1,234,567,890,123,456,789,012' });
    expect(long?.name).not.toBe('');
    expect(long?.value).toBe('');
  });
});

test('in a call-out too: the longest name that fits, the number where it does', () => {
  const textOf = (change: Partial<TerritoryMark>) => {
    const marks = modelOf(realSite()).territories.map((mark) => (mark.key === 'KZ-75' ? { ...mark, ...change } : mark));
    const found = placeLabels(realSite().geography, marks, 'tiny').callouts.find(({ key }) => key === 'KZ-75');
    return [found?.name, found?.value];
  };
  expect(textOf({ labels: ['Almaty'], labelValue: '4,244' })).toEqual(['Almaty', '4,244']);
  expect(textOf({ labels: ['A name of many words', 'ALM'], labelValue: '4,244' })).toEqual(['ALM', '4,244']);
  expect(textOf({ labels: ['Almaty'], labelValue: '₸4,243,780,000.00' })).toEqual(['Almaty', '']);
});
