/**
 * Nine colours for two indicators at once: teal for the first crossed with orange for the second,
 * dark (on dark paper light) where both are high. Found by a program that kept CIEDE2000 between
 * neighbouring cells ≥ 10 in normal, deuteranopic, protanopic and tritanopic vision, and ≥ 4.5:1
 * for one of the two inks; `bivariatePalette.test.ts` holds them to it.
 *
 * Only a script can ask for two indicators, so these colours come with the scripts, not the page.
 */
import type { ThirdIndex } from './model.ts';
import { INK, type ThemeName } from './palette.ts';

/** By third of the first indicator, then of the second, lowest first. */
export const BIVARIATE: Readonly<Record<ThemeName, readonly (readonly string[])[]>> = {
  light: [
    ['#fff7db', '#fac182', '#dc702a'],
    ['#78cdd0', '#a09979', '#9a5939'],
    ['#267b8b', '#1d526d', '#351f33'],
  ],
  dark: [
    ['#203449', '#72492c', '#ac5d05'],
    ['#0e6376', '#617567', '#d9a764'],
    ['#2f959d', '#73c6bf', '#fef6d8'],
  ],
};

/** Cells whose words are written in the lighter ink, as 'xy'. */
const LIGHT_INK: Readonly<Record<ThemeName, ReadonlySet<string>>> = {
  light: new Set(['12', '20', '21', '22']),
  dark: new Set(['00', '01', '02', '10', '11']),
};

export function bivariateColour(x: ThirdIndex, y: ThirdIndex, theme: ThemeName): string {
  return BIVARIATE[theme][x]![y]!;
}

export function bivariateInk(x: ThirdIndex, y: ThirdIndex, theme: ThemeName): string {
  return LIGHT_INK[theme].has(`${x}${y}`) ? INK.light : INK.dark;
}

export const THIRDS: readonly ThirdIndex[] = [0, 1, 2];

/** `--b00` … `--b22` and `--ib00` … for both themes, and the classes that use them. */
export function bivariateCss(): string {
  const cells = THIRDS.flatMap((x) => THIRDS.map((y) => [x, y] as const));
  const variables = (theme: ThemeName) =>
    cells
      .map(([x, y]) => `--b${x}${y}:${bivariateColour(x, y, theme)};--ib${x}${y}:${bivariateInk(x, y, theme)};`)
      .join('');
  return [
    `:root{${variables('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${variables('dark')}}}`,
    `@media screen{:root[data-theme=dark]{${variables('dark')}}}`,
    ...cells.map(([x, y]) => `.b${x}${y}{fill:var(--b${x}${y})}.ib${x}${y}{fill:var(--ib${x}${y})}`),
  ].join('\n');
}
