/** What every kind of page is to the build and to `npm run dev`: its addresses, and what stands at one. */
import type { Site } from './site.ts';

export interface PageOptions {
  /** Files of the built scripts and of this release's data, relative to the site's folder. */
  readonly script: string;
  readonly registersScript: string;
  readonly app: string;
  /** Absolute address of the site's folder with a slash at the end, when known. */
  readonly siteUrl: string | null;
}

/** A page and what stands next to it. */
export interface PageFiles {
  readonly html: string;
  /** Name → text, in the page's own folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Of `files`: pictures to be drawn as PNG too, 1200 × 630, under the same name. */
  readonly pictures: readonly string[];
}

export interface PageKind {
  /** Folders of its pages, relative to the site's, with a slash at the end: `kk/map/population/2024/`. */
  readonly paths: (site: Site) => readonly string[];
  /** @param path one of `paths` */
  readonly write: (site: Site, path: string, options: PageOptions) => PageFiles;
}
