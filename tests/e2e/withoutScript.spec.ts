/** Before scripts are there, and when they never come: no press is lost, no control is dead, and what is missing is told. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { listenOn } from '../../tools/serve.ts';
import { DESK_ONLY, expect, localeOf, modelAt, test } from './support/explore.ts';
import { holdScripts, LOST_SCRIPTS, loseScripts } from './support/scripts.ts';

// What the browser says of a script that is missing, and the frames of another host.
test.use({
  tolerated: [
    /Failed to (?:load|fetch)|Blocked script execution|ERR_FAILED|MIME type|SyntaxError|CORS|^request: GET http:\/\/127\.0\.0\.1/u,
  ],
});

/** What looks like a control and needs a script. */
const CONTROLS =
  '.needs-script, main button:not([popovertarget]), main select, main input, main form, [role=slider], [role=combobox]';

async function expectNoDeadControl(page: Page | FrameLocator): Promise<void> {
  await expect(page.locator(CONTROLS).locator('visible=true')).toHaveCount(0);
}

const REGISTERS = ['needs', 'initiatives', 'organisations', 'targets'];
const PAGES = [
  ['ru/map/', 'pageScript.missing.map'],
  ['kk/map/needs/', 'pageScript.missing.map'],
  ['ru/region/KZ-10/', 'pageScript.missing.region'],
  ...REGISTERS.map((folder) => [`ru/${folder}/`, 'pageScript.missing.register'] as const),
] as const;

/** Every way for one page of each script; the other pages have the same script, and one way each. */
function waysFor(path: string): readonly string[] {
  const ways = Object.keys(LOST_SCRIPTS);
  const at = PAGES.findIndex(([one]) => one === path);
  return path === 'ru/map/' || path === 'ru/needs/' ? ways : [ways[at % ways.length]!];
}

const shapeOf = (page: Page, region: string): Locator => page.locator(`.map path[data-region="${region}"]`);

test.describe('a tap on a region', () => {
  for (const moment of ['domcontentloaded', 'load'] as const)
    test(`right after ${moment}, before scripts are there, opens its card when they come`, async ({
      page,
      site,
      press,
    }) => {
      const release = await holdScripts(page);
      await page.goto(site.url('kk/map/'), { waitUntil: moment });
      await press(shapeOf(page, 'KZ-35'));
      await expect(page.locator('.region-card')).toHaveCount(0);
      await release();
      const name = modelAt('kk/map/').rows.find(({ region }) => region === 'KZ-35')?.name ?? 'a name';
      await expect(page.locator('.region-card').getByRole('heading')).toHaveText(name);
      // Answered once: closed it stays closed.
      await page.keyboard.press('Escape');
      await expect(page.locator('.region-card')).toHaveCount(0);
    });

  test('opens its card even where frames come late', DESK_ONLY, async ({ page, site, press }) => {
    // A slow machine: what waits for a frame or for a time comes late, so effects run after the press was answered.
    await page.addInitScript(() => {
      const later = window.setTimeout.bind(window);
      const SLOWER_MS = 300;
      window.requestAnimationFrame = (work) => later(() => work(performance.now()), SLOWER_MS);
      window.cancelAnimationFrame = clearTimeout;
      window.setTimeout = ((work: () => void, ms = 0) => later(work, ms > 0 ? ms + SLOWER_MS : 0)) as typeof setTimeout;
    });
    const release = await holdScripts(page);
    await page.goto(site.url('kk/map/'), { waitUntil: 'domcontentloaded' });
    await press(shapeOf(page, 'KZ-35'));
    await release();
    await expect(page.locator('.region-card').getByRole('heading')).toBeVisible();
    await expect(page).toHaveURL(/#KZ-35$/u);
  });

  test('the last of two is the one that counts', DESK_ONLY, async ({ page, site }) => {
    const release = await holdScripts(page);
    await page.goto(site.url('ru/map/'), { waitUntil: 'domcontentloaded' });
    await shapeOf(page, 'KZ-35').click();
    await shapeOf(page, 'KZ-39').click();
    await release();
    const name = modelAt('ru/map/').rows.find(({ region }) => region === 'KZ-39')?.name ?? 'a name';
    await expect(page.locator('.region-card').getByRole('heading')).toHaveText(name);
  });
});

for (const [path, message] of PAGES) {
  test(`${path}: a control that needs scripts is not shown before they are there, and then it is`, async ({
    page,
    site,
  }) => {
    const release = await holdScripts(page);
    await page.goto(site.url(path), { waitUntil: 'load' });
    await expectNoDeadControl(page);
    await expect(page.getByRole('alert')).toBeHidden();
    await release();
    await expect(page.locator(CONTROLS).locator('visible=true').first()).toBeAttached();
  });

  for (const how of waysFor(path))
    test(
      `${path}: a script that is ${how} is missed aloud, and leaves no dead control`,
      DESK_ONLY,
      async ({ page, site }) => {
        await loseScripts(page, LOST_SCRIPTS[how]!);
        await page.goto(site.url(path));
        const { t } = localeOf(path.startsWith('ru') ? 'ru' : 'kk');
        await expect(page.getByRole('alert')).toContainText(t(message));
        // Said where one is, not at the end of the page.
        await expect(page.getByRole('alert')).toBeInViewport();
        await expectNoDeadControl(page);
        await page.unrouteAll();
        await page
          .getByRole('alert')
          .getByRole('link', { name: t('common.tryAgain') })
          .click();
        await expect(page.locator('html')).toHaveAttribute('data-ready', '');
        await expect(page.getByRole('alert')).toBeHidden();
      },
    );
}

test('a link works before scripts are there', async ({ page, site, press }) => {
  await holdScripts(page);
  await page.goto(site.url('ru/map/'), { waitUntil: 'load' });
  // Popovers are the browser's own.
  await press(page.locator('.chooser'));
  await press(page.locator('.indicators a[href$="/map/researchers/"]'));
  await expect(page).toHaveURL(/\/ru\/map\/researchers\/$/u);
});

for (const [sandbox, isTold] of [
  ['allow-scripts', true],
  ['', false],
] as const)
  test(`in another site's frame with sandbox="${sandbox}" no control is dead`, DESK_ONLY, async ({ page, site }) => {
    for (const [path, message] of PAGES) {
      const server = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(`<iframe sandbox="${sandbox}" src="${site.url(path)}" width="1200" height="900"></iframe>`);
      });
      const port = await listenOn(server, 0);
      try {
        await page.goto(`http://127.0.0.1:${port}/`);
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('h1')).toBeVisible();
        if (isTold)
          await expect(frame.getByRole('alert')).toContainText(
            localeOf(path.startsWith('ru') ? 'ru' : 'kk').t(message),
          );
        await expectNoDeadControl(frame);
      } finally {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    }
  });
