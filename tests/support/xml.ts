/**
 * A strict reader of XML, so that a fault of ours is found here and not in a reader's program:
 * tags must nest and close, attributes be quoted and unique, `&` and `<` be escaped, characters be
 * allowed, entities be XML's own. No doctype, no comments, no processing instructions: we write none.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text inside, that of children included. */
  readonly text: string;
}

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TAG = new RegExp(String.raw`^<(/?)(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, 'u');
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'gu');
// eslint-disable-next-line no-control-regex -- these are what XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDFFF]/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws Error that names the fault and what stands there */
export function parseXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error(`forbidden character at ${xml.search(FORBIDDEN)}`);
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  let rest = xml;
  while (rest !== '') {
    const current = open.at(-1)!;
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const raw = end === -1 ? rest : rest.slice(0, end);
      if (current === root && raw.trim() !== '') throw new Error(`text outside the root: ${raw.slice(0, 40)}`);
      if (raw.includes(']]>')) throw new Error('"]]>" in text');
      const text = unescaped(raw);
      for (const element of open) element.text += text;
      rest = rest.slice(raw.length);
      continue;
    }
    const match = TAG.exec(rest);
    if (match === null) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    const [whole, slash, name = '', attributes = '', alone] = match;
    rest = rest.slice(whole.length);
    if (slash === '/') {
      if (current === root || current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    current.children.push(element);
    if (alone !== '/') open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1) throw new Error(`${root.children.length} roots`);
  return root.children[0]!;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new Error(`attribute twice: ${name}`);
    attributes.set(name, unescaped(double ?? single ?? ''));
  }
  return attributes;
}

function unescaped(raw: string): string {
  return raw.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    const character = name === undefined ? undefined : ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity: ${whole}`);
    return character;
  });
}

/** The element and all below it, in document order. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}
