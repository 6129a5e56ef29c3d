import { useEffect, useState } from 'preact/hooks';

/** Whether scripts work. False in the first render, which must be what was served. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
