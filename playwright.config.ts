import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/find-browser.ts';

const isCi = process.env['CI'] !== undefined;
const executablePath = findBrowser();

/**
 * The tests look at `dist/` as it is: `npm run build` first (`npm test` does). Each worker serves it
 * for itself, under a sub-folder: see tests/e2e/support/README.md.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts', 'fault/**/*.spec.ts'],
  // Playwright empties this folder at its start, so the reports lie above it.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: isCi,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 5_000 },
  use: {
    actionTimeout: 5_000,
    navigationTimeout: 10_000,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        // Painted by the processor: the same pixels on every machine, and in two thirds of the time that
        // a graphics card in software takes. Tests of WebGL will need `--use-angle=swiftshader` instead.
        '--disable-gpu',
        // The browser itself asks for nothing, and no name but ours leads anywhere.
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desk\b/u,
      // What tests the tests, or what is the same on every screen, need not do so twice.
      testIgnore: ['support/**', ...['address', 'badInput', 'formats', 'years'].map((name) => `${name}.spec.ts`)].map(
        (name) => `e2e/${name}`,
      ),
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
  ],
});
