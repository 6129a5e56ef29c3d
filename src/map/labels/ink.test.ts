import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { CAPITAL_EM, descends, DESCENDER_EM } from './ink.ts';

const INTER_MEDIUM = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf');
const FONT_PX = 100;
const BASE = 150;
/** Round letters dip below the base line by so much, in hundredths of an em; nobody sees it. */
const DIP = 2;
/** So much ascenders and breves stand over capitals. */
const RISE = 4;

function inkOf(text: string): { above: number; below: number } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><text x="50" y="${BASE}" font-family="Inter" font-weight="500" font-size="${FONT_PX}">${text}</text></svg>`;
  const font = { fontFiles: [INTER_MEDIUM], loadSystemFonts: false, defaultFontFamily: 'Inter' };
  const box = new Resvg(svg, { font }).innerBBox();
  return { above: BASE - (box?.y ?? BASE), below: (box?.y ?? BASE) + (box?.height ?? 0) - BASE };
}

const LETTERS = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz';

test('a letter that is said to stand on the base line does not reach below it', () => {
  for (const letter of `${LETTERS}${LETTERS.toUpperCase()}0123456789.%,`) {
    if (!descends(letter)) expect(inkOf(letter).below, letter).toBeLessThanOrEqual(DIP);
  }
});

test('no letter reaches lower than a descender, nor small letters and plain capitals higher than a capital', () => {
  for (const letter of `${LETTERS}АБВГДЕЖЗКҚНҢОӨПРСТУҰҮШABCDEFGHKMNOPSTWZ0123456789,`) {
    expect(inkOf(letter).below, letter).toBeLessThanOrEqual(100 * DESCENDER_EM + DIP);
    expect(inkOf(letter).above, letter).toBeLessThanOrEqual(100 * CAPITAL_EM + RISE);
  }
});

test('a text descends when one of its letters does, or when one is unknown', () => {
  expect(descends('БҚО')).toBe(true);
  expect(descends('ЗКО')).toBe(false);
  expect(descends('0,33')).toBe(true);
  expect(descends('1\u00a0234')).toBe(false);
  expect(descends('字')).toBe(true);
});
