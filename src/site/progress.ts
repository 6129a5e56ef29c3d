/** Says what a build does while it works: on a terminal in one line that changes, elsewhere in a few lines. */

export interface Progress {
  /** A part of the work begins. */
  readonly say: (what: string) => void;
  /** So many of a part's pages or pictures are done. */
  readonly count: (what: string, done: number, of: number) => void;
  /** The work is over: what is said next stands on a line of its own. */
  readonly end: () => void;
}

/** As much of a stream as we use. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** To the line's beginning, and nothing left on it. */
const CLEAR_LINE = '\r\u001b[2K';

/** Where a terminal does not say how wide it is, or says 0. */
const STANDARD_WIDTH = 80;
const TERMINAL_MS = 100;
/** A log shows that the work goes on; it need not show each page. */
const LOG_MS = 5000;

/** For builds that nobody watches: tests, the bench. */
export const SILENT: Progress = { say: () => undefined, count: () => undefined, end: () => undefined };

/** @param now ms; tests pass their own */
export function createProgress(stream: Terminal, now: () => number = () => performance.now()): Progress {
  const isTerminal = stream.isTTY === true;
  let counted = '';
  let shownAt = -Infinity;

  const show = (text: string): void => {
    shownAt = now();
    stream.write(isTerminal ? `${CLEAR_LINE}${text.slice(0, (stream.columns || STANDARD_WIDTH) - 1)}` : `${text}\n`);
  };
  return {
    say: (what) => {
      counted = '';
      show(what);
    },
    count: (what, done, of) => {
      const isDue = what !== counted || done === of || now() - shownAt >= (isTerminal ? TERMINAL_MS : LOG_MS);
      counted = what;
      if (isDue) show(`${what} ${done} of ${of}`);
    },
    end: () => {
      if (isTerminal) stream.write(CLEAR_LINE);
    },
  };
}
