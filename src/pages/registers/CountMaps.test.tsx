import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import { countsByRegion } from '../../domain/registerCounts.ts';
import { CountMaps } from './CountMaps.tsx';

const { registers, dataset, geography, locales } = realSite();
const regions = dataset.regions.map(({ id }) => id);
const draw = (maps: Parameters<typeof CountMaps>[0]['maps']) =>
  renderToString(<CountMaps state={{ locale: locales.en, dataset, geography }} maps={maps} />);

test('each region with records has a circle with their number, at its own place; the outlines stand once', () => {
  const counts = countsByRegion(registers.initiatives);
  const html = draw([{ id: 'all', title: 'All', counts }]);
  const numbers = [...html.matchAll(/<text[^>]*>(\d+)<\/text>/gu)].map(([, count]) => Number(count));
  expect(numbers.toSorted()).toEqual([...counts.values()].toSorted());
  const circles = [...html.matchAll(/<circle cx="(\d+)" cy="(\d+)" r="(\d+)"/gu)].map((all) =>
    all.slice(1).map(Number),
  );
  expect(circles).toHaveLength(counts.size);
  for (const [x = 0, y = 0] of circles) {
    const anchors = regions.map((region) => geography.territories[region]?.anchor ?? [NaN, NaN]);
    expect(anchors.some(([ax, ay]) => Math.hypot(ax - x, ay - y) < 1)).toBe(true);
  }
  expect(html.match(/ d="/gu)).toHaveLength(regions.length);
});

test('areas are in proportion, and what has no records has no map', () => {
  const [first, second] = regions;
  const html = draw([
    { id: 'a', title: 'A', counts: new Map([[first!, 1]]) },
    { id: 'b', title: 'B', counts: new Map([[second!, 4]]) },
    { id: 'c', title: 'C', counts: new Map() },
  ]);
  const [one = 0, four = 0] = [...html.matchAll(/ r="(\d+)"/gu)].map(([, radius]) => Number(radius));
  expect(four / one).toBeCloseTo(2, 1);
  expect(html.match(/<li/gu)).toHaveLength(2);
  expect(html).not.toContain('>C<');
});

test('a listener hears the regions with their numbers', () => {
  const counts = new Map([[regions[0]!, 3]]);
  const name = locales.en.texts.regions[regions[0]!]?.short;
  expect(draw([{ id: 'a', title: 'Title', counts }])).toContain(`aria-label="Title. ${name}: 3"`);
});
