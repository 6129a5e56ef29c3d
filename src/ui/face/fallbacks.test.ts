import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { advancesOf } from '../../../tools/face/advances.ts';
import { meanRatio, ownAdvances, pageWords } from '../../../tools/face/measure.ts';
import { realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { FACE_WEIGHTS, faceCss, FALLBACKS } from './fallbacks.ts';

/** Where systems keep the faces of the table, and how they call the files. */
const FOLDERS = [
  '/usr/share/fonts/truetype/liberation',
  '/usr/share/fonts/truetype/liberation2',
  '/usr/share/fonts/truetype/dejavu',
  '/usr/share/fonts/truetype/msttcorefonts',
  '/usr/share/fonts/liberation-sans',
  '/usr/share/fonts/dejavu',
  '/System/Library/Fonts/Supplemental',
];
const FILES: Readonly<Record<string, string>> = {
  Arial: 'Arial.ttf',
  'Arial Bold': 'Arial Bold.ttf',
  'DejaVu Sans Condensed': 'DejaVuSansCondensed.ttf',
  'DejaVu Sans Condensed Bold': 'DejaVuSansCondensed-Bold.ttf',
  'Liberation Sans': 'LiberationSans-Regular.ttf',
  'Liberation Sans Bold': 'LiberationSans-Bold.ttf',
};

function pathOf(name: string): string | undefined {
  const file = FILES[name];
  return file === undefined ? undefined : FOLDERS.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

let words: readonly string[];
beforeAll(() => {
  words = LANGUAGES.map((language) => pageWords(realSite(), language));
});
const cases = FALLBACKS.flatMap(({ upright, bold, widths }) =>
  FACE_WEIGHTS.map((weight) => ({ weight, width: widths[weight], names: weight > 400 ? bold : upright })),
);

/** Weight of names on maps: between two, and they have room. */
const MAP_NAMES = 500;

describe('a face that stands in', () => {
  for (const { weight, width, names } of cases) {
    for (const name of names) {
      const file = pathOf(name);
      test.skipIf(file === undefined)(`${name} for ${weight} writes our words as wide as the site’s`, async () => {
        const measured = meanRatio(words, await ownAdvances(weight), advancesOf(readFileSync(file ?? '')));
        // Pairs of letters stand nearer in some faces than their widths say: up to four thousandths.
        expect(Math.abs(width - measured)).toBeLessThan(0.006);
      });
    }
  }

  test('has lines of the same height, whatever its width', () => {
    const rules = [
      ...faceCss().matchAll(/size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%/gu),
    ];
    expect(rules).toHaveLength(cases.length);
    for (const [, width, ascent, descent] of rules) {
      expect((Number(width) * Number(ascent)) / 1e4).toBeCloseTo(1.024, 2);
      expect((Number(width) * Number(descent)) / 1e4).toBeCloseTo(0.4, 2);
    }
  });

  test('has every weight that stylesheets name, but that of names on maps, which have room', () => {
    const source = join(import.meta.dirname, '../..');
    // Frames are written in the system's face as it is.
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.css') && !file.startsWith(join('pages', 'embed')),
    );
    const named = files.flatMap((file) =>
      [...readFileSync(join(source, file), 'utf8').matchAll(/font-weight:\s*(\d+)/gu)].map(([, weight]) => ({
        file,
        weight: Number(weight),
      })),
    );
    const known: readonly number[] = FACE_WEIGHTS;
    expect(named.filter(({ weight }) => !known.includes(weight))).toEqual([
      { file: join('map', 'svg', 'MapSvg.css'), weight: MAP_NAMES },
      { file: join('pages', 'explore', 'zoom', 'zoomedMap.css'), weight: MAP_NAMES },
    ]);
  });

  test('follows the site’s own, and what the system likes follows it', () => {
    expect(faceCss()).toContain("font-family:'Source Sans 3',f0,f1,f2,sans-serif");
  });
});
