import { describe, expect, test } from 'vitest';
import { contrastOf, differenceSeen, lightnessOf, VISIONS } from '../../tests/support/colourScience.ts';
import { PIN_MARKS } from './pins/pinMarks.ts';
import { TOPICS } from '../domain/types.ts';
import { chosenThemeCss, paletteCss } from './cssVariables.ts';
import {
  canDiverge,
  COMPARED,
  colourOf,
  divergingShade,
  FIELDS,
  INK,
  inkOn,
  RAMPS,
  shadeOf,
  SURFACE,
  type Shade,
  type ThemeName,
} from './palette.ts';

const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];
const THEMES: readonly ThemeName[] = ['light', 'dark'];
const RAMP_CASES = TOPICS.flatMap((topic) => THEMES.map((theme) => [topic, theme] as const));
/** Below it two areas beside each other read as one (visual.md, "Colour"). */
const DISTINCT = 10;
/** Of large areas that never share a border line, or that a hatch or a border tells apart as well. */
const APART = 8;
/** Of small marks and short rules, which have little area to be known by. */
const KNOWN_ALONE = 20;
/** WCAG 2.2, 1.4.3: text; 1.4.11: outlines of controls and other graphics. */
const TEXT = 4.5;
const GRAPHICS = 3;

/** Each two of them, once. */
function pairsOf(colours: readonly string[]): readonly (readonly [string, string])[] {
  return colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));
}

describe.each(THEMES)('the hues of compared regions, %s theme', (theme) => {
  test('are as many as the marks, stand out from paper and land, and differ from each other', () => {
    const hues = COMPARED[theme];
    expect(hues.length).toBe(PIN_MARKS.length);
    for (const hue of hues) {
      expect(contrastOf(hue, SURFACE[theme].paper)).toBeGreaterThanOrEqual(TEXT);
      expect(contrastOf(hue, SURFACE[theme].land)).toBeGreaterThanOrEqual(GRAPHICS);
      // In other kinds of sight the marks tell them apart.
      for (const other of hues)
        if (other !== hue) expect(differenceSeen(hue, other, 'normal')).toBeGreaterThan(DISTINCT);
    }
  });
});

describe.each(RAMP_CASES)('the ramp of %s, %s theme', (topic, theme) => {
  const ramp = RAMPS[topic][theme];
  const surface = SURFACE[theme];

  test.each(VISIONS)('neighbouring shades differ by CIEDE2000 ≥ 10 in %s vision', (vision) => {
    const steps = ramp.slice(1).map((shade, index) => differenceSeen(ramp[index]!, shade, vision));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(DISTINCT);
  });

  test.each(VISIONS)('no two classes of a map look alike in %s vision, however many it has', (vision) => {
    const differences = pairsOf(ramp).map(([one, other]) => differenceSeen(one, other, vision));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(DISTINCT);
  });

  test.each(VISIONS)('all but the weakest shade stand out from land and from bare paper in %s vision', (vision) => {
    // The weakest is nearly paper: its border tells it from what is not on the map, a hatch from what is missing.
    for (const shade of ramp.slice(1)) {
      for (const ground of [surface.paper, surface.land])
        expect(differenceSeen(shade, ground, vision)).toBeGreaterThan(APART);
    }
  });

  test('more is darker on light paper and lighter on dark paper, in steps of much the same height', () => {
    const lightness = ramp.map(lightnessOf);
    const steps = lightness
      .slice(1)
      .map((l, index) => (theme === 'light' ? lightness[index]! - l : l - lightness[index]!));
    expect(Math.min(...steps)).toBeGreaterThan(13);
    expect(Math.max(...steps)).toBeLessThan(23);
  });

  test.each(SHADES)('ink on shade %i has a contrast of 4.5:1, and is the better of the two inks', (shade) => {
    const contrast = contrastOf(ramp[shade]!, inkOn(shade, theme));
    expect(contrast).toBeGreaterThanOrEqual(TEXT);
    expect(contrast).toBe(Math.max(...Object.values(INK).map((ink) => contrastOf(ramp[shade]!, ink))));
  });

  test('no shade looks like what is pinned, like a hatch line, like land or like bare paper', () => {
    for (const other of [surface.pin, surface.hatch]) {
      for (const shade of ramp) expect(differenceSeen(shade, other, 'normal')).toBeGreaterThan(DISTINCT);
    }
    for (const other of [surface.paper, surface.land]) {
      for (const shade of ramp) expect(differenceSeen(shade, other, 'normal')).toBeGreaterThan(APART);
    }
  });
});

