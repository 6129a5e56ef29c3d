/** What holds for every view of the real data, whatever a visitor chooses. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tellsOnce } from '../../tests/support/readNumber.ts';
import { allViews, modelOf, realSite } from '../../tests/support/sites.ts';
import { territoryKey } from '../domain/dataset.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { Site } from '../site/site.ts';
import { CLASS_COUNTS, METHODS, MODES, type View } from '../view/view.ts';
import { describeMap } from './describeMap.ts';
import type { MapModel } from './model.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

const describeIn = (view: View, language: Language) =>
  describeMap(site.dataset, { ...view, language }, site.locales[language]);

/** Any view that an address can ask for. */
function anyView(): fc.Arbitrary<View> {
  const { indicators, regions } = site.context;
  return fc
    .record({
      indicator: fc.constantFrom(...indicators.filter(({ years }) => years.length > 0)),
      yearAt: fc.nat(30),
      method: fc.constantFrom(...METHODS),
      classCount: fc.constantFrom(...CLASS_COUNTS),
      manualBreaks: fc.uniqueArray(fc.constantFrom(-5, 0, 1, 5, 50, 200, 1000), { maxLength: 4 }),
      pool: fc.constantFrom('all', 'year'),
      mode: fc.constantFrom(null, ...MODES),
      pinned: fc.uniqueArray(fc.constantFrom(...regions), { maxLength: 6 }),
      without: fc.oneof(fc.constant([]), fc.uniqueArray(fc.constantFrom(...regions)), fc.constant([...regions])),
    })
    .map(({ indicator, yearAt, manualBreaks, ...rest }) => {
      const [standard] = allViews(site, ['en']);
      const year = indicator.years[yearAt % indicator.years.length]!;
      return { ...standard!, ...rest, indicator: indicator.id, year, manualBreaks: manualBreaks.sort((a, b) => a - b) };
    });
}

