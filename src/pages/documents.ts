/** From the registry: every document of a site, and where it stands. */
import type { Holdings, PageKind } from './pageKind.ts';

export interface PageDocument {
  readonly page: PageKind;
  /** Its address below the site's folder: `kk/data/`, `404.html`. */
  readonly path: string;
  /** `kk/data/index.html`. */
  readonly file: string;
}

/** In the order of the registry. */
export function documentsOf(registry: readonly PageKind[], has: Holdings): readonly PageDocument[] {
  return registry.flatMap((page) => page.paths(has).map((path) => ({ page, path, file: fileOf(path) })));
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
