/** A drawing as one file, made by the browser that shows the page. */
import { render } from 'preact';
import { flatten } from './flatten.ts';
import type { PictureDrawing } from './viewPicture.tsx';

/** @returns a complete SVG document */
export function drawInBrowser({ drawing, css }: PictureDrawing): string {
  const place = document.createElement('div');
  render(drawing, place);
  const root = place.firstElementChild;
  if (root === null) throw new Error('nothing was drawn');
  flatten(root, css);
  const text = new XMLSerializer().serializeToString(root);
  // What the components keep of it goes with it.
  place.textContent = '';
  return text;
}
