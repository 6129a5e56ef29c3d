import { describe, expect, test } from 'vitest';
import { command } from './command.ts';
import { countPlaywright, countVitest, judge } from './counts.ts';
import { summary } from './runTests.ts';
import { runSteps } from './schedule.ts';
import { checked, type Outcome, type Step } from './step.ts';

describe('counts', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
  test('vitest: a file that did not load counts as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ];
    expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });
  test('Playwright: flaky tests and faults outside tests are failures', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 7, failed: 4, skipped: 3 });
  });
  test.each([
    ['tests that passed', { passed: 2, failed: 0, skipped: 0 }, true, 0, ''],
    ['tests that failed', { passed: 2, failed: 3, skipped: 0 }, false, 3, ''],
    ['an error after the tests', { passed: 2, failed: 0, skipped: 0 }, false, 1, 'It failed outside its tests.\n'],
    ['no tests', { passed: 0, failed: 0, skipped: 0 }, true, 1, 'It ran no test.\n'],
    ['only skipped tests', { passed: 0, failed: 0, skipped: 4 }, true, 1, 'It ran no test.\n'],
    ['no report', null, true, 1, 'It wrote no report.\n'],
  ])('%s', (_what, counts, exitedWell, failed, output) => {
    expect(judge(counts, exitedWell)).toMatchObject({ failed, output });
  });
});

describe('the order of steps', () => {
  function trace(steps: readonly Pick<Step, 'name' | 'places' | 'needs'>[], failing: readonly string[] = []) {
    const log: string[] = [];
    const watched = steps.map((step) => ({
      ...step,
      title: step.name,
      run: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (failing.includes(step.name)) throw new Error('broken');
        return checked(true, '');
      },
    }));
    const watcher = {
      onStart: ({ name }: Step) => log.push(`+${name}`),
      onEnd: ({ step, failed }: Outcome) => log.push(`${failed === 0 ? '-' : '!'}${step.name}`),
    };
    return runSteps(watched, watcher).then((outcomes) => ({ log: log.join(' '), outcomes }));
  }
  test('two small ones at a time, a large one alone', async () => {
    const { log } = await trace([
      { name: 'a', places: 1 },
      { name: 'b', places: 1 },
      { name: 'c', places: 1 },
      { name: 'D', places: 2 },
    ]);
    expect(log).toBe('+a +b -a +c -b -c +D -D');
  });
  test('one that failed stops only what needs it', async () => {
    const { log, outcomes } = await trace(
      [
        { name: 'build', places: 1 },
        { name: 'unit', places: 2 },
        { name: 'e2e', places: 2, needs: ['build', 'not asked for'] },
      ],
      ['build'],
    );
    expect(log).toBe('+build !build +unit -unit !e2e');
    expect(outcomes.map(({ output }) => output)).toEqual([
      'Error: broken\n',
      '',
      'Not run: it needs build, which failed.\n',
    ]);
  });
});

describe('the sum', () => {
  const step: Step = { name: 'unit', title: 'unit tests', places: 2, run: () => Promise.reject(new Error()) };
  const outcome = { step, passed: 3, failed: 1, skipped: 0, output: '', seconds: 1.25 };
  test('is the last line', () => {
    const lines = summary([outcome, { ...outcome, passed: 4, failed: 0 }]).split('\n');
    expect(lines.at(-1)).toBe('7 passed, 1 failed');
  });
  test('skipped tests have a line of their own before it', () => {
    expect(
      summary([{ ...outcome, skipped: 2 }])
        .split('\n')
        .slice(-2),
    ).toEqual(['skipped: 2', '3 passed, 1 failed']);
  });
});

describe('a command', () => {
  test('what it prints is kept, errors too', async () => {
    const result = await command([process.execPath, '-e', 'console.log(1); console.error(2); process.exit(3)']);
    expect(result.ok).toBe(false);
    expect([...result.output].sort().join('').trim()).toBe('12');
  });
  test('a program that is not there fails', async () => {
    const result = await command(['no-such-program']);
    expect(result.ok).toBe(false);
    expect(result.output).toContain('ENOENT');
  });
});
