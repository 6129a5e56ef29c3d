/**
 * Frames on demand: deck.gl asks for a next frame after each, for ever. Through this gate it gets
 * them while something moves, and none while nothing does.
 */
export interface Frames {
  readonly requestAnimationFrame: (draw: FrameRequestCallback) => number;
  readonly cancelAnimationFrame: (id: number) => void;
  /** Lets frames through for so many ms from now. */
  readonly wake: (ms: number) => void;
  readonly stop: () => void;
}

type Clock = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'> & {
  readonly performance: { now(): number };
};

export function createFrames(clock: Clock = window): Frames {
  let awakeUntil = 0;
  let held: FrameRequestCallback | null = null;
  let asked: number | null = null;
  let stopped = false;
  const ask = (draw: FrameRequestCallback): void => {
    asked = clock.requestAnimationFrame((time) => {
      asked = null;
      draw(time);
    });
  };
  return {
    requestAnimationFrame: (draw) => {
      if (!stopped && clock.performance.now() < awakeUntil) ask(draw);
      else held = draw;
      return 1;
    },
    cancelAnimationFrame: () => {
      held = null;
      if (asked !== null) clock.cancelAnimationFrame(asked);
      asked = null;
    },
    wake: (ms) => {
      awakeUntil = Math.max(awakeUntil, clock.performance.now() + ms);
      if (held === null || stopped) return;
      const draw = held;
      held = null;
      ask(draw);
    },
    stop: () => {
      stopped = true;
      held = null;
      if (asked !== null) clock.cancelAnimationFrame(asked);
    },
  };
}
