/** How fast the machine is just now: a figure in ms says little where neighbours on the same host slow it threefold. */
import { performance } from 'node:perf_hooks';
import { medianOf } from './statistics.ts';

const STEPS = 2e7;
const TIMES = 9;

/** @returns ms that the same piece of arithmetic takes, median of nine; some 0.2 s of this process's time */
export function timeFixedWork(): number {
  const times: number[] = [];
  // Looked at, since work whose result nobody takes could be left out by the compiler.
  const results = new Set<number>();
  for (let i = 0; i < TIMES; i++) {
    const start = performance.now();
    results.add(arithmetic());
    times.push(performance.now() - start);
  }
  if (results.size !== 1) throw new Error('the same work had two results');
  return medianOf(times);
}

function arithmetic(): number {
  let value = 1;
  for (let i = 0; i < STEPS; i++) value = (Math.imul(value, 31) + i) | 0;
  return value;
}
