/** Reads the header files that the build writes as each kind of host does: which headers has an address? */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolderOf } from '../../src/site/hosting/writeHosting.ts';

/** Header → every value that the host sends for the address; more than one adds up. */
export type SentHeaders = Readonly<Record<string, readonly string[]>>;
type HeadersAt = (address: string) => SentHeaders;

/** File that the build writes → what a host with it sends for an address from the host's root (`/map/kk/`). */
export const HOSTS: Readonly<Record<string, (text: string) => HeadersAt>> = {
  'nginx.conf': nginx,
  '.htaccess': apache,
  Caddyfile: caddy,
  _headers: (text) => netlify(text),
};

/** Where the build writes such a file. @param out the site's folder */
export function readHostFile(out: string, name: string): string {
  const isInSite = name.startsWith('.') || name.startsWith('_');
  return readFileSync(join(isInSite ? out : serverFolderOf(out), name), 'utf8');
}

function collect(pairs: readonly (readonly [string, string])[]): SentHeaders {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of pairs) (headers[name] ??= []).push(value);
  return headers;
}

/** One `location` answers: the first regular expression that matches, else the longest prefix. */
function nginx(text: string): HeadersAt {
  const blocks = [...text.matchAll(/^location (~ )?(\S+) \{\n(.*?)^\}/gmsu)].map(
    ([, isPattern, match = '', body = '']) => ({
      matches: (address: string) => (isPattern ? new RegExp(match, 'u').test(address) : address.startsWith(match)),
      rank: isPattern ? Infinity : match.length,
      headers: [...body.matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    }),
  );
  const ranked = blocks.toSorted((a, b) => b.rank - a.rank);
  return (address) => collect(ranked.find(({ matches }) => matches(address))?.headers ?? []);
}

/** Lines with a condition count where it holds. Two that set one header at once are a mistake, so both are told. */
function apache(text: string): HeadersAt {
  const lines = [
    ...text.matchAll(/^Header always set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} (=~|!~) m#(.*)#")?$/gmu),
  ];
  const blocks = [...text.matchAll(/^<If "%\{REQUEST_URI\} =~ m#([^\n]*)#">\n(.*?)^<\/If>/gmsu)].map(
    ([, pattern = '', body = '']) => ({
      pattern: new RegExp(pattern, 'u'),
      headers: [...body.matchAll(/^ +Header always set (\S+) "([^"]*)"$/gmu)],
    }),
  );
  return (address) => {
    const values: (readonly [string, string])[] = [];
    // A block is read after the lines outside: what it sets takes their place, the last one's that of all.
    const inBlocks = new Map(
      blocks
        .filter(({ pattern }) => pattern.test(address))
        .flatMap(({ headers }) => headers.map(([, name = '', value = '']) => [name, value] as const)),
    );
    for (const [, name = '', value = '', operator, pattern = ''] of lines) {
      if (operator !== undefined && new RegExp(pattern, 'u').test(address) !== (operator === '=~')) continue;
      if (!inBlocks.has(name)) values.push([name, value]);
    }
    return collect([...values, ...inBlocks]);
  };
}

/** Named matchers of paths, and the headers that they guard. */
function caddy(text: string): HeadersAt {
  const matchers = new Map(
    [...text.matchAll(/^(@\w+) (not )?path_regexp (.*)$/gmu)].map(([, name = '', not, pattern = '']) => [
      name,
      (address: string) => new RegExp(pattern, 'u').test(address) === (not === undefined),
    ]),
  );
  const always = [...(/^header \{\n(.*?)^\}/msu.exec(text)?.[1] ?? '').matchAll(/^ +(\S+) "([^"]*)"$/gmu)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const guarded = [...text.matchAll(/^header (@\w+) (\S+) "([^"]*)"$/gmu)];
  return (address) =>
    collect([
      ...always,
      ...guarded.flatMap(([, matcher = '', name = '', value = '']) =>
        matchers.get(matcher)?.(address) === true ? [[name, value] as const] : [],
      ),
    ]);
}

/** What of `_headers` a host reads, and the lines that it would pass over. */
export interface HeaderRules {
  readonly rules: readonly { readonly path: string; readonly headers: readonly (readonly [string, string])[] }[];
  readonly ignored: readonly string[];
}

/** Cloudflare Pages reads no more of either; Netlify names no limit. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;
/** Netlify sets these itself, and so does Cloudflare most of them. */
const HOSTS_OWN = /^(?:accept-ranges|age|allow|alt-svc|connection|content-(?:encoding|length|range)|date|location|server|set-cookie|trailer|transfer-encoding|upgrade)$/iu; // prettier-ignore

/**
 * The grammar that both document: a path at the beginning of a line, below it indented `name: value`; `#` begins a
 * comment; a path has one `*` at most, which stands for anything, `/` too.
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function readHeaderRules(text: string): HeaderRules {
  const rules: { path: string; headers: (readonly [string, string])[] }[] = [];
  const ignored: string[] = [];
  for (const line of text.split('\n')) {
    const content = line.trim();
    const [, name = '', value = ''] = /^([!#$%&'*+.^`|~\w-]+):(.*)$/u.exec(content) ?? [];
    if (content === '' || content.startsWith('#')) continue;
    if (line.startsWith('/') && rules.length < MOST_RULES && line.split('*').length <= 2) {
      rules.push({ path: content, headers: [] });
    } else if (/^\s/u.test(line) && name !== '' && value.trim() !== '' && !HOSTS_OWN.test(name) && rules.length > 0) {
      rules.at(-1)?.headers.push([name, value.trim()]);
    } else {
      ignored.push(line);
    }
    if (line.length > LONGEST_LINE) ignored.push(line);
  }
  return {
    rules,
    ignored: [...ignored, ...rules.filter(({ headers }) => headers.length === 0).map(({ path }) => path)],
  };
}

function headersBy(pattern: (path: string) => RegExp): (text: string) => HeadersAt {
  return (text) => {
    const rules = readHeaderRules(text).rules.map(({ path, headers }) => ({ pattern: pattern(path), headers }));
    return (address) => collect(rules.filter((rule) => rule.pattern.test(address)).flatMap(({ headers }) => headers));
  };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * All rules that match add up. Knows no folder: the site is at the host's root. Part by part: a `*` alone may stand
 * for nothing, a point beside a `*` for any letter; neither capitals nor a slash at the end make a difference.
 */
export const netlify = headersBy((path) => {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (part === '*' ? '?(.*)' : part.includes('*') ? part.replaceAll('*', '(.*)') : escaped(part)));
  return new RegExp(`^/${parts.join('/')}/?$`, 'iu');
});

/** The same to the letter: `*` for anything, and nothing else is forgiven. */
export const cloudflare = headersBy((path) => new RegExp(`^${path.split('*').map(escaped).join('.*')}$`, 'u'));
