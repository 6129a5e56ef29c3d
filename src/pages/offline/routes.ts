/** What the service worker knows of the pages: derived from the registry when the site is built. */

export interface OfflineRoutes {
  /** HTML of the document that answers where nothing is kept, by language: it comes with the worker. */
  readonly fallbacks: Readonly<Record<string, string>>;
  readonly shells: readonly Shell[];
}

/** A document that scripts draw other pages into. */
export interface Shell {
  /** Regular expression of the addresses that it stands in for, below the site's folder. */
  readonly addresses: string;
  readonly file: string;
}
