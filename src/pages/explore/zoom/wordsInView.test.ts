import { describe, expect, test } from 'vitest';
import { modelOf, realSite } from '../../../../tests/support/sites.ts';
import { LANGUAGES } from '../../../domain/types.ts';
import type { PlaneBox } from '../../../domain/geography.ts';
import { toScreen } from '../../../map/camera/camera.ts';
import { LABEL_FONT_PX } from '../../../map/labels/labelSize.ts';
import { textWidthPx } from '../../../map/labels/textWidth.ts';
import { rowBox } from '../../../map/marks/zoomedRecords.ts';
import { wordsInView } from './wordsInView.ts';

const { geography, places } = realSite();
const VIEWPORTS = [
  { width: 360, height: 250, top: 0 },
  { width: 900, height: 520, top: 0 },
];
const regions = Object.entries(geography.territories);

const viewOf = (language: (typeof LANGUAGES)[number], at: number, zoom: number, withPlaces = true) => {
  const [x, y] = regions[at % regions.length]![1].anchor;
  const viewport = VIEWPORTS[at % 2]!;
  const camera = { x, y, zoom };
  const model = modelOf(realSite(), { indicator: 'initiatives' }, language);
  const words = wordsInView({
    ...{ model, geography, camera, viewport, language, reserved: [] },
    largestRadius: 0,
    places: withPlaces ? places : null,
  });
  return { ...words, camera, viewport, model };
};

const overlap = ([x0, y0, w0, h0]: PlaneBox, [x1, y1, w1, h1]: PlaneBox) =>
  x0 < x1 + w1 && x1 < x0 + w0 && y0 < y1 + h1 && y1 < y0 + h0;

describe.each(LANGUAGES)('%s: a zoomed map of records', (language) => {
  test.each([1.5, 2, 3, 6])('at zoom %d each record has its mark once in its home', (zoom) => {
    regions.forEach((_, at) => {
      const { records, model } = viewOf(language, at, zoom);
      const marks = [...records!.byRegion.values(), ...records!.towns.map((row) => row.records)].flat();
      expect(marks).toHaveLength([...model.records!.byRegion.values()].flat().length);
      const own = marks.filter(({ mark }) => mark.kind !== 'away').map(({ id }) => id);
      expect(new Set(own).size).toBe(own.length);
    });
  });

  test('from zoom 2 on a record with a town stands at it, and its town is named where there is room', () => {
    let named = 0;
    let shown = 0;
    regions.forEach((_, at) => {
      const { records, names, camera, viewport } = viewOf(language, at, 2.5);
      for (const { town, at: place, records: own } of records!.towns) {
        expect(place).toEqual(toScreen(camera, viewport, geography.plane, town.at));
        expect(own.map((record) => record.town)).toEqual(own.map(() => town.id));
        const isIn =
          place[0] > 60 && place[0] < viewport.width - 60 && place[1] > 20 && place[1] < viewport.height - 20;
        if (!isIn) continue;
        shown += 1;
        named += Number(names.some(({ text }) => text === town.names[language]));
      }
    });
    expect(shown).toBeGreaterThan(20);
    // A name of a region, or the mark of a town nearby, may take the place.
    expect(named / shown).toBeGreaterThan(0.7);
  });

  test('no name lies on the marks of a town, and no row of marks on another', () => {
    const faults: string[] = [];
    for (const zoom of [2, 3, 6]) {
      regions.forEach(([key], at) => {
        const { records, names, layout, size } = viewOf(language, at, zoom);
        const rows = records!.towns.map((row) => ({ name: row.town.names[language], box: rowBox(row) }));
        const font = LABEL_FONT_PX[size] - 1;
        const words = [
          ...names.map(({ text, x, y }) => {
            const width = textWidthPx(text, font);
            return { text, box: [x - width / 2, y - font * 0.72, width, font * 0.72] as const };
          }),
          ...layout.labels.map(({ name, centre: [x, y] }) => {
            const width = textWidthPx(name, font + 1);
            return { text: name, box: [x - width / 2, y - 4, width, 4] as const };
          }),
        ];
        for (const row of rows) {
          for (const word of words)
            if (overlap(row.box, word.box)) faults.push(`${zoom} ${key}: ${word.text} on ${row.name}`);
          for (const other of rows)
            if (other !== row && overlap(row.box, other.box)) faults.push(`${zoom} ${key}: ${other.name}`);
        }
      });
    }
    expect(faults).toEqual([]);
  });

  test('before the places of towns have come, and below zoom 2, all stand with their region', () => {
    expect(viewOf(language, 0, 4, false).records!.towns).toEqual([]);
    expect(viewOf(language, 0, 1.9).records!.towns).toEqual([]);
  });
});
