/**
 * From each number of the pages beside the map to its cell: a figure on the page of structure, strengths,
 * targets, gaps or all regions leads to a row that exists, and is computed from the figures of such rows.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type IndicatorId, type Language } from '../../../src/domain/types.ts';
import { pageAt, wordsOf } from '../../support/documents.tsx';
import { readNumber, tellsOnce } from '../../support/readNumber.ts';
import { realSite } from '../../support/sites.ts';
import { storedValue, type StoredCell } from '../../support/storedValue.ts';

const site = realSite();
const { dataset, registers } = site;

/** The cell that a link of a page leads to, and the stored figure that its row says. */
function followed(link: Element, path: string): { readonly cell: StoredCell; readonly exact: string } {
  const address = new URL(link.getAttribute('href') ?? '', `https://site.test/${path}`);
  const [, indicator = '', year = ''] = /\/map\/([a-z\d-]+)\/(\d{4})\/$/u.exec(address.pathname) ?? [];
  const target = pageAt(address.pathname.slice(1)).querySelector(`[id="${address.hash.slice(1)}"]`);
  expect(target === null, `${path}: ${address.href}`).toBe(false);
  const cell = { indicator: indicator as IndicatorId, year: Number(year), row: address.hash.replace('#n-', '') };
  return { cell, exact: wordsOf(target?.querySelector('.exact')) };
}

/** Of a link to a row that says a stored figure. */
function cellOf(link: Element, path: string): StoredCell {
  const { cell, exact } = followed(link, path);
  expect(exact, `${path}: ${JSON.stringify(cell)}`).toMatch(/\d/u);
  return cell;
}

function stored(cell: StoredCell): number {
  const value = storedValue(cell);
  expect(value, JSON.stringify(cell)).not.toBeNull();
  return value ?? Number.NaN;
}

const roleOf = (role: string): IndicatorId => registers.profile.find((one) => one.role === role)!.indicator;

/** A number of the page, its link, and what it must be by an independent computation. */
type Expectation = (cell: StoredCell, link: Element) => number;

const WHOLE = roleOf('field-total');

const shareOfWhole: Expectation = (cell, link) => {
  const own = stored(cell);
  const row = link.closest('tr')!;
  // The last column is the whole itself.
  return row.querySelector('td:last-child')!.contains(link) ? own : (100 * own) / stored({ ...cell, indicator: WHOLE });
};

const quotient: Expectation = (cell) => {
  const shareIn = (row: string) => stored({ ...cell, row }) / stored({ ...cell, row, indicator: WHOLE });
  return shareIn(cell.row) / shareIn('country');
};

/** 100 for the first, 0 for the last, equal ones in the middle of their places. */
const percentile: Expectation = (cell) => {
  const per = registers.profile.find(({ indicator, role }) => indicator === cell.indicator && PROFILE.has(role))?.per;
  const measure = (row: string): number | null => {
    const [own, by] = [storedValue({ ...cell, row }), per == null ? 1 : storedValue({ ...cell, indicator: per, row })];
    return own === null || by === null || !(by > 0) ? null : own / by;
  };
  const all = dataset.regions.flatMap(({ id }) => measure(id) ?? []);
  const own = measure(cell.row)!;
  const below = all.filter((value) => value < own).length;
  const like = all.filter((value) => value === own).length - 1;
  return (100 * (below + like / 2)) / (all.length - 1);
};
const PROFILE = new Set(['people', 'money', 'organisations', 'training', 'output']);

const itself: Expectation = (cell) => stored(cell);

const TABLES: readonly { path: string; numbers: string; least: number; expected: Expectation }[] = [
  { path: 'structure/', numbers: 'table.shares td.num', least: 300, expected: shareOfWhole },
  { path: 'strengths/', numbers: 'table.quotients td.num', least: 120, expected: quotient },
  { path: 'strengths/', numbers: 'table.profiles td .num', least: 60, expected: percentile },
  { path: 'targets/', numbers: 'table.years tr > td.num:has(.to-cell)', least: 40, expected: itself },
];

