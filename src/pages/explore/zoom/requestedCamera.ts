/** Where a request leads. */
import type { Geography } from '../../../domain/geography.ts';
import { cameraFor, wholeCamera, zoomAround, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import type { CameraRequest } from './zoomStore.ts';

interface Position {
  /** Where the request before leads: a second press adds to the first. */
  readonly target: Camera;
  readonly viewport: Viewport;
  readonly geography: Geography;
  /** Corner of the map's box, px of the window. */
  readonly corner: { readonly left: number; readonly top: number };
}

/** @returns null for a territory that is not on the map */
export function requestedCamera(request: CameraRequest, position: Position): Camera | null {
  const { target, viewport, geography, corner } = position;
  const { plane } = geography;
  switch (request.kind) {
    case 'whole':
      return wholeCamera(plane, viewport);
    case 'address':
      return request.at ?? wholeCamera(plane, viewport);
    case 'territory': {
      const layout = geography.territories[request.key];
      return layout === undefined ? null : cameraFor(layout.bounds, viewport, plane);
    }
    case 'zoom': {
      const { at, factor } = request;
      const middle = [viewport.width / 2, viewport.height / 2] as const;
      const around = at === undefined ? middle : ([at.clientX - corner.left, at.clientY - corner.top] as const);
      return zoomAround(target, factor, around, viewport, plane);
    }
  }
}
