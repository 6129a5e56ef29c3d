/** The legend of every page of both countries: describe/legend.ts with axis.ts and stack.ts. */
import { beforeAll, describe, expect, test } from 'vitest';
import { allViews, fixtureSite, modelOf, realSite } from '../../../tests/support/sites.ts';
import { METHODS, type View } from '../../view/view.ts';
import { describeMap } from '../describeMap.ts';
import type { MapModel } from '../model.ts';
import { dotLevels, LEGEND_DOT_PX, LEGEND_MIN_WIDTH_PX, tickRows } from './stack.ts';

interface Shown {
  readonly name: string;
  readonly model: MapModel;
}

let shown: readonly Shown[];
beforeAll(() => {
  shown = [realSite(), fixtureSite()].flatMap((site) =>
    allViews(site).flatMap((view) => {
      const methods = view.language === 'en' ? METHODS : (['auto'] as const);
      return methods.map((method) => {
        const own: View = { ...view, method, manualBreaks: method === 'manual' ? [0, 10, 1000] : [] };
        return {
          name: `${view.language} ${view.indicator} ${view.year} ${method}`,
          model: describeMap(site.dataset, own, site.locales[view.language]),
        };
      });
    }),
  );
});

const choropleths = () =>
  shown.flatMap(({ name, model }) =>
    model.legend.kind === 'choropleth' && model.legend.bands.length > 0 ? [{ name, legend: model.legend }] : [],
  );
const bubbles = () =>
  shown.flatMap(({ name, model }) => (model.legend.kind === 'bubbles' ? [{ name, legend: model.legend }] : []));

describe('on every page, with every method', () => {
  test('bands lie between 0 and 1 and follow each other without gap or overlap', () => {
    for (const { name, legend } of choropleths()) {
      expect(legend.bands[0]?.from, name).toBe(0);
      expect(legend.bands.at(-1)?.to, name).toBe(1);
      for (const [index, band] of legend.bands.entries()) {
        expect(band.to, name).toBeGreaterThanOrEqual(band.from);
        if (index > 0) expect(band.from, name).toBe(legend.bands[index - 1]!.to);
      }
    }
  });

  test('a dot stands within the band of its own shade', () => {
    for (const { name, legend } of choropleths()) {
      for (const dot of legend.dots) {
        const band = legend.bands.find(({ shade }) => shade === dot.shade)!;
        expect(dot.position >= band.from && dot.position <= band.to, `${name} ${dot.key}`).toBe(true);
      }
    }
  });

  test('dots of one level do not overlap on the narrowest legend, and the levels are as many as needed', () => {
    for (const { name, legend } of choropleths()) {
      expect(legend.dots.map(({ level }) => level)).toEqual(dotLevels(legend.dots.map(({ position }) => position)));
      expect(legend.levels, name).toBe(1 + Math.max(0, ...legend.dots.map(({ level }) => level)));
      for (const dot of legend.dots) {
        const beside = legend.dots.filter((other) => other !== dot && other.level === dot.level);
        for (const other of beside)
          expect(Math.abs(other.position - dot.position) * LEGEND_MIN_WIDTH_PX).toBeGreaterThanOrEqual(LEGEND_DOT_PX);
      }
    }
  });

  test('ticks stand in the rows where they do not collide, and every break of the default method has one', () => {
    for (const { name, legend } of choropleths()) {
      expect(tickRows(legend.ticks), name).toEqual(legend.ticks.map(({ row }) => row));
      const breaks = legend.ticks.filter(({ kind }) => kind === 'break');
      if (name.endsWith('auto')) expect(breaks, name).toHaveLength(legend.bands.length - 1);
      for (const { position } of breaks)
        expect(
          legend.bands.some(({ from }) => from === position),
          name,
        ).toBe(true);
    }
  });

  test('numbers along one axis have the same digits after the point, but for an end that would read as zero', () => {
    for (const { name, legend } of choropleths()) {
      if (!name.startsWith('en')) continue;
      const alike = legend.ticks.filter(
        ({ kind, text }) => kind !== 'end' || !/^(?:≤\u00a0)?0\.0*[1-9]%?$/u.test(text),
      );
      expect(alike.length, name).toBeGreaterThanOrEqual(legend.ticks.length - 1);
      const decimals = alike.map(({ text }) => (text.replace('%', '').split('.')[1] ?? '').length);
      expect(new Set(decimals).size, `${name} ${legend.ticks.map(({ text }) => text).join(' ')}`).toBe(1);
    }
  });

  test('two bands never read the same, and a band says where it begins and ends', () => {
    for (const { name, legend } of choropleths()) {
      expect(new Set(legend.bands.map(({ text }) => text)).size, name).toBe(legend.bands.length);
      for (const { text } of legend.bands) expect(text, name).toMatch(/\d/u);
    }
  });

  test('the method and the years it takes its breaks from are said', () => {
    for (const { name, legend } of choropleths()) expect(legend.method, name).toMatch(/ · .*\d{4}/u);
  });

  test('the circles of a bubble legend are few, of falling size, each with a number of its own', () => {
    for (const { name, legend } of bubbles()) {
      const areas = legend.sizes.map(({ area }) => area);
      if (areas.length > 0) expect(areas[0], name).toBe(1);
      for (const [index, area] of areas.entries())
        expect(area > 0 && area < (areas[index - 1] ?? Infinity), name).toBe(true);
      const texts = legend.sizes.map(({ text }) => text);
      expect(new Set(texts).size, `${name} ${texts.join(' ')}`).toBe(texts.length);
      expect(
        texts.every((text) => /[1-9]/u.test(text)),
        `${name} ${texts.join(' ')}`,
      ).toBe(true);
    }
  });
});

test('a value on a logarithmic axis of the headline indicator stands where its logarithm does', () => {
  const { legend } = modelOf(realSite());
  if (legend.kind !== 'choropleth') throw new Error('not painted');
  const at = (key: string) => legend.dots.find((dot) => dot.key === key)!.position;
  // Astana 3,135.7, Mangystau 2,180.15, Almaty 4,243.78 (Concept, Figure 1).
  expect((at('KZ-75') - at('KZ-47')) / (at('KZ-71') - at('KZ-47'))).toBeCloseTo(
    Math.log(4243.78 / 2180.15) / Math.log(3135.7 / 2180.15),
    8,
  );
});
