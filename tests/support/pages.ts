/**
 * Every kind of page, once. Tests that look at all pages (axe, narrow screens, paper, links, use without network) take
 * their lists from here, and this list is that of the registry: a new page is looked at by all of them.
 */
import { LANGUAGES, type Language } from '../../src/domain/types.ts';
import { documentsOf } from '../../src/pages/documents.ts';
import type { Holdings, PageKind } from '../../src/pages/pageKind.ts';
import { REGISTRY } from '../../src/pages/registry.ts';
import { parsePath } from '../../src/view/paths.ts';
import { realSite } from './sites.ts';

export interface KindOfPage {
  /** Id of the page, for titles of tests. */
  readonly name: string;
  /** Of the first page of the kind, below the folder of its language. */
  readonly path: string;
  /** Whether a script runs on it. */
  readonly hasScripts: boolean;
}

/** Those that a language has, in the order of the registry; the choice of a language and what stands in for others are none. */
export function kindsOfPages(registry: readonly PageKind[], has: Holdings): readonly KindOfPage[] {
  const [language] = LANGUAGES;
  const kinds = new Map<string, KindOfPage>();
  for (const { page, path } of documentsOf(registry, has)) {
    if (parsePath(path)?.language === language && !kinds.has(page.id))
      kinds.set(page.id, {
        name: page.id,
        path: path.slice(language.length + 1),
        hasScripts: page.script !== null,
      });
  }
  return [...kinds.values()];
}

/** Of the real site. */
export const KINDS_OF_PAGES: readonly KindOfPage[] = kindsOfPages(REGISTRY, realSite());

export const pathIn = (language: Language, { path }: { readonly path: string }): string => `${language}/${path}`;
