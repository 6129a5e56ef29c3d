/** The steps of `npm test`, in their order. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { command } from './command.ts';
import { countPlaywright, countVitest, judge, type PlaywrightReport, type VitestReport } from './counts.ts';
import { checked, type Result, type Step } from './step.ts';

/** Where the runners leave their reports; playwright.config.ts writes the second. */
const VITEST_REPORT = 'test-results/unit.json';
const PLAYWRIGHT_REPORT = 'test-results/e2e.json';

/** @param filters names of test files, handed to both test runners */
export function allSteps(filters: readonly string[]): readonly Step[] {
  const npmRun = (script: string) => ['npm', 'run', '--silent', script];
  return [
    { name: 'browser', title: 'a Chromium for the browser tests', places: 1, run: provideBrowser },
    // The longest first: what is short fills the place beside them.
    check('build', 'site (build)', npmRun('build')),
    check('lint', 'lint (eslint)', ['eslint', '.', '--max-warnings=0']),
    check('typecheck', 'types (tsc)', npmRun('typecheck')),
    check('format', 'format (prettier)', ['prettier', '--check', '--log-level=warn', '.']),
    check('data', 'data (data:check)', npmRun('data:check')),
    {
      name: 'unit',
      title: 'unit tests (vitest)',
      places: 2,
      run: (live) =>
        runRunner(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`], {
          live,
          filters,
          report: VITEST_REPORT,
          count: (report) => countVitest(report as VitestReport),
        }),
    },
    {
      name: 'e2e',
      title: 'browser tests (Playwright)',
      places: 2,
      needs: ['browser', 'build'],
      run: (live) =>
        runRunner(['playwright', 'test'], {
          live,
          filters,
          report: PLAYWRIGHT_REPORT,
          count: (report) => countPlaywright(report as PlaywrightReport),
        }),
    },
  ];
}

function check(name: string, title: string, words: readonly string[]): Step {
  return {
    name,
    title,
    places: 1,
    run: async (live) => {
      const { ok, output } = await command(words, { live });
      return checked(ok, output);
    },
  };
}

/** In a program of its own: it waits for installers, and the other steps need not. */
async function provideBrowser(): Promise<Result> {
  const { ok, output } = await command(['node', '--import', 'tsx', 'tools/testing/provideBrowser.ts']);
  return checked(ok, output);
}

interface Runner {
  readonly live: boolean;
  readonly filters: readonly string[];
  readonly report: string;
  readonly count: (report: unknown) => Omit<Result, 'output'>;
}

async function runRunner(words: readonly string[], { live, filters, report, count }: Runner): Promise<Result> {
  const file = join(ROOT, report);
  await rm(file, { force: true });
  const { ok, output } = await command([...words, ...filters], { live });
  const counts = await readFile(file, 'utf8').then(
    (text) => count(JSON.parse(text)),
    () => null,
  );
  const judged = judge(counts, ok);
  return { ...judged, output: output + judged.output };
}
