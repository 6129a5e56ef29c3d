/** The pages that tests look at, one of each kind: from the registry, so that a new page is looked at too. */
import { LANGUAGES, type Language } from '../../src/domain/types.ts';
import { documentsOf } from '../../src/pages/documents.ts';
import type { Holdings, PageKind } from '../../src/pages/pageKind.ts';
import { REGISTRY } from '../../src/pages/registry.ts';
import { parsePath } from '../../src/view/paths.ts';
import { realSite } from './sites.ts';

export interface PageExample {
  /** Of the page. */
  readonly id: string;
  /** Below the site's folder: `kk/data/`. */
  readonly path: string;
  readonly hasScript: boolean;
}

/**
 * The first document of each page in one language, in the order of the registry; pages that have no language, and
 * documents that stand in for others, are left out.
 */
export function pageExamples(
  language: Language,
  registry: readonly PageKind[] = REGISTRY,
  has: Holdings = realSite(),
): readonly PageExample[] {
  const known = new Map<string, PageExample>();
  for (const { page, path } of documentsOf(registry, has)) {
    if (parsePath(path)?.language === language && !known.has(page.id))
      known.set(page.id, { id: page.id, path, hasScript: page.script !== null });
  }
  return [...known.values()];
}

/** In all languages. */
export const EVERY_EXAMPLE = (): readonly PageExample[] => LANGUAGES.flatMap((language) => pageExamples(language));
