import { useEffect, useState } from 'preact/hooks';

/** Whether scripts are at work: not yet when the component is first drawn, which must be what was served. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
