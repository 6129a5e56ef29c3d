/** All pages for search engines, each with its other languages. Written when the site's address is known. */
import { LANGUAGES } from '../../domain/types.ts';
import type { PageDocument } from '../../pages/documents.ts';
import { DEFAULT_LANGUAGE } from '../../view/defaults.ts';
import { parsePath } from '../../view/paths.ts';
import { escapeAttribute } from '../document.ts';

/** More a file may not hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/**
 * Pages of a language that are there to be found; the choice of a language is not one of them.
 * @throws Error where there are more than one sitemap may list
 */
export function sitemap(siteUrl: string, documents: readonly PageDocument[]): string {
  const paths = documents.flatMap(({ page, path }) =>
    page.noIndex === undefined && parsePath(path) !== null ? [path] : [],
  );
  if (paths.length > MOST_ADDRESSES) throw new Error(`more than ${MOST_ADDRESSES} pages: write an index of sitemaps`);
  const known = new Set(paths);
  const entries = paths.map((path) => {
    const rest = path.slice(path.indexOf('/'));
    const others = LANGUAGES.map((language) => ({ language, path: `${language}${rest}` })).filter((other) => known.has(other.path)); // prettier-ignore
    const links = [
      ...others,
      ...others
        .filter(({ language }) => language === DEFAULT_LANGUAGE)
        .map((other) => ({ ...other, language: 'x-default' })),
    ].map(
      (other) =>
        `<xhtml:link rel="alternate" hreflang="${other.language}" href="${escapeAttribute(siteUrl + other.path)}"/>`,
    );
    return `<url><loc>${escapeAttribute(siteUrl + path)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

export function robots(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl === null ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`}`;
}
