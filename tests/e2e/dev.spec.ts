/** `npm run dev`: what one changes is seen at once, and a fault is shown where one looks. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../../tools/root.ts';
import { FIXTURE } from '../support/sites.ts';
import { DESK_ONLY, expect, test } from './support/test.ts';

const folder = mkdtempSync(join(tmpdir(), 'dev-'));
const table = join(folder, 'data/observations/lab-spending.csv');
let server: ChildProcess;
let url: string;

/** Where it says that it is. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += stripVTControlCharacters(text);
      const [found] = /http:\/\/localhost:\d+\//u.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    stdout?.on('end', () => reject(new Error(`the server has ended: ${said}`)));
  });
}

test.beforeAll(async () => {
  cpSync(FIXTURE.data, join(folder, 'data'), { recursive: true });
  cpSync(FIXTURE.geo, join(folder, 'geo'), { recursive: true });
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '0'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: join(folder, 'data'), GEO_DIR: join(folder, 'geo') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  url = await addressOf(server);
});
test.afterAll(async () => {
  if (server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true });
});

// It is another origin than the built site's, and the faults that its pages report are made here.
test.use({ tolerated: [/./u] });

test('a page is drawn anew when a figure, a style, a word or a component changes', DESK_ONLY, async ({ page }) => {
  const text = readFileSync(table, 'utf8');
  await page.goto(`${url}en/map/lab-spending/2020/`);
  const cell = page.locator('#table').getByRole('cell', { name: '121', exact: true });
  await expect(cell).toBeVisible();

  writeFileSync(table, text.replace('120.5', '777.5'));
  await expect(page.locator('#table').getByRole('cell', { name: '778', exact: true })).toBeVisible();

  writeFileSync(table, text.replace('120.5', '12O.5'));
  await expect(page.getByText(/lab-spending\.csv, line 2.*number/u)).toBeVisible();

  writeFileSync(table, text);
  await expect(cell).toBeVisible();

  for (const source of ['ui/base.css', 'i18n/messages.csv', 'pages/explore/Page.tsx', 'site/writePage.tsx']) {
    await page.evaluate(() => document.body.setAttribute('data-before', ''));
    const now = new Date();
    utimesSync(join(ROOT, 'src', source), now, now);
    await expect(page.locator('body:not([data-before]) h1')).toBeVisible();
  }

  await page.goto(`${url}gallery/`);
  await expect(page.getByText('longest Kazakh name')).toBeVisible();
});
