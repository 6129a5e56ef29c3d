/**
 * Pages of the real site as the build writes them, read without a browser.
 *
 * Compare texts and numbers, never elements: to show why an element is not the one expected, vitest
 * prints the document around it, for minutes.
 */
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { documentsOf } from '../../src/pages/documents.ts';
import { exploreState } from '../../src/pages/explore/exploreState.ts';
import { linksOf } from '../../src/pages/explore/links.ts';
import { withoutUnknownAnswers } from '../../src/pages/explore/unknownAnswers.ts';
import { ExplorePage } from '../../src/pages/explore/Page.tsx';
import type { PageKind } from '../../src/pages/pageKind.ts';
import { REGISTRY } from '../../src/pages/registry.ts';
import { scriptsOf, writePage, type WrittenPage } from '../../src/site/writePage.tsx';
import { decodeView } from '../../src/view/codec.ts';
import { relativeRoot } from '../../src/view/paths.ts';
import { realSite } from './sites.ts';

const OPTIONS = {
  scripts: Object.fromEntries(scriptsOf(REGISTRY).map((module) => [module, 'assets/test.js'])),
  app: 'app/test/',
  siteUrl: null,
};
let kinds: ReadonlyMap<string, PageKind> | null = null;
const written = new Map<string, WrittenPage>();
const read = new Map<string, Document>();

/** @param path of a page, with a slash at its end: `kk/region/KZ-10/` */
export function pageAt(path: string): Document {
  const known = read.get(path) ?? documentOf(writtenAt(path).html);
  read.set(path, known);
  return known;
}

/** @returns the text of a file beside a page */
export function fileAt(path: string, name: string): string {
  const file = writtenAt(path).files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no ${name} beside ${path}`);
  return file.text;
}

function writtenAt(path: string): WrittenPage {
  const site = realSite();
  kinds ??= new Map(documentsOf(REGISTRY, site).map((document) => [document.path, document.page]));
  const kind = kinds.get(path);
  if (kind === undefined) throw new Error(`no page of the site: ${path}`);
  const page = written.get(path) ?? writePage(kind, path, site, OPTIONS);
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
  const asked = exploreState(site, view, relativeRoot(path));
  const { view: shown, problems: unknown } = withoutUnknownAnswers(view, asked.model);
  const state = { ...asked, view: shown, problems: [...problems, ...unknown] };
  const body = renderToString(<ExplorePage page={{ state, links: linksOf(state), actions: null }} />);
  return documentOf(`<!doctype html><html><body>${body}</body></html>`);
}

/** A document from its HTML. */
export function documentOf(html: string): Document {
  return parseHTML(html).document;
}

/** Text with blanks as one reads them: runs as one, those that hold words together as blanks. */
export const wordsIn = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim();
export const wordsOf = (element: Element | null | undefined): string => wordsIn(element?.textContent ?? '');

/** The link with this text alone, blanks as one reads them. */
export function linkNamed(root: ParentNode | null | undefined, name: string): Element | undefined {
  return [...(root?.querySelectorAll('a[href]') ?? [])].find((link) => wordsOf(link) === wordsIn(name));
}
