/** The small part of CSS that pictures use, read and matched by ourselves: a picture is made where no browser is. */

export interface Rule {
  /** From the outermost to the element itself. */
  readonly selector: readonly Compound[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

interface Compound {
  /** '' for any. */
  readonly element: string;
  readonly classes: readonly string[];
  readonly attributes: readonly string[];
}

/** @returns the rules in the order in which they win: the last that matches holds */
export function parseRules(css: string): readonly Rule[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
    .flatMap(([, selectors = '', body = '']) => {
      const declarations = body.split(';').flatMap((one): [string, string][] => {
        const [property = '', ...value] = one.split(':');
        return value.length === 0 ? [] : [[property.trim(), value.join(':').trim()]];
      });
      return selectors
        .split(',')
        .map((text): Rule => ({ selector: text.trim().split(/\s+/u).map(compound), declarations }));
    })
    .toSorted((a, b) => weight(a) - weight(b));
}

export function matches(element: Element, { selector }: Rule): boolean {
  const own = selector.at(-1);
  if (own === undefined || !fits(element, own)) return false;
  let above = element.parentElement;
  for (const wanted of selector.slice(0, -1).toReversed()) {
    while (above !== null && !fits(above, wanted)) above = above.parentElement;
    if (above === null) return false;
    above = above.parentElement;
  }
  return true;
}

function compound(text: string): Compound {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
  return {
    element: /^[a-z]+/iu.exec(text)?.[0] ?? '',
    classes: all(/\.([\w-]+)/gu),
    attributes: all(/\[([\w-]+)\]/gu),
  };
}

function fits(element: Element, { element: name, classes, attributes }: Compound): boolean {
  const own = (element.getAttribute('class') ?? '').split(' ');
  return (
    (name === '' || element.localName === name) &&
    classes.every((one) => own.includes(one)) &&
    attributes.every((one) => element.hasAttribute(one))
  );
}

/** As browsers weigh: classes and attributes before elements. */
function weight({ selector }: Rule): number {
  return selector.reduce(
    (sum, { element, classes, attributes }) =>
      sum + 100 * (classes.length + attributes.length) + (element === '' ? 0 : 1),
    0,
  );
}
