/** The document around a page: head, policy, and the way to its scripts. */
import { createHash } from 'node:crypto';
import { pageLoader } from './pageLoader.ts';

export interface DocumentParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly css: string;
  /** Rendered body, trusted: our own components escape what they print. */
  readonly body: string;
  /** Attributes of `<html>` that scripts read. */
  readonly data?: Readonly<Record<string, string>>;
  /**
   * Address of the module script, relative to the page; none for pages without scripts. It is fetched
   * when the page has been painted: on a slow line and processor it would hold the first picture back.
   */
  readonly script?: {
    readonly address: string;
    /** What does not work without it, one line: shown when it does not come. */
    readonly isMissing: string;
    /** Words of the link that tries again. */
    readonly tryAgain: string;
  };
  /**
   * Id of the element behind what the page is about: nothing is painted before the parser has come to
   * it. Parts that come in the meantime would each be laid out and painted, and move. Behind it, and not
   * what the page is about itself: painting is let go when an element begins, not when it is whole.
   */
  readonly firstSight?: string;
  /** A script that cannot be a file of its own; the policy names it by hash. */
  readonly inlineScript?: string;
  /** Files that scripts need first. */
  readonly prefetch?: readonly string[];
  /** Absolute addresses, known only when `SITE_URL` is set. */
  readonly canonical?: string;
  readonly alternates?: readonly { readonly language: string; readonly url: string }[];
  readonly image?: string;
  /** schema.org description as JSON. */
  readonly jsonLd?: string;
  readonly noIndex?: boolean;
}

/** Filled circle on the sea of the site's own colour: no request for an icon, ever. */
const ICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%231c356b%22/%3E%3Ccircle cx=%228%22 cy=%228%22 r=%224%22 fill=%22%2396cab9%22/%3E%3C/svg%3E';

export function writeDocument(parts: DocumentParts): string {
  const { language, title, description, css, body, data = {}, script, prefetch = [] } = parts;
  const loader = script === undefined ? undefined : pageLoader();
  const inlineScripts = [loader, parts.inlineScript].filter((text) => text !== undefined);
  const jsonLd = parts.jsonLd?.replaceAll('<', '\\u003c');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(contentSecurityPolicy(css, inlineScripts))}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeAttribute(description)}">`,
    parts.firstSight === undefined ? '' : `<link rel="expect" href="#${parts.firstSight}" blocking="render">`,
    `<link rel="icon" href="${ICON}">`,
    parts.noIndex === true ? '<meta name="robots" content="noindex">' : '',
    ...socialMeta(parts),
    `<style>${css}</style>`,
    // Before there is anything to press.
    loader === undefined ? '' : `<script>${loader}</script>`,
    ...prefetch.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}" fetchpriority="low">`),
  ];
  // After what there is to see: they would be read and compiled before it.
  const scripts = [
    parts.inlineScript === undefined ? '' : `<script type="module">${parts.inlineScript}</script>`,
    jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`,
  ];
  const notice = script === undefined ? '' : failureNotice(script);
  const attributes = Object.entries(script === undefined ? data : { ...data, script: script.address })
    .map(([name, value]) => ` data-${name}="${escapeAttribute(value)}"`)
    .join('');
  return `<!doctype html>\n<html lang="${language}"${attributes}><head>${head.join('')}</head><body>${body}${notice}${scripts.join('')}</body></html>\n`;
}

/** Language and country, as Open Graph wants them. */
const OG_LOCALES: Readonly<Record<string, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** Shown by the loader: the page itself stays as it is. */
function failureNotice({ isMissing, tryAgain }: NonNullable<DocumentParts['script']>): string {
  return `<p class="notice" id="load-failure" role="alert" hidden>${escapeText(isMissing)} <a href="">${escapeText(tryAgain)}</a></p>`;
}

function socialMeta({ language, title, description, canonical, alternates = [], image }: DocumentParts): string[] {
  const meta = (property: string, content: string) =>
    `<meta property="${property}" content="${escapeAttribute(content)}">`;
  return [
    meta('og:title', title),
    meta('og:description', description),
    meta('og:type', 'website'),
    meta('og:locale', OG_LOCALES[language] ?? language),
    ...(canonical === undefined
      ? []
      : [`<link rel="canonical" href="${escapeAttribute(canonical)}">`, meta('og:url', canonical)]),
    ...(image === undefined
      ? []
      : [
          meta('og:image', image),
          meta('og:image:width', '1200'),
          meta('og:image:height', '630'),
          '<meta name="twitter:card" content="summary_large_image">',
        ]),
    ...withDefault(alternates).map(
      (other) => `<link rel="alternate" hreflang="${other.language}" href="${escapeAttribute(other.url)}">`,
    ),
  ];
}

/** The first language again, for whom none of them suits. */
function withDefault(alternates: NonNullable<DocumentParts['alternates']>): NonNullable<DocumentParts['alternates']> {
  const [first] = alternates;
  return first === undefined ? [] : [...alternates, { language: 'x-default', url: first.url }];
}

/**
 * Nothing from elsewhere, no inline style or script but those hashed here (JSON-LD is data). Trusted Types are required from the start, so that no later part can come to rely on strings as scripts; `science-map` is the policy
 * that worker addresses will be made by. `frame-ancestors` belongs to the server's headers.
 */
export function contentSecurityPolicy(css: string, inlineScripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts.map(hash)].join(' '),
    `style-src ${hash(css)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types science-map',
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
