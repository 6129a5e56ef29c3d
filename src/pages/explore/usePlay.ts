/** Playing the years: one after the other, until the last, a pause, or anything else that is chosen. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Long enough to look at a map and its sentence, short enough to see it move. */
export const YEAR_MS = 1400;

export interface Play {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/**
 * @param years what can be shown, ascending
 * @param shown the year on the page; one that playing did not choose ends it
 * @param show  shows a year
 */
export function usePlay(years: readonly number[], shown: number, show: (year: number) => void): Play {
  const [playing, setPlaying] = useState(false);
  /** The year that playing last asked for, and the one shown then: loading may take a moment. */
  const asked = useRef(shown);
  const left = useRef(shown);
  const showYear = useRef(show);
  showYear.current = show;

  useEffect(() => {
    if (!playing) return undefined;
    if (shown !== asked.current) {
      if (shown !== left.current) setPlaying(false);
      return undefined;
    }
    const next = years[years.indexOf(shown) + 1];
    if (next === undefined) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      asked.current = next;
      left.current = shown;
      showYear.current(next);
    }, YEAR_MS);
    // Playing stops while the page is hidden.
    const stopWhenHidden = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener('visibilitychange', stopWhenHidden);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', stopWhenHidden);
    };
  }, [playing, shown, years]);

  return {
    playing,
    toggle: () => {
      if (playing) {
        setPlaying(false);
        return;
      }
      const [first] = years;
      // From the last year playing starts again at the first.
      const start = shown === years.at(-1) && first !== undefined ? first : shown;
      asked.current = start;
      left.current = shown;
      if (start !== shown) show(start);
      setPlaying(true);
    },
  };
}
