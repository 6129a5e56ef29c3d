/** The place of the stylesheet's second part (`site/styles.ts`): right behind the map, before all that it speaks of. */
import { useState } from 'preact/hooks';

/** Its id: nothing is painted before the parser is past the map. */
export const BELOW_STYLES = 'below-map';

const AS_IT_IS = { __html: '' };

/** Scripts take over what the prerenderer has put in, and leave it alone. A shell has all styles in its head, and no such place. */
export function BelowStyles() {
  const [isThere] = useState(() => typeof document === 'undefined' || document.getElementById(BELOW_STYLES) !== null);
  if (!isThere) return null;
  // Nothing is written by it: without it the page's taking over would empty the element.
  // eslint-disable-next-line no-restricted-syntax
  return <style id={BELOW_STYLES} dangerouslySetInnerHTML={AS_IT_IS} />;
}
