/**
 * The zoomed map, as far as every page has it: it listens for what only a zoomed map answers, and
 * fetches the rest (`zoomController.ts`, then MapLibre and deck.gl) when it is asked for.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ShownMap } from './shownMap.ts';
import { useFirstGesture } from './useFirstGesture.ts';
import type { ZoomController } from './zoomController.ts';
import { createZoomStore, type CameraRequest, type Zoom } from './zoomStore.ts';

export function useZoom(figure: RefObject<HTMLElement | null>, shown: ShownMap): Zoom {
  const latest = useRef(shown);
  latest.current = shown;
  const controller = useRef<Promise<ZoomController> | null>(null);
  const zoom = useMemo((): Zoom => {
    const store = createZoomStore();
    const start = async (map: HTMLElement): Promise<ZoomController> => {
      const { createZoomController } = await import('./zoomController.ts');
      return createZoomController(map, store, () => latest.current);
    };
    const withController = (use: (controller: ZoomController) => void): void => {
      const map = figure.current?.querySelector<HTMLElement>(':scope > .map') ?? null;
      if (map === null) return;
      controller.current ??= start(map);
      controller.current.then(use).catch((error: unknown) => {
        console.warn(error);
        controller.current = null;
        store.setState({ status: 'missing' });
      });
    };
    const ask = (request: CameraRequest): void => {
      const { geography, actions } = latest.current;
      if (geography.kind !== undefined || actions === null) return;
      // Without a controller the whole country is shown.
      const isWhole = request.kind === 'whole' || (request.kind === 'address' && request.at === null);
      if (isWhole && controller.current === null) return;
      withController((one) => one.follow(request));
    };
    return {
      store,
      ask,
      cancel: () => withController((one) => one.cancel()),
      // A script that did not come is not asked for again by a browser, until the page is.
      retry: () => (store.getState().status === 'missing' ? location.reload() : withController((one) => one.retry())),
    };
  }, [figure]);

  useFirstGesture(figure, zoom);

  const { state, geography } = shown;
  useLayoutEffect(() => {
    controller.current?.then((one) => one.update()).catch(() => undefined); // told when it was asked for
  }, [state.model, geography]);
  const { at } = state.view;
  useEffect(() => {
    zoom.ask({ kind: 'address', at });
  }, [at, zoom]);
  return zoom;
}
