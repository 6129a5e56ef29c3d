/** One step of `npm test`: what it is, and what came of it. */
export interface Step {
  readonly name: string;
  /** What it is, in words, for the one who reads the log. */
  readonly title: string;
  /** How many of the two places it takes: one that takes both runs alone and prints as it goes. */
  readonly places: 1 | 2;
  /** Steps without which it cannot run. Those that were not asked for are taken as done. */
  readonly needs?: readonly string[];
  readonly run: (live: boolean) => Promise<Result>;
}

export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What it printed, if that has not been shown yet. */
  readonly output: string;
}

export interface Outcome extends Result {
  readonly step: Step;
  readonly seconds: number;
}

/** A check counts as one test. */
export function checked(ok: boolean, output: string): Result {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
}
