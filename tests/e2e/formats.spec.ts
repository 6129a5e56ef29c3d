/**
 * Numbers and dates inside the browser: Chromium's `Intl` gets Kazakh wrong while Node gets it right,
 * so a unit test alone would pass while every visitor reads a thousandfold error.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { LANGUAGES } from '../../src/domain/types.ts';
import { createFormat, type Format } from '../../src/i18n/format.ts';
import { expect, test } from './support/test.ts';

const NBSP = '\u00a0';

/** What the table of conventions prints (design: numbers, dates, order per language). */
const GOLDEN = {
  kk: { number: '1 234 567,891', percent: '0,13%', date: '2026 ж. 9 наурыз', minus: '−5,5' },
  ru: { number: '1 234 567,891', percent: '0,13 %', date: '9 марта 2026 г.', minus: '−5,5' },
  en: { number: '1,234,567.891', percent: '0.13%', date: '9 March 2026', minus: '−5.5' },
} as const;

async function withFormats(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/i18n/format.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'formats',
  });
  await page.goto('about:blank');
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
}

/** What of a `Format` both sides are asked for. */
interface Printed {
  readonly golden: Readonly<Record<keyof (typeof GOLDEN)['kk'], string>>;
  readonly random: readonly (readonly [string, string])[];
}

test('numbers and dates are in the browser what the table of conventions prints and the prerender wrote', async ({
  page,
}) => {
  await withFormats(page);
  const inputs = fc.sample(
    fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      decimals: fc.nat(4),
    }),
    300,
  );
  for (const language of LANGUAGES) {
    const { golden, random } = await page.evaluate(
      ({ code, list }): Printed => {
        const { formats } = globalThis as unknown as { formats: { createFormat: (code: string) => Format } };
        const { number, percent, date, compact } = formats.createFormat(code);
        return {
          golden: {
            number: number(1234567.891, 3),
            percent: percent(0.13, 2),
            date: date('2026-03-09'),
            minus: number(-5.5, 1),
          },
          random: list.map(({ value, decimals }) => [number(value, decimals), compact(value)]),
        };
      },
      { code: language, list: inputs },
    );
    const plain = Object.fromEntries(Object.entries(golden).map(([key, text]) => [key, text.replaceAll(NBSP, ' ')]));
    expect(plain, language).toEqual(GOLDEN[language]);
    // Groups never break across lines.
    if (language !== 'en') expect(golden.number).toContain(NBSP);
    const { number, compact } = createFormat(language);
    expect(random, language).toEqual(inputs.map(({ value, decimals }) => [number(value, decimals), compact(value)]));
  }
});
