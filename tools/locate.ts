/** Which file of a folder an address means. Nothing outside the folder can be reached. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Located =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };
const MISSING: Located = { kind: 'missing' };
/** Settings of hosts that lie in the folder. */
const SETTINGS: ReadonlySet<string> = new Set(['_headers', '.htaccess']);

/**
 * @param root the served folder
 * @param base the path at which it is served, beginning and ending with `/`
 * @param target as in the request line: path and query
 */
export async function locate(root: string, base: string, target: string): Promise<Located> {
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  const search = query === -1 ? '' : target.slice(query);
  if (`${path}/` === base) return { kind: 'redirect', to: base + search };
  if (!path.startsWith(base)) return MISSING;

  const segments = readSegments(path.slice(base.length));
  if (segments === null || SETTINGS.has(segments.at(-1) ?? '')) return MISSING;
  const isFolder = path.endsWith('/');
  const named = join(root, ...segments, ...(isFolder ? ['index.html'] : []));
  const found = await stat(named).catch(() => null);
  // Only folders with a page: a redirect to a 404 would help nobody.
  if (found?.isDirectory() === true && !isFolder) {
    const page = await stat(join(named, 'index.html')).catch(() => null);
    return page === null ? MISSING : { kind: 'redirect', to: `${path}/${search}` };
  }
  if (found?.isFile() !== true) return MISSING;
  // A link inside the folder could still lead out of it.
  const [file, top] = await Promise.all([realpath(named), realpath(root)]);
  return file.startsWith(top + sep) ? { kind: 'file', file } : MISSING;
}

/**
 * Names between the slashes, decoded; null if any of them is no plain name. Empty names are refused
 * too: `//host/` at the front of a redirect would lead to another site.
 */
function readSegments(path: string): string[] | null {
  if (path === '') return [];
  const segments: string[] = [];
  for (const encoded of path.replace(/\/$/u, '').split('/')) {
    const segment = decode(encoded);
    // eslint-disable-next-line no-control-regex -- NUL is what we look for
    if (segment === null || /^\.{0,2}$|[/\\\u0000]/u.test(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
