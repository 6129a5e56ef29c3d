/**
 * From each number to its cell: every figure on all pages of five indicators, and on a region's page, in
 * three languages, leads to a row that has the stored figure, and is that figure rounded once.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type IndicatorId, type Language } from '../../../src/domain/types.ts';
import { pageAt } from '../../support/documents.tsx';
import { tellsOnce } from '../../support/readNumber.ts';
import { realSite } from '../../support/sites.ts';
import { storedValue } from '../../support/storedValue.ts';

const FIVE = ['rd-spending-per-100k', 'rd-intensity', 'rd-spending', 'researchers', 'local-budget-rd'] as const;

const site = realSite();
const { dataset, locales } = site;

/** What one of the shown unit is, in the indicator's own; sums of money are told in ones of the currency. */
function factorOf(indicator: string, text: string): number {
  const { human } = dataset.indicators.find(({ id }) => id === indicator)!;
  const { kind, scale } = locales.en.texts.units[human.unit]!;
  return human.factor * (kind === 'money' && text.includes('₸') ? 10 ** scale : 1);
}

/** Follows a link within a page to the row of a number, and reads the stored figure there. */
function exactOf(page: Document, href: string, where: string): string {
  const cell = page.querySelector(`[id="${href.split('#')[1] ?? ''}"]`);
  expect(cell, `${where} leads to ${href}`).not.toBeNull();
  return cell?.querySelector('.exact')?.textContent ?? '';
}

function checkNumber(
  text: string,
  exact: string,
  at: { indicator: string; year: number; row: string; language: Language },
) {
  const { indicator, year, row, language } = at;
  const where = `${language} ${indicator} ${year} ${row}: ${text}, stored as ${exact}`;
  const stored = storedValue({ indicator: indicator as IndicatorId, year, row });
  if (stored === null) {
    expect(exact, where).toBe('');
    return;
  }
  expect(tellsOnce(text, stored * factorOf(indicator, text), language), where).toBe(true);
  // The stored figure is written with its unit: '₸94,613.2m' is read in ones, 'mln ₸ per …' in millions.
  const { unit } = dataset.indicators.find(({ id }) => id === indicator)!;
  const { scale } = locales.en.texts.units[unit]!;
  expect(
    [stored, stored * 10 ** scale].some((value) => tellsOnce(exact, value, language)),
    where,
  ).toBe(true);
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(FIVE)('each number of %s in each year leads to its cell and is it, rounded once', (indicator) => {
    const { years } = dataset.indicators.find(({ id }) => id === indicator)!;
    for (const year of years) {
      const page = pageAt(`${language}/map/${indicator}/${year}/`);
      const links = [...page.querySelectorAll('.ranking td.value a')];
      expect(links.length).toBeGreaterThanOrEqual(dataset.regions.length);
      for (const link of links) {
        const href = link.getAttribute('href') ?? '';
        const row = href.replace('#n-', '');
        const shown = link.textContent;
        const exact = exactOf(page, href, shown);
        if (!/\d/u.test(shown) || exact === '') continue;
        checkNumber(shown, exact, { indicator, year, row, language });
      }
      const headline = page.querySelector('h1')?.textContent ?? '';
      expect(headline).toContain(String(year));
    }
  });

  test.each(['KZ-75', 'KZ-62'])('each number on the page of %s leads to its cell and is it, rounded once', (region) => {
    const path = `${language}/region/${region}/`;
    const links = [...pageAt(path).querySelectorAll('.figure strong a, a.hero')];
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) {
      const address = new URL(link.getAttribute('href') ?? '', `https://site.test/${path}`);
      const target = pageAt(address.pathname.slice(1));
      const indicator = /\/map\/([a-z0-9-]+)\//u.exec(address.pathname)?.[1] ?? dataset.defaultIndicator;
      const year = Number(/\d{4}/u.exec(target.querySelector('h1')?.textContent ?? '')?.[0]);
      const exact = exactOf(target, address.hash, path);
      checkNumber(link.textContent, exact, { indicator, year, row: region, language });
    }
  });
});
