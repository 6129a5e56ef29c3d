import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { addressOf, realSite, region, sourcesOf } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { registerState } from '../registers/registerPage.ts';
import { concentrationRows } from './concentrationRows.ts';
import { StrengthsPage } from './Page.tsx';
import { quotientColumns, standingOf } from './quotients.ts';
import { quotientText } from './quotientText.ts';
import { strengthsText } from './strengthsText.ts';

const site = realSite();
const { format } = site.locales.en;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a quotient as a number', () => {
  // Audit, finding 13: 0.0 that are not zero, '▽ 0.7' beside '0.7', '12' beside '11.5 times'.
  test.each([
    [0, '0'],
    [0.036, '0.036'],
    [0.047, '0.047'],
    [0.655, '0.66'],
    [0.727, '0.73'],
    [11.5, '11.5'],
    [2.4, '2.40'],
    [0.6702, '0.6702'],
  ])('%f is %s', (quotient, text) => {
    expect(quotientText(quotient, format)).toBe(text);
  });

  test('never prints a zero that is not one, nor a number of another standing', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 500, noNaN: true }), (quotient) => {
        const printed = Number(quotientText(quotient, format));
        expect(printed).toBeGreaterThan(0);
        expect(standingOf(printed)).toBe(standingOf(quotient));
      }),
    );
  });
});

test('a specialisation says its year, what it is times of, and that it is a one-off (North Kazakhstan, 2022)', () => {
  const columns = quotientColumns(site.dataset, site.registers);
  const text = plain(strengthsText(site.locales.en, columns, region('KZ-59')));
  expect(text).toMatch(/^2022, times the share in the country: /u);
  expect(text).toMatch(/11\.5\*/u);
  expect(text).toContain('* The peak of 2022 in North Kazakhstan Region is a one-off');
  // No other region has that note.
  expect(strengthsText(site.locales.en, columns, region('KZ-71'))).not.toContain('one-off');
});

test('population is told since the break of 2022: 29.2 to 29.7 per cent', () => {
  const row = concentrationRows(site.dataset).find(({ indicator }) => (indicator as string) === 'population');
  expect(row?.trend.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  expect([row?.trend[0]?.topShare, row?.trend.at(-1)?.topShare].map((share) => format.percent(100 * (share ?? 0), 1))).toEqual(['29.2%', '29.7%']); // prettier-ignore
});

describe.each(LANGUAGES)('%s', (language) => {
  const state = registerState(addressOf(`${language}/strengths/`), sourcesOf(site));
  const html = plain(renderToString(<StrengthsPage state={state} />));

  test('design for construction is not held by three regions whole', () => {
    const { t, texts } = state.locale;
    const row = html.slice(
      html.indexOf(
        plain(`<th scope="row">${texts.indicators['rd-construction-design']?.short.replace('&', '&amp;')}</th>`),
      ),
    );
    const cells = row.slice(0, row.indexOf('</tr>'));
    const share = state.locale.format.percent(71, 1);
    expect(cells).toContain(plain(t('strengths.atLeast', { share })));
    expect(cells).not.toMatch(/1[.,]00/u);
  });

  test('what the Concept prints of the country stands there with its place', () => {
    for (const value of [146.7, 658, 1988, 423, 21.3, 21.8]) {
      expect(html).toContain(plain(state.locale.format.number(value, Number.isInteger(value) ? 0 : 1)));
    }
    // SDG 9.5.1.1, file data/indicator_9-5-1-1.csv: 2010, 2011, 2023.
    for (const share of [36.5, 51.6, 20.6]) expect(html).toContain(plain(state.locale.format.percent(share, 1)));
  });

  test('has unique ids and no key of a message', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/\b(?:strengths|targets|common|explore)\.[a-z]+\.?/u);
  });
});
