/**
 * Frames on demand: deck.gl asks for a next frame after each, for ever. Through this gate it gets
 * them while something moves, and none while nothing does.
 */
export interface Frames {
  readonly requestAnimationFrame: (draw: FrameRequestCallback) => number;
  readonly cancelAnimationFrame: (id: number) => void;
  /** Lets frames through for so many ms from now, and on a slow machine a few frames at least. */
  readonly wake: (ms: number) => void;
  /** When no more frames are let through. */
  readonly rest: () => Promise<void>;
  readonly stop: () => void;
}

/** What was set takes a frame to be prepared, one to be drawn, one to be shown. */
const LEAST_FRAMES = 3;

type Clock = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'> & {
  readonly performance: { now(): number };
};

export function createFrames(clock: Clock = window): Frames {
  let awakeUntil = 0;
  let due = 0;
  let resting: (() => void)[] = [];
  let held: FrameRequestCallback | null = null;
  let asked: number | null = null;
  let stopped = false;
  const ask = (draw: FrameRequestCallback): void => {
    asked = clock.requestAnimationFrame((time) => {
      asked = null;
      due -= 1;
      draw(time);
    });
  };
  return {
    requestAnimationFrame: (draw) => {
      if (!stopped && (due > 0 || clock.performance.now() < awakeUntil)) ask(draw);
      else {
        held = draw;
        for (const done of resting) done();
        resting = [];
      }
      return 1;
    },
    cancelAnimationFrame: () => {
      held = null;
      if (asked !== null) clock.cancelAnimationFrame(asked);
      asked = null;
    },
    wake: (ms) => {
      awakeUntil = Math.max(awakeUntil, clock.performance.now() + ms);
      due = LEAST_FRAMES;
      if (held === null || stopped) return;
      const draw = held;
      held = null;
      ask(draw);
    },
    rest: () => (asked === null ? Promise.resolve() : new Promise((done) => resting.push(done))),
    stop: () => {
      stopped = true;
      held = null;
      if (asked !== null) clock.cancelAnimationFrame(asked);
    },
  };
}