/** The text of the link alone is read: signs and notes stand beside it. */
function checkAll(language: Language, { path, numbers, least, expected }: (typeof TABLES)[number]): void {
  const address = `${language}/${path}`;
  const shown = [...pageAt(address).querySelectorAll(numbers)];
  expect(shown.length).toBeGreaterThanOrEqual(least);
  for (const number of shown) {
    const link = number.querySelector('a.to-cell');
    expect(link, `${address}: ${wordsOf(number)} leads nowhere`).not.toBeNull();
    if (link === null) continue;
    const cell = cellOf(link, address);
    const value = expected(cell, link);
    const where = `${address} ${JSON.stringify(cell)}: ${wordsOf(link)} for ${value}`;
    expect(tellsOnce(link.textContent, value, language), where).toBe(true);
  }
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each(TABLES)('each number of $path $numbers leads to its cell and is computed from it', (table) => {
    checkAll(language, table);
  });

  test('of the table of concentration each share is that of the first three', () => {
    const address = `${language}/strengths/`;
    const links = [...pageAt(address).querySelectorAll('table.concentration td a.to-cell')];
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      const [, indicator = '', year = ''] = /\/map\/([a-z\d-]+)\/(\d{4})\/#numbers$/u.exec(link.getAttribute('href')!)!;
      expect(pageAt(`${language}/map/${indicator}/${year}/`).querySelector('#numbers')).not.toBeNull();
      const at = (row: string) => storedValue({ indicator: indicator as IndicatorId, year: Number(year), row });
      const values = dataset.regions.flatMap(({ id }) => at(id) ?? []).toSorted((a, b) => b - a);
      const sum = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);
      // Where regions are hidden the country's own figure is the whole.
      const whole = Math.max(sum(values), at('country') ?? 0);
      const share = (100 * sum(values.slice(0, 3))) / whole;
      const told = readNumber(link.textContent, language);
      expect(Math.abs((told?.value ?? 0) - share), `${indicator} ${year}: ${wordsOf(link)}, ${share}`).toBeLessThan(
        0.1,
      );
    }
  });

  test('each amount and each number of people on the page of gaps leads to its cell and is it', () => {
    const address = `${language}/gaps/`;
    const links = [...pageAt(address).querySelectorAll('a.to-cell')];
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) {
      const text = link.textContent;
      const { cell } = followed(link, address);
      expect(text).toContain(String(cell.year));
      const amount = text.replace(String(cell.year), '');
      const value = storedValue(cell);
      if (value === null) {
        expect(amount, text).not.toMatch(/\d/u);
        continue;
      }
      cellOf(link, address);
      const factor = cell.indicator === roleOf('small-number') ? 1 : 1e6;
      expect(tellsOnce(amount, value * factor, language), `${JSON.stringify(cell)}: ${text}`).toBe(true);
    }
  });

  test('each number of the list of regions leads to its cell and is it', () => {
    const address = `${language}/region/`;
    const links = [...pageAt(address).querySelectorAll('.lists .num a')];
    expect(links).toHaveLength(dataset.regions.length);
    const { human } = dataset.indicators.find(({ id }) => id === dataset.defaultIndicator)!;
    for (const link of links) {
      const { hash, pathname } = new URL(link.getAttribute('href')!, `https://site.test/${address}`);
      const target = pageAt(pathname.slice(1)).querySelector(`[id="${hash.slice(1)}"] .exact`);
      expect(wordsOf(target)).toMatch(/\d/u);
      const years = dataset.series.get(dataset.defaultIndicator)!.years;
      const value = stored({ indicator: dataset.defaultIndicator, year: years.at(-1)!, row: hash.replace('#n-', '') });
      expect(tellsOnce(link.textContent, value * human.factor, language), `${address}${hash}`).toBe(true);
    }
  });
});
