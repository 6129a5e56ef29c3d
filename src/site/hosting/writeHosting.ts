/** Files for hosts and search engines: headers, sitemap, robots. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDocument } from '../../pages/documents.ts';
import { hostRules } from './rules.ts';
import { caddyfile, headersFile, htaccess, nginxConf } from './servers.ts';
import { robots, sitemap } from './sitemap.ts';

/** What hosts look for in the site's folder. */
export function writeHosting(out: string, siteUrl: string | null, documents: readonly PageDocument[]): void {
  const rules = hostRules(documents);
  const write = (name: string, text: string) => writeFileSync(join(out, name), text);
  write('.htaccess', htaccess(rules, baseOf(siteUrl)));
  write('_headers', headersFile(rules));
  write('robots.txt', robots(siteUrl));
  if (siteUrl !== null) write('sitemap.xml', sitemap(siteUrl, documents));
}

/** Settings of servers lie beside the site, where no visitor can read them: `dist.hosting/`. */
export function serverFolderOf(out: string): string {
  return `${out}.hosting`;
}

export function writeServerSettings(out: string, siteUrl: string | null, documents: readonly PageDocument[]): void {
  const rules = hostRules(documents);
  const folder = serverFolderOf(out);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), nginxConf(rules, baseOf(siteUrl)));
  writeFileSync(join(folder, 'Caddyfile'), caddyfile(rules, baseOf(siteUrl)));
}

/** Path of the site's folder on its host; null where that is not known. */
function baseOf(siteUrl: string | null): string | null {
  return siteUrl === null ? null : new URL(siteUrl).pathname;
}
