/** The camera in the page's address: written when it rests, and read when the address changes. */
import type { Camera } from '../../../map/camera/camera.ts';
import type { ShownMap } from './shownMap.ts';

export interface CameraAddress {
  /** @param camera that rests; null for the whole country */
  readonly write: (camera: Camera | null, shown: ShownMap) => void;
  /**
   * Whether an address asks for another camera than `current`. An address that `write` has caused
   * asks for nothing: the visitor may have moved on in the meantime.
   */
  readonly asks: (at: Camera | null, current: Camera) => boolean;
}

export function createCameraAddress(): CameraAddress {
  /** What was written and the page has not told back yet, the oldest first. */
  let written: string[] = [];
  return {
    write: (camera, { state, actions }) => {
      const at = camera === null ? null : rounded(camera);
      const text = JSON.stringify(at);
      if (text === JSON.stringify(state.view.at)) return;
      written.push(text);
      actions?.go({ at }, 'replace');
    },
    asks: (at, current) => {
      const text = JSON.stringify(at);
      const told = written.lastIndexOf(text);
      // The page may tell of the last of several alone.
      written = told === -1 ? [] : written.slice(told + 1);
      const isEcho = told !== -1;
      return !isEcho && text !== JSON.stringify(rounded(current));
    },
  };
}

/** Short enough for an address, exact to less than a pixel. */
function rounded({ x, y, zoom }: Camera): Camera {
  return { x: Math.round(x), y: Math.round(y), zoom: Math.round(zoom * 100) / 100 };
}