/** Every text and every number of a model, with the way to it. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

describe('50 random views in three languages', () => {
  const everyView = (check: (model: MapModel, view: View, language: Language) => void) =>
    fc.assert(
      fc.property(anyView(), (view) => {
        for (const language of LANGUAGES) check(describeIn(view, language), view, language);
      }),
      { numRuns: 50 },
    );

  test('never throw, and hold no NaN, no infinity, no undefined and no gap of a message', () => {
    everyView((model) => {
      // One comparison for thousands of leaves: an expectation each would take minutes.
      const wrong = leaves(model).filter(
        ([, leaf]) =>
          leaf === undefined ||
          (typeof leaf === 'number' && !Number.isFinite(leaf)) ||
          (typeof leaf === 'string' && /NaN|undefined|Infinity|null|[{}]/u.test(leaf)),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('each region is in exactly one territory and one row; the colours are of the data', () => {
    everyView((model, view) => {
      const ids = site.context.regions.toSorted();
      expect(model.territories.flatMap(({ regions }) => regions).toSorted()).toEqual(ids);
      expect(model.rows.map(({ region }) => region).toSorted()).toEqual(ids);
      for (const { key, regions, fill, value, leftOut, bubble } of model.territories) {
        expect(key).toBe(territoryKey(regions));
        // A count of records leaves nothing out.
        const without = model.records === null ? view.without : [];
        expect(leftOut).toBe(regions.some((region) => without.includes(region)));
        const painted = model.mode === 'bivariate' ? /^(?:bivariate|missing)$/u : /^class$/u;
        if (model.mode === 'records') expect(fill.kind).toBe(value === null ? 'none' : 'land');
        else if (value === null) expect(fill.kind).toBe('missing');
        else if (leftOut && model.mode !== 'bivariate') expect(fill.kind).toBe('land');
        else if (model.mode === 'bubbles') expect(fill.kind).toBe('land');
        else if (!leftOut) expect(fill.kind).toMatch(painted);
        if (bubble !== null) expect(bubble >= 0 && bubble <= 1).toBe(true);
        // Over classes a bubble may stand where the class has no figure: it is of another total.
        if (leftOut || (value === null && model.mode !== 'both')) expect(bubble).toBeNull();
      }
    });
  });

  test('the legend counts each region with data once, and each without by name', () => {
    everyView(({ legend, territories }) => {
      const classed = territories.filter(({ fill }) => fill.kind === 'class');
      if (legend.kind === 'choropleth') {
        expect(legend.bands.map(({ count }) => count)).toEqual(
          legend.bands.map(
            ({ index }) => classed.filter(({ fill }) => fill.kind === 'class' && fill.index === index).length,
          ),
        );
        expect(legend.dots.map(({ key }) => key)).toEqual(classed.map(({ key }) => key));
      }
      const missing = territories.filter(({ fill }) => fill.kind === 'missing' || fill.kind === 'none');
      expect(legend.missing.reduce((sum, { count }) => sum + count, 0)).toBe(missing.length);
    });
  });

  test('what map and table say of a region is the same: value, place, fill', () => {
    everyView(({ rows, territories, mode }) => {
      for (const row of rows) {
        const mark = territories.find(({ key }) => key === row.key);
        expect(row.fill).toEqual(mark?.fill);
        if (mark?.region === row.region) expect(row.value).toBe(mark.value);
        if (mode === 'choropleth' && row.rank !== null) expect(row.position).not.toBeNull();
      }
    });
  });
});

test('every number in a table tells the stored value, rounded once, in the unit that people understand', () => {
  for (const view of allViews(site)) {
    const { human } = site.dataset.indicators.find(({ id }) => id === view.indicator)!;
    const unit = site.locales.en.texts.units[human.unit]!;
    const { rows, national, unit: label } = describeIn(view, view.language);
    // Sums of money are told in billions and millions, everything else in its unit.
    const isSum = label === '₸';
    const factor = human.factor * (isSum ? 10 ** unit.scale : 1);
    const row = site.dataset.series.get(view.indicator)?.national.get(view.year);
    const figures = rows.map(({ value, valueText }) => [value, valueText] as const);
    const country = row?.kind === 'value' ? [[row.value, national?.valueText ?? ''] as const] : [];
    for (const [value, text] of [...figures, ...country]) {
      if (value === null) continue;
      expect(
        tellsOnce(text, value * factor, view.language),
        `${view.indicator} ${view.year}: ${value} as ${text}`,
      ).toBe(true);
    }
  }
});

test('a value is written alike in the headline, on the map, in the list and in speech', () => {
  const numbers = (text: string) => text.replace(/[^\d\u2212.,\u00a0]/gu, '').replace(/[\u00a0.,]+$/u, '');
  for (const view of allViews(site)) {
    const { rows, territories, headline, mode } = describeIn(view, view.language);
    const { register } = site.dataset.indicators.find(({ id }) => id === view.indicator)!;
    const valued = rows.filter(({ value }) => value !== null);
    if (valued.length > 1 && register === undefined && mode !== 'bivariate') {
      expect(headline, `${view.indicator} ${view.year} ${view.language}`).toContain(valued[0]!.valueText);
    }
    for (const { region, value, valueText, valueWithUnit } of valued) {
      const mark = territories.find((one) => one.region === region)!;
      if (value === 0) continue;
      expect(valueText).toContain(mark.labelValue);
      // Records are marks, not a number.
      if (mode !== 'records') expect(mark.labelValue).not.toBe('');
      expect(mark.spoken).toContain(valueWithUnit);
      expect(numbers(valueWithUnit)).toContain(numbers(valueText));
    }
  }
});

test('two figures that differ look different, as far as the source tells them apart', () => {
  for (const view of allViews(site, ['en'])) {
    const { decimals, human } = site.dataset.indicators.find(({ id }) => id === view.indicator)!;
    const { rows, unit } = describeIn(view, 'en');
    const written = new Map<string, number>();
    for (const { value, valueText } of rows) {
      if (value === null) continue;
      const other = written.get(valueText);
      if (other !== undefined && unit !== '₸') {
        const least = 10 ** -Math.max(decimals, human.decimals - Math.log10(human.factor));
        expect(Math.abs(other - value), `${view.indicator} ${view.year} ${valueText}`).toBeLessThan(least);
      }
      written.set(valueText, value);
    }
  }
});

test('the spoken sentence of a region says its name, its number with the unit, and the year', () => {
  for (const view of allViews(site)) {
    const { texts } = site.locales[view.language];
    const { territories, rows } = describeIn(view, view.language);
    for (const { spoken, region, value } of territories) {
      expect(spoken).toContain(texts.regions[region]?.full);
      expect(spoken).toContain(String(view.year));
      if (value !== null) expect(spoken).toContain(rows.find((row) => row.region === region)?.valueWithUnit);
    }
  }
});

test('every row names its source, and every note of the data has its words in every language', () => {
  for (const view of allViews(site)) {
    const { texts } = site.locales[view.language];
    const model = describeIn(view, view.language);
    expect(model.sources.length).toBeGreaterThan(0);
    for (const { provenance, value } of model.rows) {
      expect(provenance.source.title).not.toBe('');
      expect(provenance.source.publisher).not.toBe('');
      // What no source prints has no place in one.
      if (value !== null) expect(provenance.locator).not.toBe('');
      expect(provenance.status.meaning).not.toBe('');
    }
    const rows = [...(site.dataset.series.get(view.indicator)?.observations.values() ?? [])].filter(
      ({ year }) => year === view.year,
    );
    for (const note of rows.flatMap(({ notes }) => notes)) expect(texts.notes[note], note).toBeTruthy();
    expect(new Set(model.notes).size).toBe(model.notes.length);
  }
});

test('classes never outnumber what was asked for, and a manual bound is where the visitor put it', () => {
  const model = modelOf(site, { method: 'manual', manualBreaks: [100, 1000] });
  expect(model.legend).toMatchObject({
    kind: 'choropleth',
    bands: [{ text: 'below 1,000' }, { text: '1,000–10,000' }, { text: '10,000 and above' }],
  });
  for (const classCount of CLASS_COUNTS) {
    const { legend } = modelOf(site, { classCount });
    if (legend.kind === 'choropleth') expect(legend.bands.length).toBe(classCount);
  }
});
