/** Every number in a ready sentence is one that the page shows; every sentence has its year and its source. */
import { beforeAll, describe, expect, test } from 'vitest';
import { allViews, fixtureSite, realSite } from '../../tests/support/sites.ts';
import { regionalMedian } from '../domain/completeness.ts';
import { heldTogether } from '../i18n/heldTogether.ts';
import { humanValue } from '../i18n/humanValue.ts';
import { createContext, keptRows } from '../map/describe/context.ts';
import { describeMap } from '../map/describeMap.ts';
import type { Site } from '../site/site.ts';
import { mapSentences, regionSentences } from './readySentences.ts';

let sites: readonly Site[];
beforeAll(() => {
  sites = [realSite(), fixtureSite()];
});

/** Figures with their separators, so that 1 234,5 is one. */
const numbersIn = (text: string): readonly string[] => text.match(/\d(?:[\d\u00a0.,]*\d)?/gu) ?? [];

describe('ready sentences of every indicator, year and language', () => {
  test('have no number that the page does not show', () => {
    for (const site of sites) {
      for (const view of allViews(site)) {
        const { dataset } = site;
        const locale = site.locales[view.language];
        const model = describeMap(dataset, view, locale);
        const context = createContext(dataset, view, locale);
        const input = { dataset, view, model, locale };
        const human = heldTogether(locale.texts.indicators[view.indicator]?.human ?? '');
        const sources = model.sources.flatMap(({ title, publisher }) => [title, publisher]);
        const shown = [human, String(view.year), model.headline, ...model.details, ...sources];
        const drawn = String(context.drawn.length);
        const missing = model.legend.missing;
        const lack = missing.reduce((sum, { count }) => sum + count, 0);
        const ofMap = new Set(
          [...shown, drawn, String(lack), ...missing.flatMap(({ names, word }) => [names, word])].flatMap(numbersIn),
        );
        for (const sentence of mapSentences(input)) {
          expect(
            numbersIn(sentence).filter((number) => !ofMap.has(number)),
            sentence,
          ).toEqual([]);
          expect(sentence).toContain(String(view.year));
        }
        const median = model.records === null ? regionalMedian(keptRows(context)) : null;
        for (const row of model.rows) {
          const { source } = row.provenance;
          const ratio = median === null || row.value === null || median === 0 ? null : row.value / median;
          const ofRow = new Set(
            [
              ...[human, String(view.year), row.valueWithUnit, row.valueText, row.rankLong, row.changeText],
              ...[row.changeNote, model.changeNote, row.status, source.title, source.publisher],
              locale.texts.regions[row.region]?.full ?? '',
              ...(model.national === null ? [] : [model.national.valueWithUnit, model.national.valueText]),
              ...(median === null ? [] : [humanValue(median, context.human, locale.format)]),
              ...(row.value === null ? [] : [humanValue(row.value, context.human, locale.format)]),
              ...(context.national?.kind === 'value'
                ? [humanValue(context.national.value, context.human, locale.format)]
                : []),
              ...(ratio === null || ratio <= 0 ? [] : [locale.format.times(ratio), locale.format.part(ratio)]),
            ].flatMap(numbersIn),
          );
          const sentences = regionSentences(input, row.region);
          expect(sentences.length).toBeGreaterThan(0);
          for (const sentence of sentences) {
            expect(
              numbersIn(sentence).filter((number) => !ofRow.has(number)),
              `${row.region} ${sentence}`,
            ).toEqual([]);
            expect(sentence).toContain(String(view.year));
            expect(sentence).toMatch(/\((?:дереккөз|источник|source): .+\)\.$/u);
          }
          if (row.value !== null)
            expect(numbersIn(row.valueWithUnit).some((number) => sentences[0]?.includes(number))).toBe(true);
        }
      }
    }
  }, 120_000);

  test('name a region in the case that the sentence asks for', () => {
    const [site] = sites as readonly [Site];
    for (const view of allViews(site).filter(
      ({ indicator, year }) => indicator === site.dataset.portrait && year > 2022,
    )) {
      const { dataset } = site;
      const locale = site.locales[view.language];
      const input = { dataset, view, model: describeMap(dataset, view, locale), locale };
      for (const { id } of dataset.regions) {
        const { full = '', locative = '' } = locale.texts.regions[id] ?? {};
        for (const sentence of regionSentences(input, id))
          expect(sentence).toContain(view.language === 'en' ? full : locative);
      }
    }
  });
});
