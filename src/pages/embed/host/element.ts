/**
 * `embed.js`, for the page of a host: `<science-map view="region/KZ-75" lang="kk"></science-map>` is a frame
 * that has the height of its contents. It may be included twice, and keeps out of everything else.
 *
 * `view`: `map/{indicator}`, `map/{indicator}/{year}`, `region/{ISO}`. `lang`: kk, ru, en. `theme`: light, dark.
 * `region`: a region to mark on a map. `title`: what the frame is called for who hears the page.
 */

const LEAST_PX = 120;
const MOST_PX = 4000;

/** Of this script: the site's folder is where it lies. */
const site = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;

/** @returns px within bounds; null for what is no height */
function heightIn(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'science-map')) return null;
  const { height } = data as { readonly height?: unknown };
  return typeof height === 'number' && height > 0 && height < Infinity
    ? Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(height)))
    : null;
}

class ScienceMap extends HTMLElement {
  static readonly observedAttributes = ['view', 'lang', 'theme', 'region', 'title'];
  #frame: HTMLIFrameElement | null = null;
  readonly #onMessage = ({ source, data }: MessageEvent<unknown>) => {
    // Only its own frame speaks for it.
    const height = this.#frame !== null && source === this.#frame.contentWindow ? heightIn(data) : null;
    if (height !== null && this.#frame !== null) this.#frame.height = String(height);
  };

  connectedCallback(): void {
    this.style.display = 'block';
    addEventListener('message', this.#onMessage);
    this.#draw();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
  }

  attributeChangedCallback(): void {
    if (this.#frame !== null) this.#draw();
  }

  #draw(): void {
    const of = (name: string) => this.getAttribute(name) ?? '';
    const language = ['kk', 'ru', 'en'].includes(of('lang')) ? of('lang') : 'kk';
    const view = of('view')
      .replace(/[^\w/-]/gu, '')
      .replace(/^\/+|\/+$/gu, '');
    const theme = /^(?:light|dark)$/u.test(of('theme')) ? `?theme=${of('theme')}` : '';
    const region = /^[A-Z]{2}-\w{1,3}$/u.test(of('region')) ? `#${of('region')}` : '';
    const frame = this.#frame ?? document.createElement('iframe');
    frame.title = of('title') || 'Science map';
    frame.loading = 'lazy';
    frame.width = '100%';
    frame.height ||= '640';
    frame.style.border = '0';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    const address = `${site}${language}/embed/${view}/${theme}${region}`;
    if (frame.src !== address) frame.src = address;
    if (this.#frame === null) this.append(frame);
    this.#frame = frame;
  }
}

// Included twice, it is defined once.
if (customElements.get('science-map') === undefined) customElements.define('science-map', ScienceMap);
