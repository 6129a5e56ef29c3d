import { defineConfig } from '@playwright/test';
import { ALONE } from './tests/support/browserFlags.ts';
import { findBrowser } from './tools/find-browser.ts';

const executablePath = findBrowser();

/** WebGL in software: only where it is the subject, since all else is painted faster without. */
const WEBGL = ['visual/agreement.spec.ts', 'fault/webgl.spec.ts', 'e2e/zoom.spec.ts'];

const browser = (args: readonly string[]) => ({
  ...(executablePath === null ? {} : { executablePath }),
  args: [...ALONE, ...args],
});

const isCi = process.env['CI'] !== undefined;

/**
 * The tests look at `dist/` as it is: `npm run build` first (`npm test` does). Each worker serves it
 * for itself, under a sub-folder: see tests/e2e/support/README.md.
 */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts', 'fault/**/*.spec.ts', 'firefox/**/*.spec.ts'],
  // Playwright empties this folder at its start, so the reports lie above it.
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: isCi,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 60 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    // Kept files would answer for the server; tests of the worker allow it.
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'kk-KZ',
    timezoneId: 'Asia/Almaty',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    // Painted by the processor: the same pixels on every machine, and in two thirds of the time that
    // a graphics card in software takes.
    launchOptions: browser(['--disable-gpu']),
  },
  projects: [
    // First, since its longest tests would run alone at the end.
    {
      name: 'webgl',
      testMatch: WEBGL,
      use: {
        // Painted in software: of half the pixels, in half the time.
        viewport: { width: 1000, height: 740 },
        launchOptions: browser(['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']),
      },
    },
    {
      name: 'phone',
      grepInvert: /@desk\b/u,
      // What tests the tests, or what is the same on every screen, need not do so twice.
      testIgnore: [
        ...[
          'support/**',
          'hosting.spec.ts',
          'address.spec.ts',
          'badInput.spec.ts',
          'formats.spec.ts',
          'years.spec.ts',
          'files.spec.ts',
          'narrow.spec.ts',
        ].map((name) => `e2e/${name}`),
        'fault/**',
        'firefox/**',
        ...WEBGL,
      ],
      use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', grepInvert: /@phone\b/u, testIgnore: WEBGL, use: { viewport: { width: 1440, height: 900 } } },
  ],
});
