/** The choice of a language, as it is written. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { writePage } from '../../site/writePage.tsx';
import { choicePage } from './page.ts';

const linksOf = (html: string) => [...html.matchAll(/<a class="button" href="([^"]*)"/gu)].map(([, href = '']) => href);
const written = () => writePage(choicePage, '', realSite(), { scripts: {}, app: 'app/test/', siteUrl: null }).html;

describe('index.html', () => {
  test('offers the languages, the default first, each with the finding in its own words', () => {
    const html = written();
    expect(linksOf(html)).toEqual(LANGUAGES.map((language) => `./${language}/`));
    expect(html.match(/<path data-region=/gu)).toHaveLength(realSite().dataset.regions.length);
    for (const language of LANGUAGES) expect(html).toContain(realSite().locales[language].texts.site.title);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('http-equiv="refresh"');
  });

  test('is at most 20 KB', () => {
    expect(brotliCompressSync(written()).length).toBeLessThan(20_000);
  });
});
