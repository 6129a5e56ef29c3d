import { beforeAll, describe, expect, test } from 'vitest';
import { allViews, fixtureSite, modelOf, realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import type { Site } from '../../site/site.ts';
import { describeMap } from '../describeMap.ts';
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../domain/geography.ts';
import { LABEL_FONT_PX } from '../labels/labelSize.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import { territoryPath, territoryRings } from '../paths.ts';
import { placeTileLabels } from './tileLabels.ts';
import { tileGeography } from './tiles.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];
/** A page 320 px wide has a map of 288 px. */
const NARROWEST_PX = SIZE_CLASSES.tiny.minWidthPx;
const TOUCH_PX = 24;

let sites: readonly Site[];
beforeAll(() => {
  sites = [realSite(), fixtureSite()];
});

const singles = ({ tiles }: Geography) => Object.keys(tiles);
function boxOf(geography: Geography, key: string) {
  const points = territoryRings(geography, key).flat();
  const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

describe('tiles of both countries', () => {
  test('every tile is at least 24 px wide and high at 320 px, and all are equal to a unit', () => {
    for (const { geography } of sites) {
      const tiles = tileGeography(geography);
      const pxPerUnit = NARROWEST_PX / tiles.plane.width;
      const sizes = singles(tiles).map((key) => {
        const { x0, y0, x1, y1 } = boxOf(tiles, key);
        expect((x1 - x0) * pxPerUnit, key).toBeGreaterThanOrEqual(TOUCH_PX);
        expect((y1 - y0) * pxPerUnit, key).toBeGreaterThanOrEqual(TOUCH_PX);
        return [x1 - x0, y1 - y0] as const;
      });
      for (const at of [0, 1] as const)
        expect(Math.max(...sizes.map((size) => size[at])) - Math.min(...sizes.map((size) => size[at]))).toBeLessThan(2);
    }
  });

  test('no two tiles overlap and none leaves the frame', () => {
    for (const { geography } of sites) {
      const tiles = tileGeography(geography);
      const boxes = singles(tiles).map((key) => boxOf(tiles, key));
      for (const [i, a] of boxes.entries()) {
        expect(a.x0 >= 0 && a.y0 >= 0 && a.x1 <= tiles.plane.width && a.y1 <= tiles.plane.height).toBe(true);
        for (const b of boxes.slice(i + 1)) expect(a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0).toBe(true);
      }
    }
  });

  test('an old territory is one shape that spans the tiles of its regions', () => {
    for (const { geography } of sites) {
      const tiles = tileGeography(geography);
      for (const key of Object.keys(tiles.territories).filter((one) => one.includes('+'))) {
        expect(territoryRings(tiles, key), key).toHaveLength(1);
        const whole = boxOf(tiles, key);
        for (const region of key.split('+')) {
          const own = boxOf(tiles, region);
          expect(own.x0 >= whole.x0 && own.x1 <= whole.x1 && own.y0 >= whole.y0 && own.y1 <= whole.y1).toBe(true);
        }
        expect(territoryPath(tiles, key)).toMatch(/^m[\d hvlmz-]+z$/u);
      }
    }
  });

  test('from every tile the arrow keys reach every other', () => {
    for (const { geography } of sites) {
      const { neighbours } = tileGeography(geography);
      for (const start of Object.keys(neighbours)) {
        const reached = new Set([start]);
        for (const region of reached) for (const next of neighbours[region] ?? []) reached.add(next.region);
        expect(reached.size).toBe(Object.keys(neighbours).length);
      }
    }
  });

  test('is made once for a country', () => {
    expect(tileGeography(sites[0]!.geography)).toBe(tileGeography(sites[0]!.geography));
  });
});

describe('words on tiles, every indicator, year, language and size', () => {
  test('every tile has a name, no two the same, in its tile; with a figure also the number', () => {
    for (const site of sites) {
      const tiles = tileGeography(site.geography);
      for (const view of allViews(site, LANGUAGES)) {
        const model = describeMap(site.dataset, view, site.locales[view.language]);
        for (const size of SIZES) {
          const name = `${view.language} ${view.indicator} ${view.year} ${size}`;
          const { labels, callouts } = placeTileLabels(tiles, model, size);
          expect(callouts).toEqual([]);
          // Over and under a bubble name and number are two labels of one tile.
          const written = model.territories.map((mark) => {
            const [first, second] = labels.filter(({ key }) => key === mark.key);
            return { key: mark.key, mark, name: first?.name ?? '', value: second?.name ?? first?.value ?? '' };
          });
          expect(new Set(written.map((label) => label.name)).size, name).toBe(written.length);
          for (const { mark, ...label } of written) {
            expect(label.name, `${name} ${label.key}`).not.toBe('');
            if (mark.value !== null && model.records === null) expect(label.value, `${name} ${label.key}`).not.toBe('');
            const width =
              (tiles.territories[label.key]!.boxes![0]![2] * SIZE_CLASSES[size].minWidthPx) / tiles.plane.width;
            for (const text of [label.name, label.value])
              expect(textWidthPx(text, LABEL_FONT_PX[size]), `${name} ${text}`).toBeLessThanOrEqual(width);
          }
        }
      }
    }
  }, 60_000);

  test('numbers too large for a tile are divided by one power of ten, which the legend says', () => {
    const model = modelOf(sites[0]!, { indicator: 'population', year: 2024 });
    expect(model.tileUnit).toBe('1 on a tile is 1,000\u00a0people');
    expect(model.territories.find(({ key }) => key === 'KZ-62')?.tileValue).toBe('221');
    expect(modelOf(sites[0]!).tileUnit).toBe('');
  });
});
