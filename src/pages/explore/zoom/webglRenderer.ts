/** WebGL's part of a zoomed map: fetched, shown, hidden, given up, tried again. */
import type { WebglMap } from '../../../map/webgl/webglMap.ts';
import type { WebglContent, WebglOptions } from '../../../map/webgl/webglOptions.ts';
import type { ZoomStore } from './zoomStore.ts';

type RendererOptions = Omit<WebglOptions, 'container' | 'onFailure'>;

interface RendererParts {
  readonly map: HTMLElement;
  readonly store: ZoomStore;
  readonly options: () => RendererOptions;
  readonly onPainted: (webglMap: WebglMap) => void;
  readonly onFailed: () => void;
}

/** Nobody waits longer than this; the SVG drawing is there. */
const TIMEOUT_MS = 20_000;
/** On the map's box while WebGL is seen. */
const PAINTED = 'painted';

export class WebglRenderer {
  readonly #parts: RendererParts;
  #webglMap: WebglMap | null = null;
  #container: HTMLElement | null = null;
  /** Counts attempts, so that the late result of an earlier one is thrown away. */
  #attempt = 0;
  /** Its script did not come: a browser does not ask for it again, until the page is loaded anew. */
  #isScriptLost = false;
  /** The page has changed while WebGL was out of sight. */
  #isStale = false;

  constructor(parts: RendererParts) {
    this.#parts = parts;
  }

  /** Once it has painted, until it fails. */
  get webglMap(): WebglMap | null {
    return this.#webglMap;
  }

  hasFailed(): boolean {
    return this.#parts.store.getState().status === 'failed';
  }

  /** Fetches MapLibre and deck.gl and paints the first picture. */
  load(): void {
    const { map, store } = this.#parts;
    if (this.#webglMap !== null || store.getState().status === 'loading') return;
    this.#attempt += 1;
    store.setState({ status: 'loading' });
    this.#container = addContainer(map);
    void this.#paintFirst(this.#attempt, this.#container);
  }

  /** After a failure. The address says where the page will be again. */
  retry(): void {
    if (this.#isScriptLost) location.reload();
    else this.load();
  }

  /** Gives up loading. */
  cancel(): void {
    const { store } = this.#parts;
    if (store.getState().status !== 'loading') return;
    this.#attempt += 1;
    this.#drop();
    store.setState({ status: 'idle' });
  }

  /** Gives back what the graphics card holds. */
  remove(): void {
    this.#attempt += 1;
    this.#drop();
  }

  show(content: WebglContent): void {
    if (this.#webglMap === null || this.#isShown()) return;
    // Symbols that nobody sees are not drawn either.
    if (this.#isStale) this.#webglMap.update(content);
    else this.#webglMap.drawSymbols();
    this.#isStale = false;
    this.#parts.map.classList.add(PAINTED);
  }

  /** Kept for the next time, out of sight and at rest. */
  hide(): void {
    this.#parts.map.classList.remove(PAINTED);
  }

  update(content: WebglContent): void {
    if (this.#webglMap === null) return;
    // Nothing is painted while it is hidden. It catches up when it is shown.
    this.#isStale = !this.#isShown();
    if (!this.#isStale) this.#webglMap.update(content);
  }

  /** Other symbols lie over it. */
  drawSymbols(): void {
    if (this.#isShown()) this.#webglMap?.drawSymbols();
  }

  #isShown(): boolean {
    return this.#parts.map.classList.contains(PAINTED);
  }

  async #paintFirst(attempt: number, container: HTMLElement): Promise<void> {
    const isCurrent = (): boolean => attempt === this.#attempt;
    const failOnce = (reason: unknown): void => {
      if (isCurrent()) this.#fail(reason);
    };
    const timeout = setTimeout(() => failOnce(new Error('WebGL takes too long')), TIMEOUT_MS);
    try {
      const { createWebglMap } = await this.#script();
      if (!isCurrent()) return;
      const options = this.#parts.options();
      const webglMap = await createWebglMap({ ...options, container, onFailure: failOnce });
      if (isCurrent()) this.#adopt(webglMap, container, options);
      else webglMap.destroy();
    } catch (error) {
      failOnce(error);
    } finally {
      clearTimeout(timeout);
      if (!isCurrent()) container.remove();
    }
  }

  async #script(): Promise<typeof import('../../../map/webgl/webglMap.ts')> {
    try {
      return await import('../../../map/webgl/webglMap.ts');
    } catch (error) {
      this.#isScriptLost = true;
      throw error;
    }
  }

  /** @param painted what its first picture was made of: the page may show something else by now */
  #adopt(webglMap: WebglMap, container: HTMLElement, painted: RendererOptions): void {
    const { map, store, onPainted, options } = this.#parts;
    this.#webglMap = webglMap;
    const { viewport, content } = options();
    if (viewport.width !== painted.viewport.width || viewport.height !== painted.viewport.height)
      webglMap.resize(viewport);
    if (content.model !== painted.content.model || content.theme !== painted.content.theme) webglMap.update(content);
    // For who looks at the page from outside: tests, and the browser's console.
    Object.assign(container, { webglMap });
    this.#isStale = false;
    map.classList.add(PAINTED);
    store.setState({ status: 'painted' });
    onPainted(webglMap);
  }

  #fail(reason: unknown): void {
    console.warn(reason);
    this.#attempt += 1;
    this.#drop();
    this.#parts.store.setState({ status: 'failed' });
    this.#parts.onFailed();
  }

  #drop(): void {
    const [webglMap, container] = [this.#webglMap, this.#container];
    [this.#webglMap, this.#container] = [null, null];
    this.#parts.map.classList.remove(PAINTED);
    try {
      webglMap?.destroy();
    } catch (error) {
      // A map that has lost its WebGL context cannot always be removed cleanly.
      console.warn(error);
    }
    container?.remove();
  }
}

/** WebGL only paints. The SVG drawing is what is pressed and read. */
function addContainer(map: HTMLElement): HTMLElement {
  const container = document.createElement('div');
  container.className = 'map-canvas';
  container.setAttribute('aria-hidden', 'true');
  container.inert = true;
  map.append(container);
  return container;
}
