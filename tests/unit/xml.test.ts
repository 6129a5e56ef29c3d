import { describe, expect, test } from 'vitest';
import { elementsOf, parseXml } from '../support/xml.ts';

describe('the strict reader of XML', () => {
  test('reads elements, attributes and text', () => {
    const root = parseXml(`<a x="1 &lt; 2" y='"'><b/>one &amp; <c>two</c>&#1178;</a>`);
    expect(elementsOf(root).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect([...root.attributes]).toEqual([['x', '1 < 2'], ['y', '"']]); // prettier-ignore
    expect(root.text).toBe('one & twoҚ');
  });

  test.each([
    ['<a><b></a></b>', 'closes'],
    ['<a>', 'not closed'],
    ['<a/><b/>', '2 roots'],
    ['<a x="1" x="2"/>', 'attribute twice'],
    ['<a x=1/>', 'no tag'],
    ['<a hidden/>', 'no tag'],
    ['<a x="<"/>', 'no tag'],
    ['<a>1 < 2</a>', 'no tag'],
    ['<a>R&D</a>', 'unknown entity'],
    ['<a>&nbsp;</a>', 'unknown entity'],
    ['<a>\u0001</a>', 'forbidden'],
    ['text', 'outside'],
    ['', '0 roots'],
  ])('refuses %j: %s', (xml, message) => {
    expect(() => parseXml(xml)).toThrow(message);
  });
});
