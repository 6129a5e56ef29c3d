/** Reads how many tests a test runner ran from the JSON report that it wrote. */
import type { Result } from './step.ts';

type Counts = Omit<Result, 'output'>;

/** As much of vitest's JSON report as we use. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  /** One a file. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** As much of Playwright's JSON report as we use. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Faults outside tests: a file that does not load, a test that stands twice. */
  readonly errors: readonly unknown[];
}

/** A file that did not load has no tests to fail; it counts as one. */
export function countVitest(report: VitestReport): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/** A flaky test has failed once: we have no retries, and want none. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * What a runner's report and its exit code say together: a runner that failed though no test did
 * (an error after the tests, a crash), or that ran no test at all, counts as one failure.
 */
export function judge(counts: Counts | null, exitedWell: boolean): Result {
  if (counts === null) return fail({ passed: 0, failed: 0, skipped: 0 }, 'It wrote no report.');
  if (counts.passed + counts.failed === 0) return fail(counts, 'It ran no test.');
  if (!exitedWell && counts.failed === 0) return fail(counts, 'It failed outside its tests.');
  return { ...counts, output: '' };
}

function fail(counts: Counts, why: string): Result {
  return { ...counts, failed: counts.failed + 1, output: `${why}\n` };
}
