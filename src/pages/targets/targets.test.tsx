import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { addressOf, realSite, sourcesOf } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { registerState } from '../registers/registerPage.ts';
import { localBudget } from './localBudget.ts';
import { TargetsPage, targetsLead } from './Page.tsx';

const site = realSite();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('the first year is said not to be due yet, instead of 0 reports', () => {
  const lead = targetsLead({ locale: site.locales.en, registers: site.registers });
  expect(lead).toContain('has not come yet');
  expect(lead).not.toContain('found for 0');
});

test('figures of old territories carry what they cover: East Kazakhstan and Karaganda of 2020 and 2021', () => {
  const rows = localBudget(site)?.rows ?? [];
  const also = (id: string) =>
    rows.find(({ region }) => (region as string) === id)?.cells.map((cell) => ('value' in cell ? cell.also : []));
  expect(also('KZ-63')).toEqual([['KZ-10'], ['KZ-10'], [], [], []]);
  expect(also('KZ-35')).toEqual([['KZ-62'], ['KZ-62'], [], [], []]);
});

describe.each(LANGUAGES)('%s', (language) => {
  const state = registerState(addressOf(`${language}/targets/`), sourcesOf(site));
  const { t, format } = state.locale;
  const html = plain(renderToString(<TargetsPage state={state} />));

  test('no cell of 2026 is called unreported while the year runs', () => {
    expect(html).not.toContain(`>${t('targets.notReported')}<`);
    expect(html).toContain(plain(t('targets.notYet')));
  });

  test('says that targets are national, that years are not explained, and that 1–2 % do not fit 5 % and 50 %', () => {
    expect(html).toContain(plain(t('targets.national', { count: '5' })));
    expect(html).toContain(plain(t('targets.yearly')));
    expect(html).toMatch(/class="misfit">[^<]*1[^<]*2[^<]*5[^<]*50/u);
  });

  test('has section 5.2, Figure 3 and five years of Table 2, in the order of the printed shares', () => {
    const printed: readonly (readonly [number, number])[] = [[5163.6, 1], [378.5, 1], [89.7, 1], [70.9, 1]]; // prettier-ignore
    for (const [value, decimals] of printed) expect(html).toContain(plain(format.number(value, decimals)));
    for (const share of [0.47, 0.93, 0.91]) expect(html).toContain(plain(format.percent(share, 2)));
    expect(html).toContain(plain(format.percent(76.9, 1)));
    // Table 2: Kyzylorda 6.19 %, Aktobe 1.84 %, West Kazakhstan 1.13 %.
    const places = [6.19, 1.84, 1.13].map((share) => html.indexOf(plain(`>${format.percent(share, 2)}<`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('old territories are marked and named', () => {
    expect(html.match(/†<\/sup>/gu)).toHaveLength(4);
    expect(html).toContain('† ');
  });

  test('has unique ids and no key of a message', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/\b(?:targets|common|explore)\.[a-z]+\.?/u);
  });
});
