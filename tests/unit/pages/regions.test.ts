/** Pages of the regions say, in every language, what the maps say of each region. */
import { describe, expect, test } from 'vitest';
import { statisticsOf } from '../../../src/domain/dataset.ts';
import { CAPABILITY_DIMENSIONS } from '../../../src/domain/registers.ts';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { heldTogether } from '../../../src/i18n/heldTogether.ts';
import { linkNamed, pageAt, wordsIn, wordsOf } from '../../support/documents.tsx';
import { DIFFERENT_REGIONS } from '../../support/pages.ts';
import { localeOf, modelAt } from '../../support/shown.ts';
import { realSite } from '../../support/sites.ts';

const { dataset, registers } = realSite();
const ALL = dataset.regions.map(({ id }) => id);

describe.each(LANGUAGES)('%s', (language) => {
  const { t, texts, format } = localeOf(language);
  // All in one language; what differs in the others is words.
  const regions: readonly string[] = language === 'ru' ? ALL : DIFFERENT_REGIONS;
  const at = (region: string) => pageAt(`${language}/region/${region}/`);

  test('each has its heading, sentences, locator, places, years and gaps', () => {
    for (const region of regions) {
      const page = at(region);
      expect(wordsOf(page.querySelector('h1')).toLowerCase()).toBe(wordsIn(texts.regions[region]!.full).toLowerCase());
      expect(page.querySelectorAll('.locator path[data-region]').length, region).toBe(ALL.length);
      expect(page.querySelectorAll(`path.here[data-region="${region}"]`).length, region).toBe(1);
      const headings = [...page.querySelectorAll('h2, h3')].map(wordsOf);
      for (const title of [
        'region.notable',
        'region.neighbours',
        'region.alike',
        'region.years',
        'region.missing',
      ] as const)
        expect(headings, region).toContain(wordsIn(t(title)));
      expect(page.querySelectorAll('[data-indicator]').length, region).toBe(statisticsOf(dataset).length);
      expect(page.querySelectorAll('.sparks li').length, region).toBeGreaterThan(6);
      expect(page.querySelectorAll('.percentiles li').length, region).toBe(CAPABILITY_DIMENSIONS.length);
    }
  });

  test('figures, units, years, ranks and reasons are those of the maps, and lead to them', () => {
    for (const indicator of ['rd-intensity', 'researchers', 'local-budget-rd', 'rd-prototypes', 'population']) {
      const map = modelAt(`${language}/map/${indicator}/`);
      for (const region of regions) {
        const expected = map.rows.find((row) => row.region === region)!;
        const row = at(region).querySelector(`[data-indicator="${indicator}"]`);
        const figure = wordsOf(row?.querySelector('.figure'));
        for (const text of [expected.valueText, heldTogether(expected.rankLong)])
          expect(figure, region).toContain(wordsIn(text));
        const what = wordsOf(row?.querySelector('.what small'));
        for (const text of [map.unit, String(map.year)]) expect(what, region).toContain(wordsIn(text));
        expect(row?.querySelector('a')?.getAttribute('href')).toMatch(
          new RegExp(`/${language}/(?:map/${indicator}/)?\\?r=${region}$`, 'u'),
        );
      }
    }
  });

  test('what is asked for there leads to the records', () => {
    const page = at('KZ-47');
    const asked = registers.needs.filter(({ regions }) => regions.some((one) => one === 'KZ-47'));
    const links = [...(page.querySelector('.fact.function-demand .records-in-words')?.querySelectorAll('a') ?? [])].map(
      (link) => link.getAttribute('href'),
    );
    expect(asked.map(({ id }) => `../../needs/#${id}`)).toContain(links[0]?.replace(/^.*(?=needs)/u, '../../'));
  });

  test('neighbours, and the same region in other languages, are a link away', () => {
    const page = at('KZ-75');
    const neighbour = linkNamed(page.querySelector('.related section'), texts.regions['KZ-19']!.short);
    expect(neighbour?.getAttribute('href')).toMatch(/\/KZ-19\/$/u);
    for (const other of LANGUAGES)
      if (other !== language)
        expect(page.querySelector(`a[href$="/${other}/region/KZ-75/"]`) !== null, other).toBe(true);
  });

  test('the list of all has each with its figure and place', () => {
    const page = pageAt(`${language}/region/`);
    expect(page.querySelectorAll('.locator path[data-region]').length).toBe(ALL.length);
    for (const { region, rank, valueText } of modelAt(`${language}/map/`).rows) {
      const item = wordsOf(page.querySelector(`.lists li a[href="${region}/"]`)?.closest('li'));
      expect(item).toContain(wordsIn(valueText));
      if (rank !== null) expect(item).toContain(wordsIn(format.place({ rank, to: rank })));
    }
  });
});
