import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite, region } from '../../../../tests/support/sites.ts';
import { capabilityProfile } from '../../../domain/capabilityProfile.ts';
import { COUNTED_REGISTERS, LANGUAGES } from '../../../domain/types.ts';
import { describeRegion } from '../describeRegion.ts';
import { createSheets } from '../sheets.ts';
import { describeScience, type RecordList } from './describeScience.ts';
import { RecordsFact } from '../portrait/RecordsFact.tsx';
import { Science } from './Science.tsx';

const ROOT = '../../../';
const real = realSite();
const sheets = createSheets(real, real.locales.en);
const scienceOf = (id: string) => describeScience(sheets, region(id), ROOT);

describe('what registers say of a region', () => {
  test('is counted as the registers have it, newest first, each record with its own address', () => {
    const { registers, dataset } = real;
    for (const { id } of dataset.regions) {
      const { needs, initiatives, organisations } = scienceOf(id)!;
      const own = {
        needs: registers.needs.filter(({ regions }) => regions.includes(id)),
        initiatives: registers.initiatives.filter(({ regions }) => regions.includes(id)),
      };
      for (const key of ['needs', 'initiatives'] as const) {
        const list = { needs, initiatives }[key]!;
        expect(list.count).toBe(own[key].length);
        expect(list.href).toBe(`../../../en/${key}/#${id}`);
        expect(list.items.length).toBe(own[key].length);
        for (const item of list.items) {
          expect(own[key].map((record): string => record.id)).toContain(item.id);
          expect(item.href).toBe(`../../../en/${key}/#${item.id}`);
        }
      }
      const dates = needs!.items.map(({ id: need }) => own.needs.find((one) => one.id === need)?.date ?? '');
      expect(dates.map((date) => date.slice(0, 4))).toEqual(
        dates.map((date) => date.slice(0, 4)).toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)),
      );
      const found = [...organisations!.kinds.matchAll(/ – (\d+)/gu)].map(([, count]) => Number(count));
      expect(found.reduce((sum, count) => sum + count, 0)).toBe(organisations!.count);
      expect(organisations!.count).toBe(registers.organisations.filter((one) => one.region === id).length);
    }
  });

  test('has the percentiles of the country’s page of strengths, and what is missing is missing', () => {
    for (const { id } of real.dataset.regions) {
      const expected = capabilityProfile(real.dataset, real.registers, id);
      const { profile } = scienceOf(id)!;
      expect(profile.map(({ percentile }) => percentile)).toEqual(expected.map(({ percentile }) => percentile));
      const output = profile.find(({ dimension }) => dimension === 'output');
      expect(output).toMatchObject({ percentile: null, text: 'Not in the source' });
    }
  });

  test('says what it specialises in, or that it cannot be said', () => {
    expect(scienceOf('KZ-10')?.strengths?.text).not.toBe('');
    const few = real.dataset.regions.filter(({ id }) => scienceOf(id)?.strengths?.text.startsWith('too few'));
    expect(few.length).toBeLessThan(real.dataset.regions.length / 2);
  });

  test('says what local budgets paid in five years, as the Concept prints it', () => {
    // Table 2: Kyzylorda, the highest share of all; Ulytau has no row there.
    expect(scienceOf('KZ-43')?.budget).toEqual({
      text: '₸235.6m in 2020–24, 6.19% of the region’s R&D spending',
      href: '../../../en/targets/#budgets',
    });
    expect(scienceOf('KZ-62')?.budget).toBeNull();
  });

  test('says none found yet, never zero', () => {
    const empty: RecordList = { count: 0, href: '#', items: [], kinds: '' };
    const science = {
      profile: [],
      publishing: [],
      strengths: null,
      budget: null,
      organisations: empty,
      needs: empty,
      initiatives: empty,
      sources: [],
    };
    const { en } = real.locales;
    const html = [
      renderToString(<Science science={science} locale={en} />),
      ...(['needs', 'initiatives'] as const).map((kind) =>
        renderToString(<RecordsFact list={empty} locale={en} kind={kind} />),
      ),
    ].join('');
    expect(html.match(/(?:none|no record of what is asked|no initiatives) found yet/gu)).toHaveLength(3);
    expect(html).not.toMatch(/: 0|>0<|All 0/u);
    // What was not found is an outline, and says that it is no zero.
    expect(html.split('not-found')).toHaveLength(3);
    expect(html.split(en.t('common.missing.found.about'))).toHaveLength(3);
  });

  test('is left out where a country has no registers', () => {
    const site = fixtureSite();
    const { pages: _pages, ...context } = site.context;
    const without = createSheets({ ...site, context }, site.locales.kk);
    expect(describeScience(without, site.dataset.regions[0]!.id, ROOT)).toBeNull();
  });
});

test('counts of records make no region first, last, alike or without data', () => {
  const counts = real.dataset.indicators.flatMap(({ id, register }) => (register === undefined ? [] : [id]));
  expect(counts).toEqual([...COUNTED_REGISTERS]);
  const everyLanguage = LANGUAGES.map((language) => createSheets(real, real.locales[language]));
  for (const { id } of real.dataset.regions) {
    for (const counted of counts) {
      expect(sheets.percentiles.get(id)?.has(counted)).toBe(false);
      expect(sheets.profiles.get(id)?.map(({ indicator }) => indicator.id)).not.toContain(counted);
    }
    for (const own of everyLanguage) {
      const { notable, missing } = describeRegion(own, id, ROOT);
      const words = [...notable, ...missing.flatMap(({ items }) => items)].join('\n');
      for (const counted of counts) {
        expect(words).not.toContain(own.locale.texts.indicators[counted]?.short);
      }
    }
  }
});
