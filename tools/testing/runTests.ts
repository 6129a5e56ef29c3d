/** What `npm test` does once the packages are there. The last line it prints is the sum. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../root.ts';
import { runSteps } from './schedule.ts';
import type { Outcome, Step } from './step.ts';
import { allSteps } from './steps.ts';

/** @returns the exit code: 0 if nothing failed */
export async function runTests(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const steps = chooseSteps(allSteps(positionals), values.only);
  if (steps === null) return 1;
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  const outcomes = await runSteps(steps, {
    onStart: (step) => print(`▸ ${step.title}`),
    onEnd: (outcome) => print(describeOutcome(outcome)),
  });
  print(summary(outcomes));
  return outcomes.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** @param only names of steps, comma-separated; all if not given. Null if one is unknown. */
function chooseSteps(steps: readonly Step[], only: readonly string[] | undefined): readonly Step[] | null {
  if (only === undefined) return steps;
  const names = only.flatMap((part) => part.split(',')).filter((name) => name !== '');
  const unknown = names.filter((name) => steps.every((step) => step.name !== name));
  if (unknown.length === 0 && names.length > 0) return steps.filter(({ name }) => names.includes(name));
  const known = steps.map(({ name }) => name).join(', ');
  print(`No such step: ${unknown.join(', ') || '(none named)'}. The steps are ${known}.\n0 passed, 1 failed`);
  return null;
}

/** What a step printed is shown when it failed; one that went well has said enough by its mark. */
function describeOutcome({ step, passed, failed, skipped, seconds, output }: Outcome): string {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const line = `${failed === 0 ? '✓' : '✗'} ${step.title}: ${seconds.toFixed(1)} s (${counts})`;
  return failed === 0 || output.trim() === '' ? line : `${line}\n${output.trimEnd()}\n`;
}

/** The failed steps once more, the skipped tests, and last the sum. */
export function summary(outcomes: readonly Outcome[]): string {
  const sum = (kind: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[kind], 0);
  const width = Math.max(0, ...outcomes.map(({ step }) => step.title.length));
  const lines = outcomes.map(
    ({ step, failed, seconds }) =>
      `${failed === 0 ? '✓' : '✗'} ${step.title.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s`,
  );
  return [
    '',
    ...lines,
    ...(sum('skipped') > 0 ? [`skipped: ${sum('skipped')}`] : []),
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
