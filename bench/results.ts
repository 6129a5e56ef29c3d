/** What a run finds out: docs/bench.json as it is, docs/bench.md in words. */
import type { GrowthPoint } from './growth.ts';
import type { Flight, Responses } from './responses.ts';
import type { Visit } from './visit.ts';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
  readonly flags: readonly string[];
  /** Load average of the last minute at the start: above the cores others were at work too. */
  readonly load: number;
}

export type Measured = Omit<Visit, 'last'>;

export interface SubjectResult {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly visits: readonly Measured[];
}

/** A part of its own: times in ms, to be held against the machine's speed while they were taken. */
export interface Answers {
  readonly date: string;
  /** ms of the fixed work (`fixedWork.ts`) before, between and after. */
  readonly work: readonly number[];
  readonly responses: readonly Responses[];
  readonly flight: Flight | null;
}

/** A part of its own, perhaps of another day: its figures are held against each other only. */
export interface Growth {
  readonly date: string;
  readonly load: number;
  readonly points: readonly GrowthPoint[];
}

export interface Results {
  readonly date: string;
  readonly rounds: number;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly subjects: readonly SubjectResult[];
  /** ms of the fixed work (`fixedWork.ts`) at the start of each round. */
  readonly work: readonly number[];
  readonly answers: Answers | null;
  readonly growth: Growth | null;
}
