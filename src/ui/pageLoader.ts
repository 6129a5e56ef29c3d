/**
 * A small script in the head of every page that has a script (`site/document.ts` puts it there). It
 * fetches the page's script after the first painting, tells the visitor in one line when the script
 * does not come, and keeps a press on the map until the script can answer it.
 */
import { FAILED_EVENT, READY_EVENT } from './pageState.ts';

const { documentElement: root } = document;

/** The last press on a shape or a dot; links and menus need no script. */
let early: MouseEvent | null = null;
const keepPress = (event: MouseEvent): void => {
  if ((event.target as Element).closest('[data-region], [data-key]') !== null) early = event;
};
addEventListener('click', keepPress, true);

const tell = (): void => {
  if (!root.hasAttribute('data-ready')) document.getElementById('load-failure')?.removeAttribute('hidden');
};
document.addEventListener(FAILED_EVENT, tell);
document.addEventListener(READY_EVENT, () => {
  root.setAttribute('data-ready', '');
  removeEventListener('click', keepPress, true);
  early?.target?.dispatchEvent(new MouseEvent('click', early));
});

// The view that is shown, which the address follows without a new page.
addEventListener('beforeprint', () => document.querySelector('.page-address')?.replaceChildren(location.href));

addEventListener('DOMContentLoaded', () => {
  // The page has been read to its end. A task that is queued in the next frame runs after its painting.
  requestAnimationFrame(() => {
    setTimeout(() => {
      import(/* @vite-ignore */ new URL(root.dataset['script'] ?? '', document.baseURI).href).catch(tell);
    });
  });
});
