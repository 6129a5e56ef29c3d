import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../tests/support/xml.ts';
import { contentSecurityPolicy, escapeAttribute, escapeText, writeDocument, type DocumentParts } from './document.ts';

const PARTS: DocumentParts = {
  language: 'kk',
  title: 'Карта',
  description: 'Сипаттама',
  css: 'body{margin:0}',
  body: '<main></main>',
};
const SCRIPT = { address: 'x.js', isMissing: 'Бет толық емес & <түсінікті>', tryAgain: 'Қайталау' };
const write = (change: Partial<DocumentParts>) => writeDocument({ ...PARTS, ...change });

/** What a browser takes from `<meta name=… content="…">`: entities of an attribute undone. */
function attributeOf(html: string, before: string): string {
  const start = html.indexOf(before) + before.length;
  return parseXml(`<a x="${html.slice(start, html.indexOf('"', start))}"/>`).attributes.get('x') ?? '';
}

/** Texts that try to leave their place. */
const nasty = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '<',
    '>',
    '&',
    '&amp;',
    '</title><script>',
    '"><img onerror=x>',
    '</script>',
    ']]>',
    '&#x22;',
  ),
  fc.string({ unit: fc.constantFrom(...'"\'<>&;/=абҚ x') }),
);

describe('the policy of a page', () => {
  const policy = contentSecurityPolicy(PARTS.css);

  test('allows no unsafe-anything, no host and no wildcard', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('frame-ancestors');
  });

  test('allows the one stylesheet of the page by the hash of its text, byte for byte', () => {
    for (const css of ['body{margin:0}', '.қ::after{content:"«»"}']) {
      const html = write({ css });
      const inPage = /<style>(.*?)<\/style>/su.exec(html)?.[1] ?? '';
      const hash = createHash('sha256').update(Buffer.from(inPage, 'utf8')).digest('base64');
      expect(attributeOf(html, '<meta http-equiv="Content-Security-Policy" content="')).toContain(
        `style-src 'sha256-${hash}';`,
      );
    }
  });

  test('stands in the document before anything that it governs', () => {
    const html = write({ script: SCRIPT, jsonLd: '{}' });
    const policyAt = html.indexOf('Content-Security-Policy');
    for (const governed of ['<link', '<style', '<script']) expect(html.indexOf(governed)).toBeGreaterThan(policyAt);
  });
});

describe('texts in the head', () => {
  test('come back as they were, whatever they hold, and never leave their place', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, description) => {
        const html = write({ title, description });
        const [, inTitle = ''] = /<title>(.*?)<\/title>/su.exec(html) ?? [];
        expect(parseXml(`<t>${inTitle.replaceAll(']]>', ']]&gt;')}</t>`).text).toBe(title);
        expect(attributeOf(html, '<meta name="description" content="')).toBe(description);
        expect(attributeOf(html, '<meta property="og:title" content="')).toBe(title);
        expect(html.match(/<(?:script|img)/gu)).toBeNull();
      }),
    );
  });

  test('are escaped without being changed otherwise', () => {
    expect(escapeText('R&D < 1 "x"')).toBe('R&amp;D &lt; 1 "x"');
    expect(escapeAttribute('R&D < 1 "x"')).toBe('R&amp;D &lt; 1 &quot;x&quot;');
  });

  test('so are the addresses and what scripts read from <html>', () => {
    const html = write({
      canonical: 'https://x.example/?a=1&b="',
      data: { root: '"><b>' },
      image: 'https://x.example/"',
    });
    expect(html).toContain('<link rel="canonical" href="https://x.example/?a=1&amp;b=&quot;">');
    expect(html).toContain('<html lang="kk" data-root="&quot;>&lt;b>">');
    expect(html).toContain('content="https://x.example/&quot;"');
  });
});

describe('JSON-LD', () => {
  test('cannot close its script and reads back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.constant('</script><!--<script>')), (text) => {
        const html = write({ jsonLd: JSON.stringify({ name: text, [text]: 1 }) });
        const [, inPage = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
        expect(inPage).not.toContain('<');
        expect(JSON.parse(inPage)).toEqual({ name: text, [text]: 1 });
        expect(html.match(/<script/gu)).toHaveLength(1);
      }),
    );
  });
});

describe('a document', () => {
  test('asks for no favicon, says its language, and loads nothing without being told to', () => {
    const html = write({});
    expect(html).toMatch(/^<!doctype html>\n<html lang="kk">/u);
    expect(html).toContain('<link rel="icon" href="data:image/svg+xml,');
    expect(html).not.toMatch(/<script|preload|canonical|og:url|og:image|hreflang|noindex/u);
  });

  test('fetches its script by a small one in the head, the same on every page, which its policy names', () => {
    const loaders = ['assets/x.js', '../../assets/x.js'].map((address) => {
      const html = write({ script: { ...SCRIPT, address } });
      expect(html).not.toMatch(/<script[^>]*src=|modulepreload/u);
      expect(html).toContain(`data-script="${address}"`);
      const inPage = /<script>(.*?)<\/script>/su.exec(html)?.[1] ?? '';
      expect(html).toContain(`'sha256-${createHash('sha256').update(inPage).digest('base64')}'`);
      expect(html.indexOf(inPage)).toBeLessThan(html.indexOf('<body>'));
      return inPage;
    });
    expect(new Set(loaders).size).toBe(1);
    expect(loaders[0]!.length).toBeLessThan(900);
  });

  test('has its address for paper where the site’s own is known; without it scripts write it, and nothing is invented', () => {
    const address = (change: Partial<DocumentParts>) =>
      /<p class="page-address[^>]*>([^<]*)<[/]p>/u.exec(write(change))?.[1];
    expect(address({ printedAddress: 'https://map.kz/s/kk/data/' })).toBe('https://map.kz/s/kk/data/');
    expect(address({ printedAddress: null })).toBe('');
    expect(address({})).toBeUndefined();
  });

  test('has the line that says what is missing, hidden, in the page itself', () => {
    const html = write({ script: SCRIPT });
    expect(html).toMatch(
      /<p class="notice" id="load-failure" role="alert" hidden>Бет толық емес &amp; &lt;түсінікті> /u,
    );
    expect(write({})).not.toContain('load-failure');
  });

  test('names its absolute addresses only when it is told them', () => {
    const html = write({
      canonical: 'https://x.example/kk/',
      alternates: [{ language: 'ru', url: 'https://x.example/ru/' }],
      noIndex: true,
    });
    expect(html).toContain('<meta property="og:url" content="https://x.example/kk/">');
    expect(html).toContain('<link rel="alternate" hreflang="ru" href="https://x.example/ru/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});
