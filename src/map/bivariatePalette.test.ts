import { describe, expect, test } from 'vitest';
import { contrastOf, differenceSeen } from '../../tests/support/colourScience.ts';
import { BIVARIATE, bivariateColour, bivariateCss, bivariateInk } from './bivariatePalette.ts';
import type { ThirdIndex } from './model.ts';
import { INK, SURFACE } from './palette.ts';

const THIRDS: readonly ThirdIndex[] = [0, 1, 2];
const CELLS = THIRDS.flatMap((x) => THIRDS.map((y) => [x, y] as const));

describe.each(['light', 'dark'] as const)('nine colours, %s theme', (theme) => {
  test.each(['normal', 'deutan', 'protan', 'tritan'] as const)(
    'cells beside each other differ by CIEDE2000 ≥ 10 in %s vision',
    (vision) => {
      for (const [x, y] of CELLS) {
        for (const [nextX, nextY] of [
          [x + 1, y],
          [x, y + 1],
        ] as const) {
          if (nextX > 2 || nextY > 2) continue;
          const difference = differenceSeen(
            bivariateColour(x, y, theme),
            bivariateColour(nextX as ThirdIndex, nextY as ThirdIndex, theme),
            vision,
          );
          expect(difference, `${x}${y} ${nextX}${nextY}`).toBeGreaterThanOrEqual(10);
        }
      }
    },
  );

  test('no two cells look alike, nor like a pin, bare paper or a hatch', () => {
    const colours = BIVARIATE[theme].flat();
    for (const [i, colour] of colours.entries()) {
      for (const other of colours.slice(i + 1)) expect(differenceSeen(colour, other, 'normal')).toBeGreaterThan(10);
      for (const other of [SURFACE[theme].pin, SURFACE[theme].hatch, SURFACE[theme].paper])
        expect(differenceSeen(colour, other, 'normal'), `${colour} ${other}`).toBeGreaterThan(8);
    }
  });

  test('words read on every cell, in the better of the two inks', () => {
    for (const [x, y] of CELLS) {
      const contrast = contrastOf(bivariateColour(x, y, theme), bivariateInk(x, y, theme));
      expect(contrast, `${x}${y}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast, `${x}${y}`).toBe(
        Math.max(...Object.values(INK).map((ink) => contrastOf(bivariateColour(x, y, theme), ink))),
      );
    }
  });
});

test('the stylesheet has each colour once per theme and a class for each cell', () => {
  const css = bivariateCss();
  for (const colour of Object.values(BIVARIATE).flat(2)) expect(css).toContain(colour);
  for (const [x, y] of CELLS) expect(css).toContain(`.b${x}${y}{`);
});
