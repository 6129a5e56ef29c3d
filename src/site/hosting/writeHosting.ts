/** Files for hosts and search engines: headers, sitemap, robots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDocument } from '../../pages/documents.ts';
import { hostRules } from './rules.ts';
import { caddyfile, headersFile, htaccess, nginxConf } from './servers.ts';
import { robots, sitemap } from './sitemap.ts';

export function writeHosting(out: string, siteUrl: string | null, documents: readonly PageDocument[]): void {
  const rules = hostRules(documents);
  const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  mkdirSync(join(out, 'hosting'), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(out, name), text);
  write('hosting/nginx.conf', nginxConf(rules, base));
  write('hosting/Caddyfile', caddyfile(rules, base));
  write('.htaccess', htaccess(rules, base));
  write('_headers', headersFile(rules));
  write('robots.txt', robots(siteUrl));
  if (siteUrl !== null) write('sitemap.xml', sitemap(siteUrl, documents));
}
