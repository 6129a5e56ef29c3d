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
    allowOnly: process.env['CI'] === undefined,
  },
});
