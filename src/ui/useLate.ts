import { useEffect, useState } from 'preact/hooks';

/**
 * A value one frame later: for parts below or behind what is looked at, which would keep the answer
 * from the screen. Preact runs effects after the frame has been painted.
 * @param value kept by identity: a new object is a new value
 */
export function useLate<T extends object>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => setLate(value), [value]);
  return late;
}
