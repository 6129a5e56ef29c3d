/** A page whose scripts come late, or never. */
import type { Page, Route } from '@playwright/test';
import { expectReady } from './explore.ts';

const SCRIPTS = /\/assets\/.*\.js$/u;

/**
 * Holds back the scripts of the pages that are opened from now on.
 * @returns lets them go, and waits until the page is hydrated
 */
export async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let free = false;
  await page.route(SCRIPTS, async (route) => {
    if (free) await route.continue();
    else held.push(route);
  });
  return async () => {
    free = true;
    await Promise.all(held.map((route) => route.continue()));
    await expectReady(page);
  };
}

/** How a script does not come. */
export const LOST_SCRIPTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'not found': (route) => route.fulfill({ status: 404, body: '' }),
  blocked: (route) => route.abort(),
  'an HTML page with status 200': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Error' }),
  'cut in half': async (route) => {
    const text = await (await route.fetch()).text();
    const headers = { 'cache-control': 'no-store' };
    await route.fulfill({ contentType: 'text/javascript', headers, body: text.slice(0, text.length / 2) });
  },
};

export async function loseScripts(page: Page, how: (route: Route) => Promise<void>): Promise<void> {
  await page.route(SCRIPTS, how);
}
