/** Runs steps in their order, two small ones at a time, and always to the end. */
import { checked, type Outcome, type Result, type Step } from './step.ts';

/** The smallest machine we test on has two cores; more at a time would mix what live steps print. */
const PLACES = 2;

export interface Watcher {
  readonly onStart: (step: Step) => void;
  readonly onEnd: (outcome: Outcome) => void;
}

/**
 * A step starts when the ones before it have started, enough places are free and what it needs has
 * ended. It fails without running if what it needs has failed.
 */
export async function runSteps(steps: readonly Step[], watcher: Watcher): Promise<Outcome[]> {
  const started = new Map<string, Promise<Outcome>>();
  const running = new Set<Promise<Outcome>>();
  let taken = 0;
  for (const step of steps) {
    const needed = await Promise.all((step.needs ?? []).flatMap((name) => started.get(name) ?? []));
    while (taken + step.places > PLACES) await Promise.race(running);
    const missing = needed.filter(({ failed }) => failed > 0);
    taken += step.places;
    const outcome = runStep(step, missing, watcher).then((ended) => {
      taken -= step.places;
      running.delete(outcome);
      return ended;
    });
    running.add(outcome);
    started.set(step.name, outcome);
  }
  return Promise.all(started.values());
}

async function runStep(step: Step, missing: readonly Outcome[], watcher: Watcher): Promise<Outcome> {
  const since = performance.now();
  let result: Result;
  if (missing.length > 0) {
    const names = missing.map((outcome) => outcome.step.name).join(', ');
    result = checked(false, `Not run: it needs ${names}, which failed.\n`);
  } else {
    watcher.onStart(step);
    result = await step.run(step.places === PLACES).catch((error: unknown) => checked(false, `${String(error)}\n`));
  }
  const outcome = { ...result, step, seconds: (performance.now() - since) / 1000 };
  watcher.onEnd(outcome);
  return outcome;
}
