/** The first picture: it waits for the whole map, and for nothing behind it. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listenOn } from '../../tools/serve.ts';
import { DIST } from './support/site.ts';
import { expect, test } from './support/test.ts';

// The first test has a server of its own, which sends a page in pieces.
test.use({ javaScriptEnabled: false, tolerated: [/^request: GET http:\/\/127\.0\.0\.1:\d+\/$/u] });

/** ms since 1970, or null while nothing has been painted. */
const paintedAt = (page: Page) =>
  page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint === undefined ? null : performance.timeOrigin + paint.startTime;
  });

test('nothing is painted while half of the map is there; what stands behind the map is not waited for', async ({
  page,
}) => {
  const html = await readFile(join(DIST, 'kk/map/index.html'), 'utf8');
  const half = html.indexOf('class="words-narrow"');
  // Painting is let go when the element behind the map begins.
  const next = '<div class="under-map" id="behind-map">';
  const behind = html.indexOf(next) + next.length;
  expect(half).toBeGreaterThan(0);
  expect(behind).toBeGreaterThan(half);
  const asked: ServerResponse[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    asked.push(response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }));
    response.write(html.slice(0, half));
  });
  const port = await listenOn(server, 0);
  try {
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'commit' });
    const shapes = () => page.evaluate(() => document.querySelectorAll('.words-tiny text').length);
    await expect.poll(shapes).toBeGreaterThan(10);
    // Without the wait the frame would be there by now: one was due with each of these turns.
    const painted = await paintedAt(page);
    const restSentAt = Date.now();
    asked[0]?.write(html.slice(half, behind));
    expect(painted).toBeNull();
    await expect.poll(() => paintedAt(page)).not.toBeNull();
    expect(await paintedAt(page)).toBeGreaterThanOrEqual(restSentAt);
    expect(await page.locator('.legend').count()).toBe(0);
    asked[0]?.end(html.slice(behind));
    await expect(page.locator('.legend')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
});
