/**
 * The colours that mean data, in one place: pages get them as CSS variables (`cssVariables.ts`),
 * exported pictures and WebGL read them here.
 *
 * Five shades a topic, even steps of lightness, CIEDE2000 ≥ 10 between neighbours in normal,
 * deuteranopic, protanopic, tritanopic and grey vision, and one ink with ≥ 4.5:1 on every shade:
 * `palette.test.ts` holds them to it. In the dark theme *more* is lighter.
 */
import type { Topic } from '../domain/types.ts';
import type { FieldShape } from './marks/recordMarks.ts';

export type ThemeName = 'light' | 'dark';
export type Shade = 0 | 1 | 2 | 3 | 4;
/** A topic's own, or the one for figures on both sides of zero. */
export type Ramp = Topic | 'diverging';

export const RAMPS: Readonly<Record<Ramp, Readonly<Record<ThemeName, readonly string[]>>>> = {
  /**
   * Losses brown, gains green, the strongest at the ends; the middle shade is not used, since zero is a
   * break. The weak shades differ in lightness too, so that grey vision tells a loss from a gain.
   */
  diverging: {
    light: ['#8c4a00', '#dd9f5f', '#f4efe2', '#bfe3dc', '#0b6b63'],
    dark: ['#f0a35a', '#80501a', '#2b3236', '#0e3d39', '#7fd8cb'],
  },
  capability: {
    light: ['#e6f2dc', '#96cab9', '#46a1ae', '#26719f', '#1c356b'],
    dark: ['#1b3557', '#205d7d', '#4197a5', '#83c3b8', '#d6f0d4'],
  },
  demand: {
    light: ['#feecce', '#eeb577', '#d5803b', '#a4521f', '#5f2810'],
    dark: ['#4d250d', '#83431a', '#c67830', '#e8a668', '#fbe0c0'],
  },
  progress: {
    light: ['#f0eaf6', '#c6afde', '#9a77bf', '#6d4697', '#3f2268'],
    dark: ['#33205a', '#583c87', '#9374bf', '#b99fda', '#e9dff5'],
  },
};

/** Words on a shade: the darker or the lighter ink, whichever reads. */
export const INK = { dark: '#08141a', light: '#ffffff' } as const;

/** What is not data, and the colours of the three functions. `pin` is for what the visitor has
 * pinned, in map, legend and table: ink, never red, which reads as bad; several pins are told apart by their marks. */
export const SURFACE = {
  light: {
    paper: '#fbfaf6',
    land: '#ebe8df',
    water: '#d9e6ea',
    ink: '#14252d',
    muted: '#51626b',
    hatch: '#77868d',
    border: '#ffffff',
    outline: '#829299',
    rule: '#d3d6d2',
    pin: '#14252d',
    accent: '#176b87',
    capability: '#1f6f93',
    demand: '#a04c17',
    progress: '#6d4697',
  },
  dark: {
    paper: '#11181c',
    land: '#273238',
    water: '#0b1114',
    ink: '#eef3f4',
    muted: '#a3b3ba',
    hatch: '#8fa0a8',
    border: '#11181c',
    outline: '#6f8089',
    rule: '#36444b',
    pin: '#eef3f4',
    accent: '#6cc3d9',
    capability: '#6cc3d9',
    demand: '#f0a35e',
    progress: '#bfa3e6',
  },
} as const satisfies Record<ThemeName, Record<string, string>>;

/** Fields of science, by the shape of their marks. */
export const FIELDS: Readonly<Record<ThemeName, Readonly<Record<FieldShape, string>>>> = {
  light: {
    square: '#a04c17',
    triangle: '#63710d',
    circle: '#2f7f86',
    cross: '#b3316b',
    diamond: '#5d4a9c',
    down: '#5a5550',
  },
  dark: {
    square: '#f0a35e',
    triangle: '#c3cf5f',
    circle: '#6cc3c0',
    cross: '#f08fb4',
    diamond: '#b6a4ee',
    down: '#cfc8bd',
  },
};

/**
 * Of the regions that are compared, in the order of `PIN_MARKS`: hue and mark are the same in map, list,
 * line and on paper. The marks tell them apart in every kind of sight; no hue is red, which reads as bad.
 */
export const COMPARED: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#0b5cad', '#a85400', '#0a7a55', '#a2348f', '#5d6b00', '#4b4f58'],
  dark: ['#79b8ff', '#ffb454', '#4fd3a1', '#f08fdb', '#cfdc58', '#c3cad3'],
};

/** Fewer classes keep the ends of the ramp, so that three classes use its whole range too. */
const SHADES_OF: Readonly<Record<number, readonly Shade[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

/**
 * Which of the five shades a class is drawn in.
 * @param index class, 0 lowest
 * @param of number of classes, 1 to 5
 * @throws RangeError when there is no such class: our mistake, never the visitor's
 */
export function shadeOf(index: number, of: number): Shade {
  const shade = SHADES_OF[of]?.[index];
  if (shade === undefined) throw new RangeError(`no class ${index} of ${of}`);
  return shade;
}

/** Classes of one side of zero, the weakest beside it; there are two at most. */
const LOSSES: readonly (readonly Shade[])[] = [[], [1], [0, 1]];
const GAINS: readonly (readonly Shade[])[] = [[], [3], [3, 4]];

/** Whether so many classes below zero and above it have shades of their own. */
export function canDiverge(losses: number, gains: number): boolean {
  return losses > 0 && gains > 0 && losses < LOSSES.length && gains < GAINS.length;
}

/**
 * Shade of a class where zero is a break.
 * @param losses how many classes lie below it
 * @throws RangeError when there is no such class: our mistake, never the visitor's
 */
export function divergingShade(index: number, losses: number, of: number): Shade {
  const shade = index < losses ? LOSSES[losses]?.[index] : GAINS[of - losses]?.[index - losses];
  if (shade === undefined) throw new RangeError(`no class ${index} of ${losses} and ${of - losses}`);
  return shade;
}

/** Colour of a shade. */
export function colourOf(shade: Shade, ramp: Ramp, theme: ThemeName): string {
  return RAMPS[ramp][theme][shade]!;
}

/** The ink that reads on a shade (contrast ≥ 4.5:1, tested). */
export function inkOn(shade: Shade, theme: ThemeName, ramp: Ramp = 'capability'): string {
  const isEnd = shade === 0 || shade === 4;
  const dark = ramp === 'diverging' ? isEnd === (theme === 'dark') : theme === 'light' ? shade <= 2 : shade >= 2;
  return dark ? INK.dark : INK.light;
}