describe.each(THEMES)('the surfaces of the %s theme', (theme) => {
  const { paper, land, ink, muted, accent, pin, hatch, outline } = SURFACE[theme];

  test('words in ink, muted, accent and pin read on paper and on land', () => {
    for (const colour of [ink, muted, accent, pin]) {
      expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(TEXT);
      expect(contrastOf(colour, land)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test('a hatch and the outline of a control can be seen on paper', () => {
    expect(contrastOf(hatch, paper)).toBeGreaterThanOrEqual(GRAPHICS);
    expect(contrastOf(outline, paper)).toBeGreaterThanOrEqual(GRAPHICS);
  });
});

describe.each(THEMES)('the ramp of losses and gains, %s theme', (theme) => {
  const ramp = RAMPS.diverging[theme];
  const used: readonly Shade[] = [0, 1, 3, 4];

  test.each(VISIONS)('shades that lie beside each other differ by CIEDE2000 ≥ 10 in %s vision', (vision) => {
    const steps = used.slice(1).map((shade, index) => differenceSeen(ramp[used[index]!]!, ramp[shade]!, vision));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(DISTINCT);
  });

  test.each(used)('ink on shade %i has a contrast of 4.5:1', (shade) => {
    expect(contrastOf(ramp[shade]!, inkOn(shade, theme, 'diverging'))).toBeGreaterThanOrEqual(TEXT);
  });

  test('no shade looks like what is pinned, like a hatch line, like land or like bare paper', () => {
    const { pin, hatch, paper, land } = SURFACE[theme];
    for (const other of [pin, hatch, paper, land]) {
      for (const shade of used) expect(differenceSeen(ramp[shade]!, other, 'normal')).toBeGreaterThan(APART);
    }
  });
});

describe('shades around zero', () => {
  test.each([
    [1, 2, [1, 3]],
    [2, 4, [0, 1, 3, 4]],
    [2, 3, [0, 1, 3]],
    [1, 3, [1, 3, 4]],
  ])('%i losses of %i classes take the shades %j', (losses, of, shades) => {
    expect(shades.map((_, index) => divergingShade(index, losses, of))).toEqual(shades);
    expect(canDiverge(losses, of - losses)).toBe(true);
  });

  test('are two on either side at most', () => {
    expect([canDiverge(3, 1), canDiverge(0, 4), canDiverge(1, 3)]).toEqual([false, false, false]);
    expect(() => divergingShade(0, 3, 4)).toThrow(RangeError);
  });
});

describe('shadeOf', () => {
  test.each([
    [1, [2]],
    [2, [1, 3]],
    [3, [0, 2, 4]],
    [4, [0, 1, 3, 4]],
    [5, [0, 1, 2, 3, 4]],
  ])('%i classes take the shades %j, always ascending', (count, shades) => {
    expect(shades.map((_, index) => shadeOf(index, count))).toEqual(shades);
  });

  test.each([
    [5, 5],
    [-1, 3],
    [0, 6],
    [0, 0],
  ])('there is no class %i of %i: our mistake, so it throws', (index, of) => {
    expect(() => shadeOf(index, of)).toThrow(RangeError);
  });
});

/**
 * Marks and rules are small, and colour never tells them alone: a field has its shape, a stage its share of the
 * circle, a function its name. Hence their hues are held apart for those who see them all, and their contrast for all.
 */
describe.each(THEMES)('marks and rules, %s theme', (theme) => {
  const { land, paper, ink, capability, demand, progress } = SURFACE[theme];
  const functions = [capability, demand, progress];
  const fields = Object.values(FIELDS[theme]);

  test('each field, each function and each stage stands out on land and on paper', () => {
    for (const colour of [...fields, ...functions, ink]) {
      for (const ground of [land, paper]) expect(contrastOf(colour, ground)).toBeGreaterThanOrEqual(GRAPHICS);
    }
  });

  test('no two functions, and no function and the ink of what is pinned, look alike', () => {
    for (const [one, other] of pairsOf([...functions, ink]))
      expect(differenceSeen(one, other, 'normal'), `${one} ${other}`).toBeGreaterThanOrEqual(KNOWN_ALONE);
  });

  test('no two fields look alike, and none like the ink of a need without one', () => {
    for (const [one, other] of pairsOf(fields))
      expect(differenceSeen(one, other, 'normal'), `${one} ${other}`).toBeGreaterThanOrEqual(KNOWN_ALONE);
    for (const field of fields) expect(differenceSeen(field, ink, 'normal'), field).toBeGreaterThan(DISTINCT);
  });

  test('the full part of a stage’s circle is told from its empty part in every vision', () => {
    for (const vision of VISIONS) {
      for (const ground of [land, paper])
        expect(differenceSeen(progress, ground, vision), vision).toBeGreaterThanOrEqual(KNOWN_ALONE);
    }
  });
});

describe('paletteCss', () => {
  test.each(RAMP_CASES)('holds every shade and ink of %s, %s theme, under the names of the classes', (topic, theme) => {
    const rules = `${paletteCss()}\n${chosenThemeCss()}`
      .split('\n')
      .filter((rule) => rule.includes(`.topic-${topic}{`));
    const declarations = SHADES.map(
      (shade) => `--s${shade}:${colourOf(shade, topic, theme)};--i${shade}:${inkOn(shade, theme)};`,
    ).join('');
    // Dark twice: where the system wishes it, and where the visitor does.
    expect(rules.filter((rule) => rule.includes(declarations))).toHaveLength(theme === 'dark' ? 2 : 1);
  });

  test.each(THEMES)('holds every surface colour of the %s theme', (theme) => {
    for (const [name, colour] of Object.entries(SURFACE[theme])) expect(paletteCss()).toContain(`--${name}:${colour};`);
  });

  test('holds only the ramps that a page can show', () => {
    for (const css of [paletteCss, chosenThemeCss])
      expect(css(['demand'])).not.toMatch(/topic-(?:capability|progress)/u);
  });

  test('the visitor’s choice of a theme is stronger than the system’s', () => {
    const system = paletteCss()
      .split('\n')
      .filter((rule) => rule.startsWith('@media'));
    for (const rule of system) expect(rule).toContain(':root:not([data-theme=light])');
    expect(chosenThemeCss()).toContain(`:root[data-theme=dark]{color-scheme:dark;--paper:${SURFACE.dark.paper};`);
  });
});
