import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const ALL = ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'];
/** They put something else in a module's or the browser's place: nobody shall meet it, and it shall be met. */
export const ALONE: readonly string[] = [
  'src/domain/values.test.ts',
  'src/pages/embed/frozen/twoReleases.test.ts',
  'src/pages/explore/browserAddress.test.ts',
  'src/pages/explore/files.test.ts',
  'src/pages/offline/offlineCache.test.ts',
];

const testConfig = defineConfig({
  test: {
    projects: [
      // The data of a country is read once for each thread, not for each file: half the time.
      {
        extends: true,
        test: { name: 'together', include: ALL, exclude: [...configDefaults.exclude, ...ALONE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: [...ALONE] } },
    ],
    environment: 'node',
    // Threads start faster than processes; two, as many as the smallest machine we test on has cores.
    pool: 'threads',
    maxWorkers: 2,
    // A busy machine is slow, not wrong: boundaries that were just edited are laid out anew by the first test that needs them.
    testTimeout: 90_000,
    hookTimeout: 300_000,
    allowOnly: process.env['CI'] === undefined,
  },
});

export default mergeConfig(viteConfig, testConfig);
