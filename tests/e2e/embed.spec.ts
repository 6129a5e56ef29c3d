/** Pages in frames of other sites: without scripts, with them, in hosts that listen, and in hostile ones. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { Frame, Page } from '@playwright/test';
import { listenOn } from '../../tools/serve.ts';
import { checkAxe } from './support/checkAxe.ts';
import { DESK_ONLY, expect, LANGUAGES, localeOf, modelAt, test } from './support/explore.ts';
import type { Site } from './support/site.ts';

/** A page of somebody else: another port is another origin. */
async function withHost(page: Page, html: string, look: () => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Host</title><body>${html}`);
  });
  const port = await listenOn(server, 0);
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    await look();
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

// Requests to the host's own server are no fault of ours.
test.use({
  tolerated: [/status of 404|Blocked script execution|^request: GET http:\/\/127\.0\.0\.1:\d+\/(?:favicon\.ico)?$/u],
});

const MAP = 'embed/map/rd-spending-per-100k/';
const frameOf = async (page: Page): Promise<Frame> => {
  await expect(page.locator('iframe')).toHaveCount(1);
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('no frame');
  return frame;
};
const requestsOf = (site: Site) => site.responses.map(({ path }) => path);

for (const language of LANGUAGES)
  test(
    `${language}: where scripts are stripped the fragment marks a region, in one request`,
    DESK_ONLY,
    async ({ page, site }) => {
      const { texts } = localeOf(language);
      const row = modelAt(`${language}/map/`).rows.find(({ region }) => region === 'KZ-63');
      site.clear();
      const frame = `<iframe sandbox="" src="${site.url(`${language}/${MAP}#KZ-63`)}" width="600" height="900"></iframe>`;
      await withHost(page, frame, async () => {
        const inside = page.frameLocator('iframe');
        await expect(inside.locator('.ring[data-of="KZ-63"]')).toBeVisible();
        await expect(inside.locator('.ring[data-of="KZ-10"]')).toBeHidden();
        await expect(inside.locator('.words')).toContainText(row?.valueText ?? 'a number');
        await expect(inside.locator('.words .idle')).toBeHidden();
        await expect(inside.locator('h1')).toHaveText(modelAt(`${language}/map/`).headline);
        // All values are in the page.
        await expect(inside.locator('tr')).toHaveCount(21);
        await expect(inside.locator('tr[data-of="KZ-63"]')).toContainText(texts.regions['KZ-63']?.short ?? 'a name');
      });
      expect(requestsOf(site)).toHaveLength(1);
    },
  );

test(
  'in sandbox="allow-scripts" one points, taps and walks by keys; wheel and drag stay the host’s',
  DESK_ONLY,
  async ({ page, site }) => {
    const src = site.url(`ru/${MAP}?utm_source=x&childId=a`);
    const frame = `<iframe sandbox="allow-scripts" src="${src}" width="700" height="900"></iframe><p>${'line<br>'.repeat(90)}</p>`;
    await withHost(page, frame, async () => {
      const inside = page.frameLocator('iframe');
      const shape = inside.locator('.map-land [data-region="KZ-15"]');
      await shape.hover();
      await expect(inside.locator('.ring[data-of="KZ-15"]')).toBeVisible();
      await shape.click();
      await expect(inside.locator('.words')).toContainText(localeOf('ru').texts.regions['KZ-15']?.full ?? 'a name');
      await inside.locator('.map').focus();
      await page.keyboard.press('ArrowDown');
      await expect(inside.locator('.ring:visible')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(inside.locator('.ring:visible')).toHaveCount(0);
      await shape.hover();
      await page.mouse.wheel(0, 400);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
      const link = inside.locator('footer a');
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('href', /\/map\/$/u);
    });
  },
);

test('the height is told in every shape that hosts listen to, and shrinks too', DESK_ONLY, async ({ page, site }) => {
  const frame = `<script>window.told=[];addEventListener('message',({data})=>told.push(data))</script>
    <iframe sandbox="allow-scripts" src="${site.url(`en/${MAP}?childId=pym-0`)}#?secret=abc" width="600" height="300"></iframe>`;
  await withHost(page, frame, async () => {
    const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    const heights = async () =>
      (await told()).flatMap((one) =>
        (one as { 'science-map'?: number; height?: number })['science-map'] === 1
          ? [(one as { height: number }).height]
          : [],
      );
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    const closed = (await heights()).at(-1) ?? NaN;
    const measured = await (
      await frameOf(page)
    ).evaluate(() => document.querySelector('main')?.getBoundingClientRect().bottom);
    expect(Math.abs(closed - (measured ?? NaN))).toBeLessThanOrEqual(1);
    expect(await told()).toEqual(
      expect.arrayContaining([
        { 'datawrapper-height': { 'pym-0': closed } },
        `pymxPYMxpym-0xPYMxheightxPYMx${closed}`,
        { message: 'height', value: closed, secret: 'abc' },
        { sentinel: 'amp', type: 'embed-size', height: closed },
      ]),
    );
    await page.frameLocator('iframe').locator('summary').first().click();
    await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(closed + 100);
    await page.frameLocator('iframe').locator('summary').first().click();
    await expect.poll(async () => (await heights()).at(-1)).toBe(closed);
  });
});

test('<science-map> sizes its frame, is defined once, and believes nobody else', DESK_ONLY, async ({ page, site }) => {
  const script = `<script src="${site.url('embed.js')}"></script>`;
  const html = `${script}${script}
    <science-map view="map/rd-spending-per-100k" lang="kk" region="KZ-75" theme="dark" title="Map"></science-map>
    <iframe id="other" srcdoc="<script>onmessage=()=>{for(const h of [1e9,-5,NaN,'900','__proto__'])parent.postMessage({'science-map':1,height:h},'*');for(let i=0;i<10000;i++)parent.postMessage({'science-map':1,height:3000},'*');parent.postMessage('done','*')}</script>"></iframe>`;
  await withHost(page, html, async () => {
    const map = page.locator('science-map');
    const frame = map.locator('iframe');
    await expect(frame).toHaveCount(1);
    await expect(frame).toHaveAttribute('title', 'Map');
    const inside = page.frameLocator('science-map iframe');
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(inside.locator('.ring[data-of="KZ-75"]')).toBeVisible();
    const height = () => frame.evaluate((one: HTMLIFrameElement) => Number(one.height));
    await expect.poll(height).not.toBe(640);
    const own = await height();
    expect(await map.evaluate((one) => getComputedStyle(one).display)).toBe('block');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => data === 'done' && resolve());
          (document.querySelector<HTMLIFrameElement>('#other')?.contentWindow as Window).postMessage('go', '*');
        }),
    );
    expect(await height()).toBe(own);
    // Its own frame cannot ask for anything but a height within bounds.
    await inside.locator('body').evaluate(() => {
      for (const height of [1e9, -5, NaN, '900', { __proto__: 1 }])
        parent.postMessage({ 'science-map': 1, height }, '*');
    });
    await expect.poll(height).toBe(4000);
    await map.evaluate((one) => one.setAttribute('view', 'region/KZ-10'));
    await expect(inside.locator('h1')).toHaveText(localeOf('kk').texts.regions['KZ-10']?.full ?? 'a name');
    await map.evaluate((one) => one.setAttribute('view', '../../../"><script>alert(1)</script>'));
    expect(await frame.getAttribute('src')).not.toMatch(/[<>"]|\.\./u);
  });
});

test('no frame of the height that the snippet names scrolls, at any width', DESK_ONLY, async ({ page, site }) => {
  for (const path of [
    `kk/${MAP}`,
    'ru/embed/map/initiatives/',
    'en/embed/map/rd-spending/',
    'kk/embed/map/rd-spending-growth/',
    'ru/embed/map/rd-intensity/2015/',
    'ru/embed/region/KZ-10/',
    'kk/embed/region/KZ-47/',
    'en/embed/region/KZ-33/',
  ]) {
    await page.goto(site.url(path));
    const named = Number(await page.locator('html').getAttribute('data-height'));
    for (const width of [280, 320, 360, 400, 480, 600, 720, 800, 1000, 1600]) {
      await page.setViewportSize({ width, height: 600 });
      const size = await page.evaluate(() => ({
        height: document.querySelector('main')?.getBoundingClientRect().bottom ?? NaN,
        beyond: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(size.height, `${path} at ${width} px`).toBeLessThanOrEqual(named);
      expect(size.beyond, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in frames, ${theme}`, DESK_ONLY, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of [`kk/${MAP}`, 'ru/embed/map/needs/', 'en/embed/region/KZ-63/']) {
      await page.goto(site.url(`${path}?theme=<script>#KZ-63`));
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
      await checkAxe(page);
    }
  });

test(
  'what does not exist is said in the language of the address; a year without data leads to the nearest',
  DESK_ONLY,
  async ({ page, site }) => {
    await page.goto(site.url('ru/embed/map/rd-spending-per-100k/1990/?childId=x'));
    await expect(page).toHaveURL(/\/2020\/\?childId=x&asked=1990$/u);
    await expect(page.locator('.asked')).toHaveText(localeOf('ru').t('embed.asked', { asked: '1990', year: '2020' }));
  },
);

test('an embed of nothing is a small page with one way on', DESK_ONLY, async ({ page, site }) => {
  await page.goto(site.url('ru/embed/region/KZ-99/'));
  await expect(page.locator('h1')).toHaveText(localeOf('ru').t('common.notFound'));
  await expect(page.locator('a:visible')).toHaveCount(1);
  await expect(page.locator('a:visible')).toHaveAttribute('target', '_blank');
});
