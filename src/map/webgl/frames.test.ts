import { expect, test } from 'vitest';
import { createFrames } from './frames.ts';

function fakeClock() {
  let now = 0;
  let waiting: FrameRequestCallback | null = null;
  let asked = 0;
  return {
    requestAnimationFrame: (draw: FrameRequestCallback) => {
      waiting = draw;
      asked += 1;
      return asked;
    },
    cancelAnimationFrame: () => (waiting = null),
    performance: { now: () => now },
    /** A frame later; whether anything was drawn. */
    tick: (ms = 16): boolean => {
      now += ms;
      const draw = waiting;
      waiting = null;
      draw?.(now);
      return draw !== null;
    },
  };
}

test('frames come while awake, end by themselves, and come again when woken', () => {
  const clock = fakeClock();
  const frames = createFrames(clock);
  let drawn = 0;
  const loop = () => {
    drawn += 1;
    frames.requestAnimationFrame(loop);
  };
  frames.requestAnimationFrame(loop);
  expect(clock.tick()).toBe(false);
  frames.wake(50);
  while (clock.tick());
  expect(drawn).toBeGreaterThan(2);
  expect(drawn).toBeLessThan(6);
  const before = drawn;
  expect(clock.tick(1000)).toBe(false);
  frames.wake(0);
  while (clock.tick(1000));
  expect(drawn).toBe(before + 3);
});

test('once stopped it never draws again', () => {
  const clock = fakeClock();
  const frames = createFrames(clock);
  frames.wake(1000);
  frames.requestAnimationFrame(() => frames.requestAnimationFrame(() => undefined));
  frames.stop();
  frames.wake(1000);
  expect(clock.tick()).toBe(false);
});
