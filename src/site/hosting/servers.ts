/**
 * The rules in the words of each kind of host. `base` is the path of the site's folder, `/` or `/map/`; null where
 * it is not known: then the rules hold in any folder, and the folder is found by the language in an address.
 */
import { LANGUAGES } from '../../domain/types.ts';
import { CACHE_OTHERWISE, OPEN, SETTINGS, TEXT_TYPES, type CacheRule, type HostRules } from './rules.ts';

type Base = string | null;

/** Beginning of a regular expression of addresses: what stands before the site's own paths. */
function startOf(base: Base): string {
  return base === null ? '^/(?:.*/)?' : `^${base.replaceAll('.', '\\.')}`;
}
/** The site's folder is what stands before the last language. */
const FOLDER_BEFORE_LANGUAGE = `^(/(?:.*/)?)(?:${LANGUAGES.join('|')})/`;
const SETTINGS_PATTERN = `/(?:${SETTINGS.join('|').replaceAll('.', '\\.')})$`;

/** Included in a `server` block of nginx. */
export function nginxConf(rules: HostRules, base: Base): string {
  const { always, framedBySite, framedByAnyone, framedFolders, cache } = rules;
  const headers = (policy: string, cacheControl: string, isOpen = false) =>
    [
      ...Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`),
      `add_header Content-Security-Policy "${policy}" always;`,
      `add_header Cache-Control "${cacheControl}" always;`,
      ...(isOpen ? [`add_header ${OPEN.name} "${OPEN.value}" always;`] : []),
    ].map((line) => `    ${line}`);
  // add_header is inherited only where a block has none of its own, so each block has all.
  const block = (match: string, policy: string, { value, isOpen }: Pick<CacheRule, 'value' | 'isOpen'>) => [
    `location ${match} {`,
    ...headers(policy, value, isOpen),
    '}',
  ];
  const start = startOf(base);
  const missing =
    base === null
      ? [
          '# The folder of the site: before the language in the address, else the first or the first two.',
          'set $site /;',
          'set $first /;',
          'set $second /;',
          `if ($uri ~ "${FOLDER_BEFORE_LANGUAGE}") { set $site $1; }`,
          'if ($uri ~ "^(/[^/]+/)") { set $first $1; }',
          'if ($uri ~ "^(/[^/]+/[^/]+/)") { set $second $1; }',
          'error_page 404 @missing;',
          'location @missing {',
          ...headers(framedBySite, CACHE_OTHERWISE),
          '    try_files ${site}404.html ${first}404.html ${second}404.html /404.html =404;',
          '}',
        ]
      : [`error_page 404 ${base}404.html;`];
  return lines([
    '# Inside a server { } whose root holds the site. Written by the build.',
    '# Sends the .gz beside each file; brotli_static needs the module ngx_brotli: remove its line without it.',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    '# A folder without its slash is sent on by path alone: behind a proxy nginx does not know of https.',
    'absolute_redirect off;',
    'charset utf-8;',
    // Always the type of pages: nginx refuses to hear of it twice.
    `charset_types ${[...new Set(Object.values(TEXT_TYPES))].filter((type) => type !== 'text/html').join(' ')};`,
    'types {',
    ...Object.entries(TEXT_TYPES).map(([extension, type]) => `    ${type} ${extension};`),
    '    image/png png;',
    '    font/woff2 woff2;',
    '}',
    ...missing,
    `location ~ ${SETTINGS_PATTERN} { return 404; }`,
    ...cache.flatMap((rule) => block(`~ ${start}${rule.pattern}`, framedBySite, rule)),
    ...block(`~ ${start}(?:${framedFolders.join('|')})`, framedByAnyone, { value: CACHE_OTHERWISE }),
    ...block(base ?? '/', framedBySite, { value: CACHE_OTHERWISE }),
  ]);
}

/** `.htaccess` in the site's folder, or a `<Directory>` block. */
export function htaccess(rules: HostRules, base: Base): string {
  const { always, framedBySite, framedByAnyone, framedFolders, cache } = rules;
  const start = startOf(base);
  const framed = `m#${start}(?:${framedFolders.join('|')})#`;
  return lines([
    '# Written by the build. Needs mod_headers, mod_rewrite, mod_mime.',
    'Options -MultiViews -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    ...Object.entries(TEXT_TYPES).map(([extension, type]) => `AddType ${type} .${extension}`),
    `AddCharset utf-8 ${extensionsOf(TEXT_TYPES)}`,
    'RewriteEngine On',
    `RewriteRule (?:^|/)(?:${SETTINGS.join('|').replaceAll('.', '\\.')})$ - [R=404,L]`,
    ...(base === null
      ? [
          '# What stands before the path in this folder is the folder.',
          'RewriteCond %{REQUEST_URI}::$1 ^/(.*?)([^:]*)::\\2$',
          'RewriteRule ^(.*)$ - [E=SITE:%1]',
          'ErrorDocument 404 /%{reqenv:SITE}404.html',
        ]
      : [`ErrorDocument 404 ${base}404.html`]),
    ...(['br', 'gz'] as const).flatMap((suffix) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${suffix === 'gz' ? 'gzip' : suffix}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${suffix} -f`,
      `RewriteRule ^(.+)$ $1.${suffix} [L,E=PACKED:${suffix}]`,
      // A folder's page is packed too, and is asked for by the folder's name.
      `RewriteCond %{HTTP:Accept-Encoding} \\b${suffix === 'gz' ? 'gzip' : suffix}\\b`,
      `RewriteCond %{REQUEST_FILENAME}/index.html.${suffix} -f`,
      'RewriteCond %{REQUEST_URI} /$',
      `RewriteRule ^(.*/)?$ $1index.html.${suffix} [L,E=PACKED:${suffix}]`,
    ]),
    ...Object.entries(TEXT_TYPES).map(
      ([extension, type]) =>
        `<FilesMatch "\\.${extension}\\.(br|gz)$">\n  ForceType "${type}; charset=utf-8"\n</FilesMatch>`,
    ),
    'RemoveLanguage .br',
    '<FilesMatch "\\.br$">\n  RemoveType .br\n  Header always set Content-Encoding br\n  Header always append Vary Accept-Encoding\n</FilesMatch>',
    '<FilesMatch "\\.gz$">\n  RemoveType .gz\n  RemoveEncoding .gz\n  Header always set Content-Encoding gzip\n  Header always append Vary Accept-Encoding\n</FilesMatch>',
    '# A folder without its slash is sent on by path alone: behind a proxy Apache does not know of https.',
    '# Before Apache 2.4.58 its whole address is sent: say there ServerName https://… in the host.',
    '<IfDirective RedirectRelative>',
    '  DirectorySlash Off',
    '  RedirectRelative On',
    '  <If "-d %{REQUEST_FILENAME} && %{REQUEST_URI} !~ m#/$#">',
    '    RedirectMatch 301 ^(.*)$ $1/',
    '  </If>',
    '</IfDirective>',
    ...Object.entries(always).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Content-Security-Policy "${framedBySite}" "expr=%{REQUEST_URI} !~ ${framed}"`,
    `Header always set Content-Security-Policy "${framedByAnyone}" "expr=%{REQUEST_URI} =~ ${framed}"`,
    `Header always set Cache-Control "${CACHE_OTHERWISE}"`,
    // The last that matches holds.
    ...cache
      .toReversed()
      .flatMap(({ pattern, value, isOpen }) => [
        `<If "%{REQUEST_URI} =~ m#${start}${pattern.replace(/\$$/u, PACKED_END)}#">`,
        `  Header always set Cache-Control "${value}"`,
        ...(isOpen ? [`  Header always set ${OPEN.name} "${OPEN.value}"`] : []),
        '</If>',
      ]),
  ]);
}

/** Apache goes on to the packed file by its name. */
const PACKED_END = '(?:\\.(?:br|gz))?$$';

function extensionsOf(types: Readonly<Record<string, string>>): string {
  return Object.keys(types)
    .map((extension) => `.${extension}`)
    .join(' ');
}

/** Imported into a site block of a Caddyfile: `root * …` stands there. */
export function caddyfile(rules: HostRules, base: Base): string {
  const { always, framedBySite, framedByAnyone, framedFolders, cache } = rules;
  const start = startOf(base);
  const framed = `${start}(?:${framedFolders.join('|')})`;
  const matchers = cache.map((rule, index) => ({ name: `@cache${index}`, ...rule }));
  return lines([
    '# Written by the build.',
    `@embed path_regexp ${framed}`,
    `@page not path_regexp ${framed}`,
    ...matchers.map(({ name, pattern }) => `${name} path_regexp ${start}${pattern}`),
    'header {',
    ...Object.entries(always).map(([name, value]) => `    ${name} "${value}"`),
    '}',
    `header @page Content-Security-Policy "${framedBySite}"`,
    `header @embed Content-Security-Policy "${framedByAnyone}"`,
    `@ask not path_regexp ${matchers.map(({ pattern }) => start + pattern).join('|')}`,
    `header @ask Cache-Control "${CACHE_OTHERWISE}"`,
    ...matchers.map(({ name, value }) => `header ${name} Cache-Control "${value}"`),
    ...matchers.filter(({ isOpen }) => isOpen).map(({ name }) => `header ${name} ${OPEN.name} "${OPEN.value}"`),
    // Said last, or the server's own word for it would stand.
    ...Object.entries(TEXT_TYPES).flatMap(([extension, type]) => [
      `@${extension} path *.${extension}`,
      `header @${extension} {`,
      `    Content-Type "${type}; charset=utf-8"`,
      '    defer',
      '}',
    ]),
    'file_server {',
    '    precompressed br gzip',
    `    hide ${SETTINGS.join(' ')}`,
    '}',
    'handle_errors {',
    ...(base === null
      ? [
          `    @folder path_regexp folder ${FOLDER_BEFORE_LANGUAGE}`,
          '    rewrite @folder {re.folder.1}404.html',
          '    @other not path_regexp /404\\.html$',
          '    rewrite @other /404.html',
        ]
      : [`    rewrite * ${base}404.html`]),
    `    header Cache-Control "${CACHE_OTHERWISE}"`,
    `    header -${OPEN.name}`,
    '    header {',
    '        Content-Type "text/html; charset=utf-8"',
    '        defer',
    '    }',
    '    file_server {',
    '        precompressed br gzip',
    '    }',
    '}',
  ]);
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. There all rules that match an address add up, and none can
 * say "all but": each page has a rule of its own, and an address that leads nowhere has none.
 */
export function headersFile(rules: HostRules): string {
  const { always, framedBySite, framedByAnyone, framedFolders, ownAddresses, cache } = rules;
  const all = Object.entries(always).map(([name, value]) => `  ${name}: ${value}`);
  const policy = (path: string, value: string) => [`/${path}`, `  Content-Security-Policy: ${value}`];
  return lines([
    '/*',
    ...all,
    ...ownAddresses.flatMap((path) => policy(path, framedBySite)),
    ...framedFolders.flatMap((folder) => policy(`${folder}*`, framedByAnyone)),
    // What is asked for each time is so there without a rule.
    ...cache.flatMap(({ globs, value, isOpen }) =>
      globs.flatMap((glob) => [
        `/${glob}`,
        ...(value === CACHE_OTHERWISE && isOpen === true ? [] : [`  Cache-Control: ${value}`]),
        ...(isOpen === true ? [`  ${OPEN.name}: ${OPEN.value}`] : []),
      ]),
    ),
    // Other texts have their charset from these hosts.
    '/*.csv',
    `  Content-Type: ${TEXT_TYPES['csv'] ?? ''}; charset=utf-8`,
  ]);
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
