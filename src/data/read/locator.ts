/**
 * The small grammar of locators (docs/tables.md): where in the source a figure stands. Each part
 * begins with a word that the page translates; the name after it is shown as it is.
 */
const NAMED = /^(?:table|figure|section|page|appendix|article|row|column|cell|file) \S.*$/u;
const BAR = /^bar \d+(?: of \d+)?$/u;

export const COMPUTED = 'computed';
const ALONE: readonly string[] = ['text', COMPUTED];

/** @example locatorParts('table 1, section 5.1') // ['table 1', 'section 5.1'] */
export function locatorParts(locator: string): readonly string[] {
  return locator === '' ? [] : locator.split(', ');
}

/** @returns the first part that the grammar does not know, or null when all is well */
export function wrongLocatorPart(locator: string): string | null {
  const isKnown = (part: string): boolean => NAMED.test(part) || BAR.test(part) || ALONE.includes(part);
  return locatorParts(locator).find((part) => !isKnown(part)) ?? null;
}

/** Whether we computed the figure, so that its inputs can and must be shown. */
export function isComputed(locator: string): boolean {
  return locatorParts(locator).includes(COMPUTED);
}
