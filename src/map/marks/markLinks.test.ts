import { describe, expect, test } from 'vitest';
import { linkPath, markLinks } from './markLinks.ts';
import { modelOf, realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import type { PlaneBox } from '../../domain/geography.ts';
import { SIZE_CLASSES, type SizeClass } from '../../domain/geography.ts';
import { markLinksOf } from './MarkedMap.tsx';
import { markLayoutOf } from './markLayout.ts';
import { nameBox } from './nameBox.ts';

const numbersIn = (path: string) => [...path.matchAll(/-?[\d.]+/gu)].map(Number);

/** De Casteljau: of a straight line and of a cubic curve alike. */
const onCurve = (points: readonly (readonly [number, number])[], t: number): readonly [number, number] =>
  points.length === 1
    ? points[0]!
    : onCurve(
        points
          .slice(1)
          .map(([x, y], at) => [points[at]![0] * (1 - t) + x * t, points[at]![1] * (1 - t) + y * t] as const),
        t,
      );

describe('a line between two marks', () => {
  test('is straight where nothing lies between, and ends at the edge of the marks', () => {
    expect(linkPath([0, 0], [100, 0], { names: [], marks: [] })).toBe('M5 0L95 0');
  });

  test('goes around a name', () => {
    const name: PlaneBox = [40, -5, 20, 10];
    expect(linkPath([0, 0], [100, 0], { names: [name], marks: [] })).toMatch(/^M[\d. -]+C/u);
  });

  test('is not drawn to where nothing of a record stands', () => {
    const { records } = modelOf(realSite(), { indicator: 'initiatives' }, 'en');
    expect(markLinks(records!, () => null, { names: [], marks: [] })).toEqual([]);
  });
});

describe.each(Object.keys(SIZE_CLASSES) as SizeClass[])('on the %s map', (size) => {
  test.each(LANGUAGES)('%s: one line to each ring, none across a name', (language) => {
    const model = modelOf(realSite(), { indicator: 'initiatives' }, language);
    const names = markLayoutOf(realSite().geography, model)[size];
    const links = markLinksOf(model, names, size);
    const rings = [...model.records!.byRegion.values()].flat().filter(({ mark }) => mark.kind === 'away');
    expect(rings.length).toBeGreaterThan(0);
    expect(links).toHaveLength(rings.length);
    const faults = links.flatMap(({ key, path }) => {
      const numbers = numbersIn(path);
      const points = Array.from(
        { length: numbers.length / 2 },
        (_, at) => [numbers[2 * at]!, numbers[2 * at + 1]!] as const,
      );
      return names.flatMap((name) => {
        const [left, top, width, height] = nameBox(name, size);
        const isOn = Array.from({ length: 101 }, (_, step) => onCurve(points, step / 100)).some(
          ([x, y]) => x > left && x < left + width && y > top && y < top + height,
        );
        return isOn ? [`${key} on ${name.name}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });
});
