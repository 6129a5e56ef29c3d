import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { advancesOf } from '../../../tools/face/advances.ts';
import { meanRatio, ownAdvances, pageWords } from '../../../tools/face/measure.ts';
import { realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { FACE_WEIGHTS, faceCss, FALLBACKS, type Fallback } from './fallbacks.ts';

/** Where systems keep the faces of the table, by the names that they have there. */
const FOLDERS = [
  '/usr/share/fonts/truetype/liberation',
  '/usr/share/fonts/truetype/liberation2',
  '/usr/share/fonts/truetype/dejavu',
  '/usr/share/fonts/truetype/msttcorefonts',
  '/usr/share/fonts/liberation-sans',
  '/usr/share/fonts/dejavu',
  '/System/Library/Fonts/Supplemental',
  'C:/Windows/Fonts',
];
const FILES: Readonly<Record<string, readonly [upright: string, bold: string]>> = {
  Arial: ['Arial.ttf', 'Arial Bold.ttf'],
  'DejaVu Sans Condensed': ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'],
  'Liberation Sans': ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'],
};

function fileOf({ name }: Fallback, isBold: boolean): string | undefined {
  const file = FILES[name]?.[isBold ? 1 : 0];
  return file === undefined ? undefined : FOLDERS.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

let words: readonly string[];
beforeAll(() => {
  words = LANGUAGES.map((language) => pageWords(realSite(), language));
});
const cases = FALLBACKS.flatMap((fallback) => FACE_WEIGHTS.map((weight) => ({ fallback, weight })));

describe('a face that stands in', () => {
  for (const { fallback, weight } of cases) {
    const file = fileOf(fallback, weight > 400);
    test.skipIf(file === undefined)(`${fallback.name} ${weight} writes our words as wide as the site’s`, async () => {
      const other = advancesOf(readFileSync(file ?? ''));
      const measured = meanRatio(words, await ownAdvances(weight), other);
      // Pairs of letters stand nearer in some faces than their widths say: up to four thousandths.
      expect(Math.abs(fallback.widths[weight] - measured)).toBeLessThan(0.006);
    });
  }

  test('has lines of the same height, whatever its width', () => {
    const rules = [
      ...faceCss().matchAll(/size-adjust:([\d.]+)%;ascent-override:([\d.]+)%;descent-override:([\d.]+)%/gu),
    ];
    expect(rules).toHaveLength(cases.length);
    for (const [, width, ascent, descent] of rules) {
      expect((Number(width) * Number(ascent)) / 1e4).toBeCloseTo(1.024, 3);
      expect((Number(width) * Number(descent)) / 1e4).toBeCloseTo(0.4, 3);
    }
  });

  test('follows the site’s own, and what the system likes follows it', () => {
    expect(faceCss()).toContain("font-family:'Source Sans 3',like0,like1,like2,like3,system-ui,sans-serif");
  });
});
