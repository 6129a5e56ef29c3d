/** Styles that come with a script. */

const adopted = new Set<string>();

/**
 * Adds a stylesheet behind those of the page, once. It goes through the object model, since the page's
 * policy names its one `<style>` by hash and refuses any other element.
 */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
