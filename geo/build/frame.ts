/**
 * The frame: the country, a margin, and as much more as call-outs need on the narrowest map, where
 * they are largest against the country. One frame for all size classes, so that every map of the
 * country has the same proportions and nothing jumps when a window is resized.
 */
import { SIZE_CLASSES, type PlaneBox } from '../../src/map/geography.ts';
import type { Bounds } from './plane.ts';
import { placeCallouts, type Scene } from './callouts.ts';

/** Around the country on every side, px on the narrowest map: outlines and focus rings need it. */
const MARGIN_PX = 4;
/** Each per cent by which the country gets smaller, and each px of height, in px of leader line. */
const SCALE_COST = 12;
const HEIGHT_COST = 3;
/** Steps in which a side moves out, px, and how many at most. */
const STEP_PX = 4;
const MOST_STEPS = 16;

/** @returns the cheapest frame, whole units; deterministic */
export function frameFor(scene: Scene, [x0, y0, x1, y1]: Bounds): PlaneBox {
  const unitsPerPx = (x1 - x0) / SIZE_CLASSES.narrow.minWidthPx;
  const margin = Math.round(MARGIN_PX * unitsPerPx);
  const step = Math.round(STEP_PX * unitsPerPx);
  const frameOf = ([left, top, right, bottom]: readonly number[]): PlaneBox => [
    x0 - margin - left! * step,
    y0 - margin - top! * step,
    x1 - x0 + 2 * margin + (left! + right!) * step,
    y1 - y0 + 2 * margin + (top! + bottom!) * step,
  ];
  const base = frameOf([0, 0, 0, 0]);
  const known = new Map<string, number>();
  const costOf = (pads: readonly number[]): number => {
    const key = pads.join();
    const frame = frameOf(pads);
    const shrunk = 100 * (frame[2] / base[2] - 1);
    const higher = (frame[3] / frame[2] - base[3] / base[2]) * SIZE_CLASSES.narrow.minWidthPx;
    const room = known.get(key) ?? placeCallouts(scene, frame, 'narrow').cost;
    known.set(key, room);
    return room + SCALE_COST * shrunk + HEIGHT_COST * Math.max(0, higher);
  };

  // First all coarse frames, then one side or two at a time, as far as it gets cheaper.
  let [best, cost]: [readonly number[], number] = [[0, 0, 0, 0], Infinity];
  for (const pads of coarseFrames()) {
    const next = costOf(pads);
    if (next < cost) [best, cost] = [pads, next];
  }
  for (let better = true; better; ) {
    better = false;
    for (const pads of neighbouringFrames(best)) {
      const next = costOf(pads);
      if (next < cost) [best, cost, better] = [pads, next, true];
    }
  }
  return frameOf(best);
}

function coarseFrames(): number[][] {
  const levels = [0, 3, 6, 9];
  return levels.flatMap((left) =>
    levels.flatMap((top) => levels.flatMap((right) => levels.map((bottom) => [left, top, right, bottom]))),
  );
}

function neighbouringFrames(pads: readonly number[]): number[][] {
  const changed: number[][] = [];
  for (let a = 0; a < 4; a++) {
    for (let b = a; b < 4; b++) {
      for (const da of [-2, -1, 1, 2]) {
        for (const db of a === b ? [0] : [-2, -1, 1, 2]) {
          const next = pads.map((pad, i) => pad + (i === a ? da : 0) + (i === b ? db : 0));
          if (next.every((pad) => pad >= 0 && pad <= MOST_STEPS)) changed.push(next);
        }
      }
    }
  }
  return changed;
}
