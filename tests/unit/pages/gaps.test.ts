/** The page of gaps says, in every language, where much is asked and little is there: in words, map, square and tables. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { gapEntries } from '../../../src/pages/gaps/gapEntries.ts';
import { pageAt, wordsIn, wordsOf } from '../../support/documents.tsx';
import { localeOf } from '../../support/shown.ts';
import { realSite } from '../../support/sites.ts';

const { dataset } = realSite();

test.each(LANGUAGES)(
  '%s: the widest gap stands in the heading and first in the list, with a way to its records',
  (language) => {
    const locale = localeOf(language);
    const [widest] = gapEntries(dataset, dataset.gapAxes!, locale);
    const page = pageAt(`${language}/gaps/`);
    expect(wordsOf(page.querySelector('h1'))).toContain(wordsIn(widest!.name));
    const first = page.querySelector('.gap-list li');
    expect(first?.getAttribute('id')).toBe(widest!.region);
    expect(wordsOf(first)).toContain(wordsIn(widest!.sentence));
    const records = [...(first?.querySelectorAll('a') ?? [])].find(
      (link) => wordsOf(link) === wordsIn(locale.t('gaps.related.needs')),
    );
    expect(records?.getAttribute('href')).toMatch(new RegExp(`${language}/needs/#${widest!.region}$`, 'u'));
  },
);

test.each(LANGUAGES)('%s: map, square, list and tables hold every region, and say the same', (language) => {
  const page = pageAt(`${language}/gaps/`);
  const count = (selector: string) => page.querySelectorAll(selector).length;
  const regions = dataset.regions.length;
  expect([count('.gap-list li'), count('.map-shapes path[data-region]'), count('[data-matrix]')]).toEqual([regions, regions, regions]); // prettier-ignore
  expect(count('.cells [data-cell]')).toBe(9);
  for (const { region, cell } of gapEntries(dataset, dataset.gapAxes!, localeOf(language)))
    expect(page.querySelector(`.map-shapes path[data-region="${region}"]`)?.getAttribute('class'), region).toBe(
      cell ?? 'mO',
    );
  // At 320 px the tables scroll sideways, by keys too.
  expect(page.querySelector('.table-box')?.getAttribute('tabindex')).toBe('0');
});

test.each(LANGUAGES)('%s: the way there is two links: the topic, then the way on', (language) => {
  const { t } = localeOf(language);
  const demand = [...pageAt(`${language}/`).querySelectorAll('.topics a')].find(
    (link) => wordsOf(link) === t('explore.topic.demand'),
  );
  const address = demand?.getAttribute('href')?.replace(/^(?:\.\.\/)+/u, '') ?? '';
  const way = [...pageAt(address).querySelectorAll('a')].find(
    (link) => wordsOf(link) === wordsIn(t('explore.related.gaps')),
  );
  expect(way?.getAttribute('href')).toMatch(new RegExp(`${language}/gaps/$`, 'u'));
});
