/**
 * In which order the page changes: the map in the next frame, everything else after it. Each part of the second stage is drawn in a task of its own, so that a press in between is
 * answered at once.
 */
import { afterFrame } from '../../ui/afterFrame.ts';
import { yieldToBrowser } from '../../ui/yieldToBrowser.ts';

/** The only list of what is drawn when. */
export interface Stages {
  readonly first: 'map';
  readonly second: (typeof SECOND_STAGE)[number];
}

/**
 * In the order in which they are drawn.
 * - `surroundings`: what stands around the map: header, headline, legend, years, controls.
 * - `list`: the links of the list of all indicators.
 * - `table`: the ranking. `sources`: sources, notes, number by number.
 */
const SECOND_STAGE = ['surroundings', 'list', 'table', 'sources'] as const;

/** Draws the parts of the second stage, one after the other. */
export interface SecondStage {
  /** Draws a part when its turn comes; a part that still waits is drawn only as it was last asked for. */
  readonly draw: (part: Stages['second'], work: () => void) => void;
  /** Draws a part now, if it waits: a visitor has touched it. */
  readonly drawNow: (part: Stages['second']) => void;
  /** Resolves once nothing waits. */
  readonly atRest: () => Promise<void>;
}

export function createSecondStage(): SecondStage {
  const waiting = new Map<Stages['second'], () => void>();
  let running: Promise<void> | null = null;

  const drawNow = (part: Stages['second']): void => {
    const work = waiting.get(part);
    waiting.delete(part);
    work?.();
  };
  const drawAll = async (): Promise<void> => {
    await new Promise<void>(afterFrame);
    while (waiting.size > 0) {
      const next = SECOND_STAGE.find((part) => waiting.has(part));
      if (next !== undefined) drawNow(next);
      await yieldToBrowser();
    }
    running = null;
  };
  return {
    draw: (part, work) => {
      waiting.set(part, work);
      running ??= drawAll();
    },
    drawNow,
    atRest: () => running ?? Promise.resolve(),
  };
}
