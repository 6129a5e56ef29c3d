import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { realSite } from '../../tests/support/sites.ts';
import { documentsOf } from '../pages/documents.ts';
import { REGISTRY } from '../pages/registry.ts';
import { readStep, siteAddress } from './stepAddress.ts';

const site = realSite();

test.each([
  ['https://example.org/any/kk/map/grp/2024/?r=KZ-10#x', 'map/grp/2024/?r=KZ-10#x'],
  ['../../ru/region/KZ-10/index.html', 'region/KZ-10/'],
  ['en/', ''],
  ['needs/?only=field.2', 'needs/?only=field.2'],
  ['kk/present/', null],
  ['kk/embed/map/grp/', null],
  ['javascript:alert(1)', null],
  ['https://example.org/', null],
  ['map/"><script>', null],
])('%s is the step %s', (text, expected) => {
  expect(siteAddress(text)).toBe(expected);
});

test('any text has an address or none, and an address is its own', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => {
      const address = siteAddress(text);
      if (address !== null) expect(siteAddress(address)).toBe(address);
      expect(() => readStep(address ?? text, 'kk', site.context)).not.toThrow();
    }),
  );
});

test.each([
  ['map/gone/', 'indicator-gone', 'gone'],
  ['map/rd-spending/1950/', 'year-gone', '1950'],
  ['map/?r=KZ-99', 'region-gone', 'KZ-99'],
  ['region/KZ-99/', 'region-gone', 'KZ-99'],
  ['compare/?r=KZ-10,KZ-99', 'region-gone', 'KZ-99'],
  ['compare/?r=KZ-10&of=gone', 'indicator-gone', 'gone'],
  ['nowhere/', 'page-gone', 'nowhere'],
])('%s: %s (%s)', (address, kind, got) => {
  expect(readStep(address, 'en', site.context)).toEqual({ ok: false, fault: { kind, got } });
});

test('every page of the navigation can be a step', () => {
  const pages = documentsOf(REGISTRY, site).filter(
    ({ page, path }) => path.startsWith('en/') && page.section !== null && page.id !== 'present',
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const { path } of pages) {
    const address = siteAddress(path);
    expect(address, path).not.toBeNull();
    expect(readStep(address ?? '', 'en', site.context).ok, path).toBe(true);
  }
});
