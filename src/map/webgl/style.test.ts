import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { MISSING_REASONS } from '../../domain/types.ts';
import { modelOf, realSite } from '../../../tests/support/sites.ts';
import { SURFACE } from '../palette.ts';
import { channels, fillColour } from './colours.ts';
import { hatchImage } from './hatch.ts';
import { deckLayers } from './layers.ts';
import { fillLayer, hatchLayer, paintingOf, styleOf } from './style.ts';

const { geography } = realSite();

test('each territory of the year is painted once, the others not at all', () => {
  const model = modelOf(realSite(), { indicator: 'rd-intensity', year: 2016 });
  const painting = paintingOf(model, 'light');
  expect([...painting.fills.keys()].sort()).toEqual(model.territories.map(({ key }) => key).sort());
  const { layers } = styleOf(geography, painting, 5, 0);
  for (const key of Object.keys(geography.territories)) {
    const layer = layers.find(({ id }) => id === fillLayer(key));
    const isDrawn = model.territories.some((mark) => mark.key === key);
    expect(layer?.layout?.visibility, key).toBe(isDrawn ? 'visible' : 'none');
  }
});

test('a missing value is hatched by its own kind, on paper, never in a colour of the ramp', () => {
  const model = modelOf(realSite(), { indicator: 'rd-intensity', year: 2016 });
  const painting = paintingOf(model, 'dark');
  for (const { key, fill } of model.territories) {
    if (fill.kind !== 'missing') continue;
    expect(painting.fills.get(key)).toBe(SURFACE.dark.paper);
    for (const reason of MISSING_REASONS) {
      const names = JSON.stringify(painting.filters.get(hatchLayer(reason))).includes(`"${key}"`);
      expect(names, `${key} ${reason}`).toBe(reason === fill.reason);
    }
  }
});

test('a figure of one organisation is its colour along the inside of its border, as in the SVG', () => {
  const plain = modelOf(realSite(), { indicator: 'rd-spending-per-100k' });
  const hollow = ['KZ-11', 'KZ-15'];
  const territories = plain.territories.map((mark) =>
    hollow.includes(mark.key) ? { ...mark, isHollow: true as const } : mark,
  );
  const painting = paintingOf({ ...plain, territories }, 'light');
  for (const { key, fill } of territories) {
    const isHollow = hollow.includes(key);
    expect(painting.fills.get(key)).toBe(isHollow ? SURFACE.light.paper : fillColour(fill, plain, 'light'));
    expect(JSON.stringify(painting.filters.get('hollow')).includes(`"${key}"`)).toBe(isHollow);
    if (isHollow) expect(JSON.stringify(painting.lineColours.hollow)).toContain(fillColour(fill, plain, 'light'));
  }
  const style = styleOf(geography, painting, 5, 0);
  expect(style.layers.find(({ id }) => id === 'hollow')?.paint).toMatchObject({ 'line-width': 4, 'line-offset': 2 });
  expect(validateStyleMin(style)).toEqual([]);
  expect(validateStyleMin(styleOf(geography, paintingOf(plain, 'dark'), 5, 0))).toEqual([]);
});

test('nothing is asked of any server: no glyphs, no sprite, no tiles', () => {
  const style = styleOf(geography, paintingOf(modelOf(realSite()), 'light'), 5, 300);
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
  expect(JSON.stringify(style)).not.toMatch(/https?:/u);
  expect(style.layers.every(({ type }) => type !== 'symbol')).toBe(true);
});

test('a hatch covers as much of its square as the drawing says', () => {
  const share = (reason: (typeof MISSING_REASONS)[number]) => {
    const { data, size } = hatchImage(reason, 10, '#000000', '#ffffff');
    let dark = 0;
    for (let i = 0; i < data.length; i += 4) dark += 255 - data[i]!;
    return dark / 255 / size / size;
  };
  // A line of a seventh of the step; a dot of a sixth of it in radius.
  expect(share('O')).toBeCloseTo(1 / 7, 1);
  expect(share('L')).toBeCloseTo(1 / 7, 1);
  expect(share('Q')).toBeCloseTo(1 / 7, 1);
  expect(share('M')).toBeCloseTo(Math.PI / 36, 1);
});

test('lines to the right and to the left are each other’s mirror', () => {
  const [right, left] = [hatchImage('L', 8, '#102030', '#ffffff'), hatchImage('Q', 8, '#102030', '#ffffff')];
  const { size } = right;
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      expect(right.data[(y * size + x) * 4]).toBe(left.data[(y * size + (size - 1 - x)) * 4]);
});

test('colours are those of the palette', () => {
  expect(channels('#26719f', 0.82)).toEqual([0x26, 0x71, 0x9f, 209]);
  const model = modelOf(realSite());
  expect(fillColour({ kind: 'land' }, model, 'dark')).toBe(SURFACE.dark.land);
});

test('bubbles have a layer where there are some', () => {
  const drawing = {
    geography,
    theme: 'light',
    symbols: null,
    viewport: { width: 900, height: 560, top: 0 },
    zoom: 1,
    moves: 0,
  } as const;
  const classes = modelOf(realSite());
  const totals = modelOf(realSite(), { indicator: 'rd-spending' });
  const ids = (model: typeof classes) => deckLayers({ ...drawing, model }).map(({ id }) => id);
  expect(ids(classes)).toEqual([]);
  expect(ids(totals)).toEqual(['bubbles']);
});

test('records and partnerships have layers over the bubbles, each square and arc with paper around it', () => {
  const model = modelOf(realSite(), { indicator: 'rd-spending' });
  const viewport = { width: 900, height: 560, top: 0 } as const;
  const point = (shape: 'circle' | 'square', ring: number | null) => ({ at: [9, 9] as const, shape, reach: 6, ring });
  const symbols = {
    points: [point('circle', null), point('square', 9), point('circle', 9)],
    arcs: [{ path: [[0, 0], [9, 9]] as const, width: 2 }], // prettier-ignore
  };
  const layers = deckLayers({ model, geography, theme: 'dark', symbols, viewport, zoom: 2, moves: 0 });
  const counts = layers.map(({ id, props }) => [id, (props.data as unknown[]).length]);
  expect(counts.slice(1)).toEqual([['arcs', 2], ['squares', 2], ['circles', 2], ['rings', 2]]); // prettier-ignore
  expect(counts[0]?.[0]).toBe('bubbles');
});
