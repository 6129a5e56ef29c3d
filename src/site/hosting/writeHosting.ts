/** Files for hosts and search engines: headers with the full policy, sitemap, robots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostRules } from './rules.ts';
import { caddyfile, headersFile, htaccess, nginxConf } from './servers.ts';
import { robots, sitemap } from './sitemap.ts';

interface Written {
  readonly siteUrl: string | null;
  /** Folders of all pages. */
  readonly addresses: readonly string[];
  /** Policies that pages have. */
  readonly policies: ReadonlySet<string>;
}

export function writeHosting(out: string, { siteUrl, addresses, policies }: Written): void {
  const rules = hostRules(policies);
  const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  mkdirSync(join(out, 'hosting'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(out, name), text);
  write('hosting/nginx.conf', nginxConf(rules, base));
  write('hosting/Caddyfile', caddyfile(rules, base));
  write('.htaccess', htaccess(rules, base));
  write('_headers', headersFile(rules));
  write('robots.txt', robots(siteUrl));
  if (siteUrl !== null) write('sitemap.xml', sitemap(siteUrl, addresses));
}
