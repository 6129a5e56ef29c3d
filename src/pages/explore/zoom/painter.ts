/** The graphics card's part of a zoomed map: fetched, shown, hidden, given up, tried again. */
import type { DetailContent, DetailMap, DetailOptions } from '../../../map/webgl/detailMap.ts';
import type { DetailStore } from './detailStore.ts';

export interface Painter {
  /** Fetches MapLibre and deck.gl and paints the first picture; again after a failure. */
  readonly load: () => void;
  readonly cancel: () => void;
  /** Once it has painted, until it fails. */
  readonly detail: () => DetailMap | null;
  readonly hasFailed: () => boolean;
  readonly show: (content: DetailContent) => void;
  /** Kept for the next time, out of sight and at rest. */
  readonly hide: () => void;
  readonly update: (content: DetailContent) => void;
  /** Other symbols lie over it. */
  readonly drawOver: () => void;
}

interface Parts {
  readonly map: HTMLElement;
  readonly store: DetailStore;
  readonly options: () => Omit<DetailOptions, 'container' | 'onFailure'>;
  readonly onPainted: (detail: DetailMap) => void;
  readonly onFailed: () => void;
}

/** Longer than this nobody waits; the drawing is there. */
const TIMEOUT_MS = 20_000;

export function createPainter({ map, store, options, onPainted, onFailed }: Parts): Painter {
  let detail: DetailMap | null = null;
  let container: HTMLElement | null = null;
  /** Grows with each attempt: what an earlier one brings too late is thrown away. */
  let attempt = 0;
  let isStale = false;

  const drop = (): void => {
    map.classList.remove('painted');
    const [old, box] = [detail, container];
    [detail, container] = [null, null];
    try {
      old?.destroy();
    } catch (error) {
      // What has lost its context cannot always be cleared up.
      console.warn(error);
    }
    box?.remove();
  };
  const fail = (reason: unknown): void => {
    console.warn(reason);
    attempt += 1;
    drop();
    store.setState({ status: 'failed' });
    onFailed();
  };

  const load = (): void => {
    if (detail !== null || store.getState().status === 'loading') return;
    attempt += 1;
    const own = attempt;
    store.setState({ status: 'loading' });
    const box = document.createElement('div');
    box.className = 'map-canvas';
    box.setAttribute('aria-hidden', 'true');
    box.inert = true;
    map.append(box);
    container = box;
    const timeout = setTimeout(() => {
      if (own === attempt) fail(new Error('the detailed map takes too long'));
    }, TIMEOUT_MS);
    const painted = import('../../../map/webgl/detailMap.ts').then(({ createDetailMap }) =>
      own === attempt
        ? createDetailMap({
            ...options(),
            container: box,
            onFailure: (reason) => {
              if (own === attempt) fail(reason);
            },
          })
        : null,
    );
    painted.then(
      (made) => {
        clearTimeout(timeout);
        if (made === null || own !== attempt) {
          made?.destroy();
          box.remove();
          return;
        }
        detail = made;
        // For who looks at the page from outside: tests, and the browser's console.
        Object.assign(box, { detail: made });
        isStale = false;
        map.classList.add('painted');
        store.setState({ status: 'painted' });
        onPainted(made);
      },
      (error: unknown) => {
        clearTimeout(timeout);
        if (own === attempt) fail(error);
        else box.remove();
      },
    );
  };
  return {
    load,
    cancel: () => {
      if (store.getState().status !== 'loading') return;
      attempt += 1;
      drop();
      store.setState({ status: 'idle' });
    },
    detail: () => detail,
    hasFailed: () => store.getState().status === 'failed',
    show: (content) => {
      if (detail === null || map.classList.contains('painted')) return;
      // Symbols out of sight are not drawn anew either.
      if (isStale) detail.update(content);
      else detail.drawOver();
      isStale = false;
      map.classList.add('painted');
    },
    hide: () => map.classList.remove('painted'),
    update: (content) => {
      if (detail === null) return;
      // Out of sight nothing is painted; the next time it is shown it catches up.
      isStale = !map.classList.contains('painted');
      if (!isStale) detail.update(content);
    },
    drawOver: () => {
      if (map.classList.contains('painted')) detail?.drawOver();
    },
  };
}
