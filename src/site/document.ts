/** The document around a page: head, policy, and the way to its scripts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/root.ts';
import { inlineScript } from './inlineScript.ts';

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
   * Id of the element after the map. The browser paints nothing before it has read that element:
   * otherwise it would lay out and paint each part that comes, and parts would move. It must stand
   * after the map, since the browser goes on as soon as the element begins.
   */
  readonly firstSight?: string;
  /** Address of a module script without which nothing is missing, relative to the page: fetched after everything else. */
  readonly lateScript?: string;
  /** A script that cannot be a file of its own; the policy names it by hash. */
  readonly inlineScript?: string;
  /** Files that scripts need first. */
  readonly prefetch?: readonly string[];
  /** Absolute addresses, known only when `SITE_URL` is set. */
  readonly canonical?: string;
  readonly alternates?: readonly { readonly language: string; readonly url: string }[];
  readonly image?: string;
  /** Of the file that says how others embed the page. */
  readonly oembed?: string;
  /** Absolute address that stands on paper; null where the build does not know it. Scripts write that of the view. */
  readonly printedAddress?: string | null;
  /** schema.org description as JSON. */
  readonly jsonLd?: string;
  readonly noIndex?: boolean;
}

export function writeDocument(parts: DocumentParts): string {
  const { language, title, description, css, body, data = {}, script, prefetch = [] } = parts;
  const loader = script === undefined ? undefined : inlineScript('ui/pageLoader.ts');
  const inlineScripts = [loader, parts.inlineScript].filter((text) => text !== undefined);
  const jsonLd = parts.jsonLd?.replaceAll('<', '\\u003c');
  const head = [
    parts.firstSight === undefined ? '' : `<link rel="expect" href="#${parts.firstSight}" blocking="render">`,
    parts.noIndex === true ? '<meta name="robots" content="noindex">' : '',
    ...socialMeta(parts),
    `<style>${css}</style>`,
    // In the head, before there is anything to press.
    loader === undefined ? '' : `<script>${loader}</script>`,
    ...prefetch.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}" fetchpriority="low">`),
  ];
  // At the end of the page: in the head they would be read and compiled before anything is seen.
  const scripts = [
    parts.inlineScript === undefined ? '' : `<script type="module">${parts.inlineScript}</script>`,
    jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`,
    parts.lateScript === undefined
      ? ''
      : `<script type="module" src="${escapeAttribute(parts.lateScript)}" fetchpriority="low"></script>`,
  ];
  const notice = script === undefined ? '' : failureNotice(script);
  const scriptData = script === undefined ? data : { ...data, script: script.address };
  const dataAttributes = Object.fromEntries(Object.entries(scriptData).map(([name, value]) => [`data-${name}`, value]));
  return fillTemplate({
    ATTRIBUTES: Object.entries({ lang: language, ...dataAttributes })
      .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
      .join(' '),
    POLICY: escapeAttribute(contentSecurityPolicy(css, inlineScripts)),
    TITLE: escapeText(title),
    DESCRIPTION: escapeAttribute(description),
    HEAD: head.join(''),
    BODY: body + printedAddressLine(parts.printedAddress) + notice + scripts.join(''),
  });
}

const TEMPLATE = join(ROOT, 'index.html');

/** `index.html` with each `%NAME%` replaced, and without what is there for its reader only. */
function fillTemplate(texts: Readonly<Record<string, string>>): string {
  return readFileSync(TEMPLATE, 'utf8')
    .replace(/<!--.*?-->/gsu, '')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[>%]) (?=[<%]|$)/gu, '\n')
    .replaceAll(' />', '>')
    .replace(/%([A-Z]+)%/gu, (_, name: string) => texts[name] ?? '');
}

/** Language and country, as Open Graph wants them. */
const OG_LOCALES: Readonly<Record<string, string>> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** Shown by the loader: the page itself stays as it is. */
function failureNotice({ isMissing, tryAgain }: NonNullable<DocumentParts['script']>): string {
  return `<p class="notice" id="load-failure" role="alert" hidden>${escapeText(isMissing)} <a href="">${escapeText(tryAgain)}</a></p>`;
}

/** Below the footer of every page, for paper alone. `ui/pageLoader.ts` writes the address in the browser into it. */
function printedAddressLine(address: string | null | undefined): string {
  return address === undefined ? '' : `<p class="page-address">${escapeText(address ?? '')}</p>`;
}

function socialMeta({
  language,
  title,
  description,
  canonical,
  alternates = [],
  image,
  oembed,
}: DocumentParts): string[] {
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
    ...(oembed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" title="${escapeAttribute(title)}" href="${escapeAttribute(oembed)}">`,
        ]),
    ...withDefault(alternates).map(
      (other) => `<link rel="alternate" hreflang="${other.language}" href="${escapeAttribute(other.url)}">`,
    ),
  ];
}

/** The first language again, as `x-default`: for visitors whom none of them suits. */
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
    ["script-src 'self'", ...inlineScripts.map(hashSource)].join(' '),
    `style-src ${hashSource(css)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // The share panel shows what an embed looks like.
    "frame-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types science-map',
  ].join('; ');
}

/** What a policy calls an inline text by. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
