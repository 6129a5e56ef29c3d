/** The small part of CSS that pictures use, as rules to apply where no browser is. */

export interface Rule {
  readonly selector: string;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** @returns the rules in the order in which they win: the last that matches holds */
export function parseRules(css: string): readonly Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
    .flatMap(([, selectors = '', body = '']) => {
      const declarations = body.split(';').flatMap((one): [string, string][] => {
        const [property = '', ...value] = one.split(':');
        return value.length === 0 ? [] : [[property.trim(), value.join(':').trim()]];
      });
      return selectors.split(',').map((selector): Rule => ({ selector: selector.trim(), declarations }));
    })
    .toSorted((a, b) => weight(a.selector) - weight(b.selector));
}

/** As browsers weigh: classes and attributes before elements. */
function weight(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  return 100 * count(/[.[]/gu) + count(/(?<=^|\s)[a-z]/giu);
}
