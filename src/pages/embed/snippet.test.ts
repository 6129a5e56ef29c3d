import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { oembedHtml, snippetOf } from './snippet.ts';

const PARTS = {
  src: 'https://academy.example/kk/embed/map/grp/?theme=dark&utm=1#KZ-63',
  title: 'R&D "per head" <2024>',
  height: 812,
  href: 'https://academy.example/kk/map/grp/',
  link: 'R&D, 2024',
};

describe('the snippet', () => {
  test('is a frame that is closed, named, and may run its script and open links, and a link beside it', () => {
    const html = snippetOf(PARTS);
    // Frames are not closed by a slash: what stood behind would be swallowed.
    expect(html).toContain('></iframe>');
    const { document } = parseHTML(`<body>${html}<p id="after">after</p></body>`);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(PARTS.src);
    expect(frame?.getAttribute('title')).toBe(PARTS.title);
    expect(frame?.getAttribute('height')).toBe('812');
    expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
    expect(document.querySelector('a')?.getAttribute('href')).toBe(PARTS.href);
    expect(document.querySelector('#after')).not.toBeNull();
  });

  test('for oEmbed has only what WordPress keeps', () => {
    // wp_filter_oembed_result: `a` with href, `blockquote`, `iframe` with these.
    const kept: Readonly<Record<string, readonly string[]>> = {
      a: ['href'],
      blockquote: [],
      iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    };
    const { document } = parseHTML(`<body>${oembedHtml(PARTS)}</body>`);
    const elements = [...document.querySelectorAll('body *')];
    expect(elements.map(({ localName }) => localName)).toEqual(['blockquote', 'a', 'iframe']);
    for (const { localName, attributes } of elements)
      for (const { name } of [...attributes]) expect(kept[localName], localName).toContain(name);
  });
});
