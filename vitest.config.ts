import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'data/**/*.test.ts',
      'geo/**/*.test.ts',
      'tests/unit/**/*.test.{ts,tsx}',
      'tools/**/*.test.{ts,mjs}',
    ],
    environment: 'node',
    // Threads start faster than processes; two, as many as the smallest machine we test on has cores.
    pool: 'threads',
    maxWorkers: 2,
    // The data of a country is read once for each thread, not for each file: half the time. No test changes what it imports.
    isolate: false,
    // A busy machine is slow, not wrong: boundaries that were just edited are laid out anew by the first test that needs them.
    testTimeout: 90_000,
    hookTimeout: 120_000,
    allowOnly: process.env['CI'] === undefined,
  },
});
