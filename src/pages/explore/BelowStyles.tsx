/** The place of the stylesheet's second part (`prerender/styles.ts`), between the map and what is below it. */

/**
 * Empty for scripts, and theirs to leave alone: they take over what the prerenderer has put in. A shell
 * has it all in its head.
 */
const AS_IT_IS = { __html: '' };

export function BelowStyles() {
  // Nothing is written by it: without it the page's taking over would empty the element.
  // eslint-disable-next-line no-restricted-syntax
  return <style dangerouslySetInnerHTML={AS_IT_IS} />;
}
