/**
 * Pages of the real site as the build writes them, read without a browser.
 *
 * Compare texts and numbers, never elements: to show why an element is not the one expected, vitest
 * prints the document around it, for minutes.
 */
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { linksOf } from '../../src/pages/explore/links.ts';
import { ExplorePage } from '../../src/pages/explore/Page.tsx';
import { exploreState } from '../../src/site/exploreState.ts';
import { PAGE_KINDS } from '../../src/site/pageKinds.ts';
import { decodeView } from '../../src/view/codec.ts';
import { relativeRoot } from '../../src/view/paths.ts';
import { realSite } from './sites.ts';

const OPTIONS = { script: 'assets/map.js', registersScript: 'assets/registers.js', app: 'app/test/', siteUrl: null };
const written = new Map<string, Document>();

/** @param path of a page, with a slash at its end: `kk/region/KZ-10/` */
export function pageAt(path: string): Document {
  const known = written.get(path);
  if (known !== undefined) return known;
  const site = realSite();
  const kind = PAGE_KINDS.find(({ paths }) => paths(site).includes(path));
  if (kind === undefined) throw new Error(`no page of the site: ${path}`);
  const page = documentOf(kind.write(site, path, OPTIONS).html);
  written.set(path, page);
  return page;
}

/**
 * The explore page as it stands once the query of its address has been applied: what scripts draw then
 * is this, by the same components.
 * @param address `kk/map/researchers/2022/?r=KZ-47`
 */
export function viewAt(address: string): Document {
  const site = realSite();
  const [path = '', search = ''] = address.split('?');
  const { view, problems } = decodeView(`/${path}`, search, site.context);
  const state = { ...exploreState(site, view, relativeRoot(path)), problems };
  return documentOf(
    `<!doctype html><html><body>${renderToString(<ExplorePage state={state} links={linksOf(state)} actions={null} />)}</body></html>`,
  );
}

/** A document from its HTML. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Text with blanks as one reads them: runs as one, those that hold words together as blanks. */
export const wordsIn = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();
export const wordsOf = (element: Element | null | undefined): string => wordsIn(element?.textContent ?? '');

/** The link with this text alone, blanks as one reads them. */
export function linkNamed(root: ParentNode | null | undefined, name: string): Element | undefined {
  return [...(root?.querySelectorAll('a[href]') ?? [])].find((link) => wordsOf(link) === wordsIn(name));
}
