import { describe, expect, test } from 'vitest';
import { modelOf, realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import type { PlanePoint } from '../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../labels/labelSize.ts';
import { placeLabels } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import { placeNames, TOWN_DOT_PX } from './placeNames.ts';
import { screenGeography } from './screenGeography.ts';

const viewport = { width: 360, height: 250, top: 0 };
const SIZE = 'narrow';
const LARGEST_RADIUS = 40;
const ZOOMS = [1.5, 2.5, 4, 8];

interface Word {
  readonly text: string;
  readonly centre: PlanePoint;
  readonly width: number;
  readonly height: number;
}

/** Over each region at each zoom: words of regions, and towns with their names. */
function views(language: (typeof LANGUAGES)[number]) {
  const { geography, places } = realSite();
  const model = modelOf(realSite(), {}, language);
  return Object.values(geography.territories).flatMap(({ anchor: [x, y] }) =>
    ZOOMS.map((zoom) => {
      const camera = { x, y, zoom };
      const screen = screenGeography(geography, model.territories, camera, viewport, SIZE, LARGEST_RADIUS, []);
      const layout = placeLabels(screen, model.territories, SIZE, { unitsPerPx: 1, reserved: [] });
      const view = { language, camera, viewport, plane: geography.plane, layout, size: SIZE, reserved: [] } as const;
      const font = LABEL_FONT_PX[SIZE];
      const regions = layout.labels.map(({ name, value, centre }): Word => ({
        text: name,
        centre,
        width: Math.max(textWidthPx(name, font), textWidthPx(value, font)),
        height: font * (value === '' ? 1 : 1 + LABEL_LINE_EM),
      }));
      return { zoom, regions, names: placeNames(places, view) };
    }),
  );
}

describe('names of towns on a zoomed map', () => {
  test.each(LANGUAGES)('%s: no dot lies under the words of a region', (language) => {
    const all = views(language);
    const hidden = all.flatMap(({ zoom, regions, names }) =>
      names.flatMap(({ text, dot }) => {
        const over = regions.find(
          ({ centre, width, height }) =>
            dot !== null &&
            Math.abs(dot[0] - centre[0]) < width / 2 + TOWN_DOT_PX &&
            Math.abs(dot[1] - centre[1]) < height / 2 + TOWN_DOT_PX,
        );
        return over === undefined ? [] : [`${over.text} over ${text} at ${zoom}`];
      }),
    );
    expect(hidden).toEqual([]);
    // Most centres have room all the same.
    const named = new Set(all.flatMap(({ names }) => names.filter(({ dot }) => dot !== null).map(({ text }) => text)));
    const { towns } = realSite().places;
    const centres = towns.filter(({ kind }) => kind === 'centre').map(({ names }) => names[language]);
    expect(centres.filter((name) => !named.has(name))).toEqual([]);
  });

  test('no name lies on the dot of another town', () => {
    const fontPx = LABEL_FONT_PX[SIZE] - 1;
    for (const { names } of views('kk')) {
      for (const { text, x, y } of names) {
        const covered = names.filter(
          ({ dot }) =>
            dot !== null &&
            Math.abs(dot[0] - x) < textWidthPx(text, fontPx) / 2 &&
            dot[1] < y &&
            dot[1] > y - fontPx * 0.7,
        );
        expect(covered.map((town) => `${text} on ${town.text}`)).toEqual([]);
      }
    }
  });
});
