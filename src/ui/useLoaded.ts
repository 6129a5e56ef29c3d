/** A part of the page that few ask for: fetched when it is first wanted, then kept. */
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * @param load     `() => import('./Part.tsx')`
 * @param onFailed what a visitor has instead when the part does not come
 * @returns null until it is there
 */
export function useLoaded<Part>(load: () => Promise<Part>, isWanted: boolean, onFailed: () => void): Part | null {
  const [part, setPart] = useState<{ readonly loaded: Part } | null>(null);
  const latest = useRef({ load, onFailed });
  latest.current = { load, onFailed };
  const isMissing = isWanted && part === null;
  useEffect(() => {
    if (!isMissing) return;
    latest.current.load().then(
      (loaded) => setPart({ loaded }),
      (error: unknown) => {
        console.warn(error);
        latest.current.onFailed();
      },
    );
  }, [isMissing]);
  return part?.loaded ?? null;
}
