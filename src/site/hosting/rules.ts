/** What any host should send with which file: one list, written in the words of each (`servers.ts`). */
import { LANGUAGES } from '../../domain/types.ts';
import type { PageDocument } from '../../pages/documents.ts';

export interface HostRules {
  /** Sent with everything. */
  readonly always: Readonly<Record<string, string>>;
  /**
   * Value of Content-Security-Policy for who may frame a page. The page's own policy is in its meta tag and
   * is not repeated: it would hold for pictures too, which it blackens, and tie the host's settings to hashes.
   */
  readonly framedBySite: string;
  readonly framedByAnyone: string;
  /** Folders of the pages that anyone may frame. */
  readonly framedFolders: readonly string[];
  /**
   * Addresses of all other documents, each matched by one of these: whole (`kk/`), or what begins with one
   * that ends in `*` (`kk/data/*`). For hosts that cannot say "all but".
   */
  readonly ownAddresses: readonly string[];
  /** The first that matches holds. */
  readonly cache: readonly CacheRule[];
}

export interface CacheRule {
  /** Path below the site's folder, as a regular expression without anchors at its start. */
  readonly pattern: string;
  /** The same as paths with `*`, for hosts that have no regular expressions. */
  readonly globs: readonly string[];
  readonly value: string;
  /** Programs on pages of other sites may read it: figures, boundaries, pictures. */
  readonly isOpen?: true;
}

/** Embeds, and those of releases. */
const FRAMED_FOLDERS = [...LANGUAGES.map((language) => `${language}/embed/`), 'v/'];

/** A year: names of these files carry a hash of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Browsers keep it and ask each time whether it has changed, so that a new release is seen at once. */
const ASK = 'no-cache';
const AN_HOUR = 'public, max-age=3600';

/** By the ends of names, since each language has pages in folders of these names. */
const CACHE: readonly CacheRule[] = [
  { pattern: 'assets/', globs: ['assets/*'], value: FOR_EVER },
  { pattern: 'app/', globs: ['app/*'], value: FOR_EVER },
  { pattern: 'sw\\.js$', globs: ['sw.js'], value: ASK },
  { pattern: 'data/.*\\.(?:csv|json)$', globs: ['data/*'], value: AN_HOUR, isOpen: true },
  { pattern: 'geo/.*(?:json|csv)$', globs: ['geo/*'], value: AN_HOUR, isOpen: true },
  // Beside maps and regions.
  {
    pattern: '.*/(?:picture(?:-square)?\\.(?:svg|png)|data\\.csv)$',
    globs: ['*/picture.svg', '*/picture-square.svg', '*/picture.png', '*/data.csv'],
    value: ASK,
    isOpen: true,
  },
];
/** Header that lets programs on other sites read an answer. */
export const OPEN = { name: 'Access-Control-Allow-Origin', value: '*' } as const;
/** Types of texts, by the ends of names. All are UTF-8. */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  geojson: 'application/geo+json',
  topojson: 'application/topo+json',
  webmanifest: 'application/manifest+json',
};
/** Settings of hosts that must lie in the site's folder and are nobody's to read. */
export const SETTINGS = ['_headers', '.htaccess'] as const;
export const CACHE_OTHERWISE = ASK;

/** @throws Error for a page that may be framed and stands in no folder of such pages, or the other way round */
export function hostRules(documents: readonly PageDocument[]): HostRules {
  for (const { page, path } of documents) {
    const isInFolder = FRAMED_FOLDERS.some((folder) => path.startsWith(folder));
    if (isInFolder !== (page.mayBeFramed ?? false))
      throw new Error(`${path} may ${isInFolder ? 'not ' : ''}be framed, which its folder does not say`);
  }
  const own = documents.filter(({ page }) => page.mayBeFramed === undefined);
  return {
    always: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    framedBySite: "frame-ancestors 'self'",
    framedByAnyone: 'frame-ancestors *',
    framedFolders: FRAMED_FOLDERS,
    ownAddresses: [...new Set(own.flatMap(addressesOf))],
    cache: CACHE,
  };
}

/**
 * All that stands in one folder of a language has one rule: there are hundreds of maps, and hosts read a hundred rules.
 * @example addressesOf({path: 'kk/map/grp/2024/', …}) // ['kk/map/*']; of 'kk/': ['kk/', 'kk/index.html']
 */
function addressesOf({ path, file }: PageDocument): readonly string[] {
  const [language = '', folder = ''] = path.split('/');
  return folder === '' || folder.includes('.') ? [...new Set([path, file])] : [`${language}/${folder}/*`];
}
