/**
 * The script inside an embedded page: the theme of the address, the region that is pointed at, the height
 * told to the host. The page is whole without it. It stores and fetches nothing: its origin may be `null`.
 */
import { heightMessages } from './heightMessages.ts';

const root = document.documentElement;
const main = document.querySelector('main');

const theme = /[?&]theme=(light|dark)(?:&|$)/u.exec(location.search)?.[1];
if (theme !== undefined) root.dataset['theme'] = theme;

/** A year without figures led here (`notFoundScript.ts`). */
const asked = /[?&]asked=(\d{4})(?:&|$)/u.exec(location.search)?.[1];
const askedLine = document.querySelector<HTMLElement>('.asked');
if (asked !== undefined && askedLine !== null) {
  askedLine.textContent = askedLine.textContent.replace('…', asked);
  askedLine.hidden = false;
}

/** Of a region there are a ring on the map, a line of words and a row: all of them have its code. */
const partsOf = (region: string) => document.querySelectorAll(`[data-of~="${region}"]`);
const regions = [...document.querySelectorAll<HTMLElement>('.words [data-of]')].map(
  (words) => words.dataset['of']?.split(' ')[0] ?? '',
);
/** What the fragment says stays when nothing is pointed at. */
const ofAddress = () => regions.find((region) => location.hash.includes(region)) ?? '';
let shown = '';

function show(region: string): void {
  if (shown === region) return;
  for (const part of document.querySelectorAll('.on')) part.classList.remove('on');
  shown = region;
  root.toggleAttribute('data-pointed', region !== '');
  if (region !== '') for (const part of partsOf(region)) part.classList.add('on');
}

function regionAt({ target }: Event): string {
  const shape = (target as Element | null)?.closest<HTMLElement>('[data-region],[data-key]');
  return (shape?.dataset['region'] ?? shape?.dataset['key'] ?? '').split('+')[0] ?? '';
}

const map = document.querySelector<HTMLElement>('.map');
map?.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'mouse') show(regionAt(event) || ofAddress());
});
map?.addEventListener('pointerleave', (event) => {
  if (event.pointerType === 'mouse') show(ofAddress());
});
map?.addEventListener('click', (event) => show(regionAt(event) || ofAddress()));
map?.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') show(ofAddress());
  if (step === undefined) return;
  event.preventDefault();
  const at = regions.indexOf(shown);
  show(regions[at === -1 && step === -1 ? regions.length - 1 : (at + step + regions.length) % regions.length] ?? '');
});
if (map !== null && regions.length > 0) {
  map.tabIndex = 0;
  map.setAttribute('role', 'application');
  map.setAttribute('aria-describedby', 'words');
}
addEventListener('hashchange', () => show(ofAddress()));
show(ofAddress());

let told = 0;
function tellHeight(): void {
  const height = Math.ceil(main?.getBoundingClientRect().bottom ?? 0) + Math.ceil(scrollY);
  if (height === told || height === 0 || parent === window) return;
  told = height;
  for (const message of heightMessages(height, location)) parent.postMessage(message, '*');
}
if (main !== null) new ResizeObserver(tellHeight).observe(main);
addEventListener('load', () => {
  told = 0;
  tellHeight();
});
