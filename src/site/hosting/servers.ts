/** The rules in the words of each kind of host. `base` is the path of the site's folder: `/` or `/map/`. */
import { CACHE_OTHERWISE, type HostRules } from './rules.ts';

/** Included in a `server` block of nginx. */
export function nginxConf(rules: HostRules, base: string): string {
  const { always, framedBySite, framedByAnyone, framedFolders, cache } = rules;
  const headers = (policy: string, cacheControl: string) =>
    [
      ...Object.entries(always).map(([name, value]) => `add_header ${name} "${value}" always;`),
      `add_header Content-Security-Policy "${policy}" always;`,
      `add_header Cache-Control "${cacheControl}" always;`,
    ].map((line) => `    ${line}`);
  // add_header is inherited only where a block has none of its own, so each block has all.
  const block = (match: string, policy: string, cacheControl: string) => [
    `location ${match} {`,
    ...headers(policy, cacheControl),
    '}',
  ];
  const path = base.replaceAll('.', '\\.');
  return lines([
    '# Inside a server { } whose root holds the site. Written by the build.',
    '# Sends the .gz beside each file; brotli_static needs the module ngx_brotli: remove its line without it.',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    'charset utf-8;',
    'types {',
    '    text/html html; text/css css; text/javascript js mjs; application/json json;',
    '    text/csv csv; image/svg+xml svg; image/png png; text/plain txt; application/xml xml;',
    '    application/geo+json geojson; application/topo+json topojson; application/manifest+json webmanifest;',
    '}',
    `error_page 404 ${base}404.html;`,
    ...cache.flatMap(({ pattern, value }) => block(`~ ^${path}${pattern}`, framedBySite, value)),
    ...block(`~ ^${path}(?:${framedFolders.join('|')})`, framedByAnyone, CACHE_OTHERWISE),
    ...block(base, framedBySite, CACHE_OTHERWISE),
  ]);
}

/** `.htaccess` in the site's folder, or a `<Directory>` block. */
export function htaccess(rules: HostRules, base: string): string {
  const { always, framedBySite, framedByAnyone, framedFolders, cache } = rules;
  const framed = `m#^${base}(?:${framedFolders.join('|')})#`;
  return lines([
    '# Written by the build. Needs mod_headers, mod_rewrite, mod_mime.',
    'Options -MultiViews -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    'AddType text/javascript .js .mjs',
    'AddType text/csv .csv',
    'AddType application/geo+json .geojson',
    'AddType application/topo+json .topojson',
    'AddType application/manifest+json .webmanifest',
    'RewriteEngine On',
    ...(['br', 'gz'] as const).flatMap((suffix) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${suffix === 'gz' ? 'gzip' : suffix}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${suffix} -f`,
      `RewriteRule ^(.+)$ $1.${suffix} [L,E=PACKED:${suffix}]`,
      // A folder's page is packed too, and is asked for by the folder's name.
      `RewriteCond %{HTTP:Accept-Encoding} \\b${suffix === 'gz' ? 'gzip' : suffix}\\b`,
      `RewriteCond %{REQUEST_FILENAME}/index.html.${suffix} -f`,
      `RewriteRule ^(.*/)?$ $1index.html.${suffix} [L,E=PACKED:${suffix}]`,
    ]),
    ...Object.entries(PACKED_TYPES).map(
      ([extension, type]) => `<FilesMatch "\\.${extension}\\.(br|gz)$">\n  ForceType ${type}\n</FilesMatch>`,
    ),
    'RemoveLanguage .br',
    '<FilesMatch "\\.br$">\n  RemoveType .br\n  Header always set Content-Encoding br\n  Header always append Vary Accept-Encoding\n</FilesMatch>',
    '<FilesMatch "\\.gz$">\n  RemoveType .gz\n  RemoveEncoding .gz\n  Header always set Content-Encoding gzip\n  Header always append Vary Accept-Encoding\n</FilesMatch>',
    ...Object.entries(always).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Content-Security-Policy "${framedBySite}" "expr=%{REQUEST_URI} !~ ${framed}"`,
    `Header always set Content-Security-Policy "${framedByAnyone}" "expr=%{REQUEST_URI} =~ ${framed}"`,
    `Header always set Cache-Control "${CACHE_OTHERWISE}"`,
    ...cache.map(
      ({ pattern, value }) =>
        `<If "%{REQUEST_URI} =~ m#^${base}${pattern}#">\n  Header always set Cache-Control "${value}"\n</If>`,
    ),
  ]);
}

const PACKED_TYPES = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain;charset=utf-8',
  geojson: 'application/geo+json',
  topojson: 'application/topo+json',
  webmanifest: 'application/manifest+json',
} as const;

/** Imported into a site block of a Caddyfile: `root * …` stands there. */
export function caddyfile(rules: HostRules, base: string): string {
  const { always, framedBySite, framedByAnyone, framedFolders, cache } = rules;
  const framed = framedFolders.map((folder) => `${base}${folder}*`).join(' ');
  const matchers = cache.map(({ glob, value }, index) => ({ name: `@cache${index}`, glob, value }));
  return lines([
    '# Written by the build.',
    `@embed path ${framed}`,
    `@page not path ${framed}`,
    ...matchers.map(({ name, glob }) => `${name} path ${base}${glob}`),
    `@ask not path ${matchers.map(({ glob }) => `${base}${glob}`).join(' ')}`,
    'header {',
    ...Object.entries(always).map(([name, value]) => `    ${name} "${value}"`),
    '}',
    `header @page Content-Security-Policy "${framedBySite}"`,
    `header @embed Content-Security-Policy "${framedByAnyone}"`,
    `header @ask Cache-Control "${CACHE_OTHERWISE}"`,
    ...matchers.map(({ name, value }) => `header ${name} Cache-Control "${value}"`),
    'file_server {',
    '    precompressed br gzip',
    '}',
    'handle_errors {',
    `    rewrite * ${base}404.html`,
    '    file_server',
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
    ...cache.flatMap(({ glob, value }) => [`/${glob}`, `  Cache-Control: ${value}`]),
  ]);
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
