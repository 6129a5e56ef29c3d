import { expect, test } from 'vitest';
import { fixtureSite } from '../../tests/support/sites.ts';
import { devResponse } from './devResponse.ts';

const ask = (path: string) => devResponse(new URL(path, 'http://localhost'), fixtureSite());

test.each([
  ['/', 'text/html; charset=utf-8', 'hreflang="kk"'],
  ['/en/', 'text/html; charset=utf-8', 'data-root="../"'],
  ['/en/map/lab-spending/2020/', 'text/html; charset=utf-8', 'data-region="XA-2+XA-3"'],
  ['/en/map/no-such-indicator/', 'text/html; charset=utf-8', '<h1>'],
  ['/app/dev/catalogue.json', 'application/json', '"release"'],
  ['/app/dev/texts/kk.json', 'application/json', '"language":"kk"'],
])('%s answers with %s', (path, type, part) => {
  expect(ask(path)).toMatchObject({ status: 200, type, text: expect.stringContaining(part) as string });
});

test.each(['/app/dev/no-such.json', '/favicon.ico', '/xx/'])('%s is not found', (path) => {
  expect(ask(path).status).toBe(404);
});

test('the gallery shows every hard case', () => {
  const { text } = ask('/gallery/');
  for (const name of ['all missing, four kinds', 'one region has a value', 'negative values', 'longest Kazakh name']) {
    expect(text).toContain(name);
  }
  expect(text).not.toMatch(/NaN|undefined|Infinity| style="/u);
});
