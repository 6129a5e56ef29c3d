import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite, realSite } from '../../../tests/support/sites.ts';
import { ownAdvances } from '../../../tools/face/measure.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { textWidthPx } from './textWidth.ts';

/** The heaviest that the map writes names in, and the face of our pictures. */
const INTER_MEDIUM = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf');
const FONT_PX = 100;

/** Width of the ink, as a renderer draws it. */
function drawnWidth(text: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="300"><text x="50" y="150" font-family="Inter" font-weight="500" font-size="${FONT_PX}">${text}</text></svg>`;
  const font = { fontFiles: [INTER_MEDIUM], loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

let names: readonly string[];
beforeAll(() => {
  names = [realSite(), fixtureSite()].flatMap(({ locales, dataset }) =>
    LANGUAGES.flatMap((language) =>
      dataset.regions.flatMap(({ id }) => {
        const { label = '', abbreviation = '' } = locales[language].texts.regions[id] ?? {};
        return [label, ...abbreviation.split(';')].filter((text) => text !== '');
      }),
    ),
  );
});

describe('the width of a text before any browser measures it', () => {
  test('is never less than what Inter draws, for every name on a map, and not much more', () => {
    for (const name of new Set(names)) {
      const drawn = drawnWidth(name);
      expect(textWidthPx(name, FONT_PX), name).toBeGreaterThanOrEqual(drawn);
      expect(textWidthPx(name, FONT_PX), name).toBeLessThan(1.35 * drawn);
    }
  });

  test('is never less than what the site’s face takes, in the heaviest that the map writes names in', async () => {
    const advances = await ownAdvances(500);
    for (const name of new Set(names)) {
      const taken = [...name].reduce((sum, letter) => sum + (advances.get(letter) ?? NaN), 0) * FONT_PX;
      expect(textWidthPx(name, FONT_PX), name).toBeGreaterThanOrEqual(taken);
    }
  });

  test.each([
    '4,243.78',
    '0,126%',
    '1\u00a0234\u00a0млн\u00a0₸',
    '₸4.2bn',
    '206\u00a0млрд\u00a0₸',
    '\u221230',
    '18\u00a0014',
  ])('is never less than what Inter draws, for the number %s', (text) => {
    expect(textWidthPx(text, FONT_PX)).toBeGreaterThanOrEqual(drawnWidth(text));
  });

  test('knows every letter of the three alphabets', () => {
    const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz';
    for (const letter of `${letters}${letters.toUpperCase()}0123456789`) {
      const drawn = drawnWidth(letter);
      expect(textWidthPx(letter, FONT_PX), letter).toBeGreaterThanOrEqual(drawn - 1);
      // A letter that was not measured counts as wide: a narrow one would show here.
      expect(textWidthPx(letter, FONT_PX), letter).toBeLessThan(drawn + 35);
    }
  });

  test('grows with the type and is nothing for no text', () => {
    expect(textWidthPx('', 12)).toBe(0);
    expect(textWidthPx('Абай', 24)).toBeCloseTo(2 * textWidthPx('Абай', 12), 10);
  });
});
