/**
 * Makes a drawing stand alone in any program: nested drawings become groups, shares of them become
 * lengths, and the rules of its stylesheet become attributes. Inkscape and LibreOffice clip nested
 * drawings, sanitisers take stylesheets away, and a host's policy may forbid them.
 */
import { parseRules, type Rule } from './rules.ts';

interface Box {
  readonly width: number;
  readonly height: number;
}

/** Which side of the box a share is of. */
const ACROSS = new Set(['x', 'cx', 'x1', 'x2', 'width', 'dx']);
const DOWN = new Set(['y', 'cy', 'y1', 'y2', 'height', 'dy']);

/**
 * Changes `root`, a drawing with width and height in px.
 * @param css simple rules: elements, classes and attributes, one inside another; properties that are attributes too
 */
export function flatten(root: Element, css: string): void {
  applyRules(root, parseRules(css));
  const size: Box = { width: Number(root.getAttribute('width')), height: Number(root.getAttribute('height')) };
  for (const child of [...root.children]) flattenIn(child, size, FONT_PX);
}

/** What SVG takes where nothing is said. */
const FONT_PX = 16;

function applyRules(root: Element, rules: readonly Rule[]): void {
  for (const { selector, declarations } of rules) {
    for (const element of root.querySelectorAll(selector)) {
      for (const [property, value] of declarations) element.setAttribute(property, value);
    }
  }
}

function flattenIn(element: Element, box: Box, inheritedPx: number): void {
  const fontPx = Number.parseFloat(element.getAttribute('font-size') ?? '') || inheritedPx;
  for (const { name, value } of [...element.attributes]) {
    // Nothing looks for it any more, and a page around the drawing might.
    if (name === 'class') element.removeAttribute(name);
    else if (value.endsWith('%') && (ACROSS.has(name) || DOWN.has(name)))
      element.setAttribute(
        name,
        length((Number.parseFloat(value) / 100) * (ACROSS.has(name) ? box.width : box.height)),
      );
    else if (/^-?[\d.]+em$/u.test(value)) element.setAttribute(name, length(Number.parseFloat(value) * fontPx));
    else if (/^-?[\d.]+px$/u.test(value)) element.setAttribute(name, value.slice(0, -2));
  }
  const inner = element.localName === 'svg' ? asGroup(element, box) : { element, box };
  for (const child of [...inner.element.children]) flattenIn(child, inner.box, fontPx);
  if (inner.element.getAttribute('paint-order') === 'stroke') standOnRim(inner.element);
}

/** A group in the place of a nested drawing, with the same contents. */
function asGroup(drawing: Element, outer: Box): { readonly element: Element; readonly box: Box } {
  const number = (name: string, otherwise: number) => Number.parseFloat(drawing.getAttribute(name) ?? '') || otherwise;
  const place = { x: number('x', 0), y: number('y', 0) };
  const size = { width: number('width', outer.width), height: number('height', outer.height) };
  const [left = 0, top = 0, width = size.width, height = size.height] = (drawing.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/u)
    .filter((part) => part !== '')
    .map(Number);
  // As `preserveAspectRatio` says where nothing is said: whole, in the middle.
  const scale = Math.min(size.width / width, size.height / height);
  const x = place.x + (size.width - width * scale) / 2 - left * scale;
  const y = place.y + (size.height - height * scale) / 2 - top * scale;
  const group = drawing.ownerDocument.createElementNS(SVG, 'g');
  const steps = [
    x !== 0 || y !== 0 ? `translate(${length(x)} ${length(y)})` : '',
    scale === 1 ? '' : `scale(${factor(scale)})`,
  ];
  const transform = steps.filter((step) => step !== '').join(' ');
  if (transform !== '') group.setAttribute('transform', transform);
  for (const { name, value } of drawing.attributes) {
    if (!OF_A_DRAWING.has(name)) group.setAttribute(name, value);
  }
  group.append(...drawing.childNodes);
  drawing.replaceWith(group);
  return { element: group, box: { width, height } };
}

const SVG = 'http://www.w3.org/2000/svg';
const OF_A_DRAWING = new Set(['x', 'y', 'width', 'height', 'viewBox', 'xmlns']);

/** Words with a rim around them: the rim is drawn first, by itself, since not all programs know the order of paint. */
function standOnRim(words: Element): void {
  words.removeAttribute('paint-order');
  const rim = words.cloneNode(true) as Element;
  rim.setAttribute('aria-hidden', 'true');
  rim.setAttribute('fill', 'none');
  words.before(rim);
  for (const name of ['stroke', 'stroke-width', 'stroke-linejoin']) words.removeAttribute(name);
}

const length = (value: number): string => String(Math.round(value * 100) / 100);
const factor = (value: number): string => String(Math.round(value * 1e5) / 1e5);
