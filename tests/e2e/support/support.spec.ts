/** Does the support see what it is there to see? On a small invented site with our CSP. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAxe } from './checkAxe.ts';
import { watchProblems } from './problems.ts';
import { serveSite, type SiteServer } from './site.ts';
import { expect, test as base } from './test.ts';

function page(body: string, script = ''): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const csp = `default-src 'none'; img-src 'self' data:; script-src 'sha256-${hash}'; require-trusted-types-for 'script'`;
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}"><link rel="icon" href="data:,">
<title>Сынақ</title></head><body><main><h1>Сынақ</h1>${body}</main><script>${script}</script></body></html>`;
}

const PAGES = {
  '404.html': page('<p>Жоқ</p>'),
  'fine.html': page('<p id="text">…</p>', "document.getElementById('text').textContent = 'Әлеует'"),
  'logs.html': page('', "console.error('said by the page')"),
  'throws.html': page('', "throw new Error('thrown by the page')"),
  'style-attribute.html': page('<p style="color: red">Қызыл</p>'),
  'inner-html.html': page('', "document.querySelector('h1').innerHTML = '<b>x</b>'"),
  'third-party.html': page('', '')
    .replace("img-src 'self'", 'img-src *')
    .replace('<main>', '<main><img alt="" src="https://example.org/pixel.png">'),
  'no-alternative.html': page('<img src="data:,">'),
};

const test = base.extend<object, { siteServer: SiteServer }>({
  siteServer: [
    // eslint-disable-next-line no-empty-pattern -- as in test.ts
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'support-'));
      for (const [name, html] of Object.entries(PAGES)) writeFileSync(join(root, name), html);
      const server = await serveSite(root);
      await use(server);
      await server.close();
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

test('a fine page passes, axe included, under its CSP', async ({ page, site }) => {
  await page.goto(site.url('fine.html'));
  await expect(page.getByText('Әлеует')).toBeVisible();
  await checkAxe(page);
});

test('axe sees a picture without alternative', async ({ page, site }) => {
  await page.goto(site.url('no-alternative.html'));
  await expect(checkAxe(page)).rejects.toThrow('image-alt');
  await checkAxe(page, { within: 'h1' });
  await checkAxe(page, { without: ['image-alt'] });
});

test.describe('axe changes nothing', () => {
  test.use({ tolerated: [/requires 'TrustedScript'/u] });
  test('the CSP of the page still holds after it', async ({ page, site }) => {
    await page.goto(site.url('fine.html'));
    await checkAxe(page);
    const refused = page.addScriptTag({ content: 'window.entered = true' });
    await expect(refused).rejects.toThrow();
    expect(await page.evaluate(() => 'entered' in window)).toBe(false);
  });
});

test.describe('what is seen', () => {
  const cases = [
    ['logs', [/^console: said by the page/u]],
    ['throws', [/^uncaught: Error: thrown by the page/u]],
    ['style-attribute', [/^console: .*inline style.*style-src|^console: .*default-src/u]],
    ['inner-html', [/^console: .*TrustedHTML/u, /^uncaught: TypeError: .*TrustedHTML/u]],
    ['third-party', [/^request: GET https:\/\/example\.org\/pixel\.png/u, /^console: .*ERR_NAME_NOT_RESOLVED/u]],
    ['missing', [/^console: .*404/u]],
  ] as const;
  for (const [name, expected] of cases) {
    test(`on ${name}.html`, async ({ browser, site }) => {
      const context = await browser.newContext();
      const problems = watchProblems(context, [site.origin]);
      const page = await context.newPage();
      await page.goto(site.url(`${name}.html`));
      await expect.poll(() => problems.length).toBeGreaterThanOrEqual(expected.length);
      await context.close();
      const sorted = [...problems].sort();
      const patterns = [...expected].sort((a, b) => (a.source < b.source ? -1 : 1));
      expect(sorted).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)));
    });
  }
  test('fails the test (so this cross is right)', async ({ page, site }) => {
    test.fail();
    await page.goto(site.url('logs.html'));
  });
});

test.describe('what is tolerated', () => {
  test.use({ tolerated: [/said by the page/u] });
  test('is no failure', async ({ page, site }) => {
    await page.goto(site.url('logs.html'));
  });
});

test('what went over the wire is known', async ({ page, site }) => {
  await page.goto(site.url('fine.html'));
  await expect
    .poll(() => site.responses.map(({ path, encoding }) => [path, encoding]))
    .toEqual([['/a/b/fine.html', 'br']]);
  expect(site.bytesSent()).toBeGreaterThan(100);
  expect(site.bytesSent()).toBeLessThan(PAGES['fine.html'].length);
});

test('a path with a slash in front is our mistake', ({ site }) => {
  expect(() => site.url('/kk/')).toThrow('without a slash in front');
});
