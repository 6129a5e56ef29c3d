/**
 * Every kind of page, once. Tests that look at all pages (axe, narrow screens, paper, links, use without network) take
 * their lists from here, and this list is that of the registry: a new page is looked at by all of them.
 */
import { LANGUAGES, type Language } from '../../src/domain/types.ts';
import { documentsOf } from '../../src/pages/documents.ts';
import type { Holdings, PageKind } from '../../src/pages/pageKind.ts';
import { REGISTRY } from '../../src/pages/registry.ts';
import { realSite } from './sites.ts';

export interface KindOfPage {
  /** Id of the page, for titles of tests. */
  readonly name: string;
  /** Of the first page of the kind, below the folder of its language. */
  readonly path: string;
  /** Whether a script runs on it. */
  readonly hasScripts: boolean;
  /** For frames of other sites: no head, no foot, no navigation. */
  readonly isFrame: boolean;
}

/** Those that a language has, in the order of the registry; the choice of a language and what stands in for others are none. */
export function kindsOfPages(registry: readonly PageKind[], has: Holdings): readonly KindOfPage[] {
  const [language] = LANGUAGES;
  const kinds = new Map<string, KindOfPage>();
  for (const { page, path } of documentsOf(registry, has)) {
    if (path.startsWith(`${language}/`) && !kinds.has(page.id))
      kinds.set(page.id, {
        name: page.id,
        path: path.slice(language.length + 1),
        hasScripts: page.script !== null,
        isFrame: page.frame !== undefined,
      });
  }
  return [...kinds.values()];
}

/** Of the real site. */
export const KINDS_OF_PAGES: readonly KindOfPage[] = kindsOfPages(REGISTRY, realSite());

export const pathIn = (language: Language, { path }: { readonly path: string }): string => `${language}/${path}`;

/** Maps that look otherwise than the first one: the address below the language's folder, and what differs. */
export const KINDS_OF_MAPS = [
  { name: 'all missing', path: 'map/publications/' },
  { name: 'bubbles', path: 'map/rd-spending/2024/' },
  { name: 'former territories', path: 'map/rd-intensity/2015/' },
  { name: 'a figure for few', path: 'map/rd-programme-targeted-funding/' },
  { name: 'tiles', path: 'map/?geo=tiles' },
  { name: 'circles', path: 'map/?geo=dorling' },
  { name: 'bubbles over classes', path: 'map/?mode=both' },
  { name: 'two indicators', path: 'map/?mode=bivariate&by=researchers-per-100k&r=KZ-75' },
  { name: 'what does not fit, explained', path: 'map/?mode=bivariate' },
] as const;

/** Regions whose pages differ most: divided, new, with many gaps, a city that leads. */
export const DIFFERENT_REGIONS = ['KZ-35', 'KZ-10', 'KZ-47', 'KZ-75'] as const;
