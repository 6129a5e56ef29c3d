/** A frame of an indicator that no region has a value for shows what its page shows, never a row for each region. */
import { expect, test } from 'vitest';
import { pageAt } from '../../../tests/support/documents.tsx';
import { indicator, realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { hasRegionalValues } from '../../domain/hasRegionalValues.ts';

const { dataset } = realSite();
const EMPTY = [...dataset.series].filter(([, one]) => one.records === undefined && !hasRegionalValues(one));

test.each(EMPTY.map(([id]) => id))('%s: the bars and sentences of the page, no map and no table', (id) => {
  const national = [...(dataset.series.get(indicator(id))?.national.values() ?? [])];
  const years = national.filter(({ kind }) => kind === 'value').map(({ year }) => String(year));
  for (const language of LANGUAGES) {
    const page = pageAt(`${language}/map/${id}/`);
    for (const frame of [
      pageAt(`${language}/embed/map/${id}/`),
      pageAt(`v/${dataset.release}/${language}/embed/map/${id}/`),
    ]) {
      expect(frame.querySelectorAll('table, [data-region], [data-of]').length).toBe(0);
      expect(frame.querySelector('h1')?.textContent).toBe(page.querySelector('h1')?.textContent);
    }
    const frame = pageAt(`${language}/embed/map/${id}/`);
    const textsOf = (document: Document, selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(textsOf(frame, '.country-bars li')).toEqual(textsOf(page, '.country-bars li'));
    expect(textsOf(frame, '.country-bars li').length).toBe(years.length);
    expect(textsOf(frame, '.known li')).toEqual(textsOf(page, '.country-alone > div:last-child li'));
  }
});
