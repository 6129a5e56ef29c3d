/** The place of the stylesheet's second part (`prerender/styles.ts`), between the map and what is below it. */
import { useState } from 'preact/hooks';

const AS_IT_IS = { __html: '' };

/** Scripts take over what the prerenderer has put in, and leave it alone. A shell has all styles in its head, and no such place. */
export function BelowStyles() {
  const [isThere] = useState(() => typeof document === 'undefined' || document.querySelector('#app style') !== null);
  if (!isThere) return null;
  // Nothing is written by it: without it the page's taking over would empty the element.
  // eslint-disable-next-line no-restricted-syntax
  return <style dangerouslySetInnerHTML={AS_IT_IS} />;
}
