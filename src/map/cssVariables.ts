/** The palette as CSS: the only place where colours enter a stylesheet. Paper is light whatever the theme. */
import { TOPICS } from '../domain/types.ts';
import { COMPARED, colourOf, FIELDS, inkOn, SURFACE, type Ramp, type Shade, type ThemeName } from './palette.ts';
import type { Topic } from '../domain/types.ts';
import { rampClass } from './rampClasses.ts';
import { SIZE_CLASSES, SMALLEST_CLASS, type Geography, type SizeClass } from '../domain/geography.ts';

const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];

/**
 * Rules that give `--s0`…`--s4` (shades), `--i0`…`--i4` (ink on them) and the surface colours,
 * for both themes, as the system wishes.
 * @param topics which ramps this page can show
 */
export function paletteCss(topics: readonly Topic[] = TOPICS): string {
  const surfaces = [
    `:root{color-scheme:light dark;${themeDeclarations('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${themeDeclarations('dark')}}}`,
  ];
  return [...surfaces, rampsCss(topics)].join('\n');
}

/**
 * The ramps alone.
 * @param shades some of a ramp, where a topic is only named
 */
export function rampsCss(ramps: readonly Ramp[], shades = SHADES): string {
  return ramps
    .flatMap((ramp) => [
      `.${rampClass(ramp)}{${rampDeclarations(ramp, 'light', shades)}}`,
      `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]) .${rampClass(ramp)}{${rampDeclarations(ramp, 'dark', shades)}}}`,
    ])
    .join('\n');
}

/** Colours of marks of records, for both themes as the system wishes, and the classes that use them. */
export function fieldsCss(): string {
  return [
    `:root{${fieldDeclarations('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${fieldDeclarations('dark')}}}`,
    ...Object.keys(FIELDS.light).map((shape) => `.field-${shape}{fill:var(--field-${shape})}`),
  ].join('\n');
}

/** Hues of compared regions for both themes, and the class by which each part of a page takes one: `.compared-0`. */
export function comparedCss(): string {
  const declarations = (theme: ThemeName) =>
    COMPARED[theme].map((colour, at) => `.compared-${at}{--hue:${colour}}`).join('');
  return [
    declarations('light'),
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations('dark')}}}`,
  ].join('\n');
}

/** Both themes as the visitor wishes (`data-theme`): only scripts set that, and bring these rules. */
export function chosenThemeCss(ramps: readonly Ramp[] = TOPICS): string {
  return [
    `@media screen{:root[data-theme=dark]{color-scheme:dark;${themeDeclarations('dark')}${fieldDeclarations('dark')}}`,
    ...ramps.map((ramp) => `[data-theme=dark] .${rampClass(ramp)}{${rampDeclarations(ramp, 'dark')}}`),
    `}:root[data-theme=light]{color-scheme:light}`,
  ].join('\n');
}

function themeDeclarations(theme: ThemeName): string {
  return Object.entries(SURFACE[theme])
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}

function fieldDeclarations(theme: ThemeName): string {
  return Object.entries(FIELDS[theme])
    .map(([shape, colour]) => `--field-${shape}:${colour};`)
    .join('');
}

function rampDeclarations(ramp: Ramp, theme: ThemeName, shades = SHADES): string {
  return shades
    .map((shade) => `--s${shade}:${colourOf(shade, ramp, theme)};--i${shade}:${inkOn(shade, theme, ramp)};`)
    .join('');
}

/**
 * Rules by which a map takes no more height than it uses: `--map-aspect` of the whole frame,
 * `--map-wide-aspect` of the part that the widest map uses, and for each size what is left out above
 * and below (per cent of the width: that is what vertical margins are counted in).
 */
export function mapProportionsCss({ width, height, drawn }: Geography['plane']): string {
  const percent = (units: number): string => `${((-100 * units) / width).toFixed(1)}%`;
  const rules = (Object.keys(SIZE_CLASSES) as SizeClass[]).map((size) => {
    const [top, foot] = drawn[size];
    const margins = `.map>svg{margin-block:${percent(top)} ${percent(height - foot)}}`;
    const { minWidthPx } = SIZE_CLASSES[size];
    return size === SMALLEST_CLASS ? margins : `@container (min-width:${minWidthPx}px){${margins}}`;
  });
  const [top, foot] = drawn.wide;
  const aspects = `--map-aspect:${(width / height).toFixed(3)};--map-wide-aspect:${(width / (foot - top)).toFixed(3)}`;
  return [`:root{${aspects}}`, ...rules].join('\n');
}
