import { beforeAll, expect, test } from 'vitest';
import { realSite, viewOf } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import { describeMap } from '../map/describeMap.ts';
import type { Site } from '../site/site.ts';
import { figureTexts, withFigureTexts, withoutFigureTexts } from './figureTexts.ts';
import { createLocale } from './locale.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

test('with the texts of its own figures alone each map says all that it says with all texts', () => {
  for (const language of LANGUAGES) {
    const whole = site.locales[language];
    for (const indicator of site.dataset.indicators) {
      const series = site.dataset.series.get(indicator.id);
      if (series === undefined) continue;
      const own = figureTexts(whole.texts, indicator, series);
      const texts = withFigureTexts(withoutFigureTexts(whole.texts), indicator.id, own);
      const view = viewOf(site, { indicator: indicator.id }, language);
      expect(describeMap(site.dataset, view, createLocale(texts))).toEqual(describeMap(site.dataset, view, whole));
      expect(texts.indicators[indicator.id]?.definition).toBe(whole.texts.indicators[indicator.id]?.definition);
    }
  }
});

test('they are taken out and put in without touching what they come from', () => {
  const { texts } = site.locales.kk;
  const before = JSON.stringify(texts);
  const without = withoutFigureTexts(texts);
  expect([without.notes, without.sources]).toEqual([{}, {}]);
  withFigureTexts(without, 'no-such-indicator', { human: '', definition: '', notes: { a: 'b' }, sources: {} });
  expect(without.notes).toEqual({});
  expect(JSON.stringify(texts)).toBe(before);
});
