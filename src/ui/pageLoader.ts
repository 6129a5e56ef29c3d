/**
 * Stands as text in every page that has a script (`site/document.ts` puts it there), the same in all
 * of them: fetches the page's script once the page has been painted, tells the visitor in one line
 * when it does not come, and keeps the press on the map that nobody could answer yet.
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

addEventListener('DOMContentLoaded', () => {
  // A frame is asked for when the page has been read to its end; what is put off in it comes after its painting.
  requestAnimationFrame(() => {
    setTimeout(() => {
      import(/* @vite-ignore */ new URL(root.dataset['script'] ?? '', document.baseURI).href).catch(tell);
    });
  });
});
