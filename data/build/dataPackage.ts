/** The descriptor of the published tables: Data Package v2 (datapackage.org). */
import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../src/domain/types.ts';
import { cell, type Row } from '../readTables.ts';
import { siteTexts, type Site } from '../site.ts';
import type { TableSchema } from './schemas.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export type PublishedFile =
  | {
      readonly kind: 'table';
      readonly path: string;
      readonly content: Buffer;
      readonly schema: TableSchema;
    }
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly name: string;
      readonly title: string;
      readonly mediatype: string;
    };

/**
 * Titles are English, since the standard has one; `titles` holds all languages. `created` is the
 * first day of the release's month, not the clock: the same release builds the same bytes.
 */
export function dataPackage({
  site,
  release,
  sources,
  files,
}: {
  readonly site: Site;
  readonly release: string;
  readonly sources: readonly Row[];
  readonly files: readonly PublishedFile[];
}): object {
  const { title, description, publisher, publisherUrl, dataLicence } = siteTexts(site, 'en');
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: slug(title),
    title,
    titles: Object.fromEntries(LANGUAGES.map((language) => [language, siteTexts(site, language).title])),
    description,
    version: release,
    created: `${release.slice(0, 7)}-01T00:00:00Z`,
    licenses: [{ name: dataLicence.replace(/[^-a-zA-Z0-9._]+/gu, '-'), title: dataLicence }],
    contributors: [{ title: publisher, path: publisherUrl, roles: ['publisher'] }],
    sources: sources.map((row) => ({
      title: cell(row, 'title_en'),
      ...(cell(row, 'url') === '' ? {} : { path: cell(row, 'url') }),
    })),
    resources: files.map((file) => (file.kind === 'table' ? tableResource(file) : fileResource(file))),
  };
}

function tableResource(file: Extract<PublishedFile, { kind: 'table' }>): object {
  const { name, title, optional: _optional, ...schema } = file.schema;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path: file.path,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.content.length,
    hash: `sha256:${createHash('sha256').update(file.content).digest('hex')}`,
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema,
  };
}

function fileResource({ name, path, title, mediatype }: Extract<PublishedFile, { kind: 'file' }>): object {
  const format = path.slice(path.lastIndexOf('.') + 1);
  return { $schema: `${PROFILES}/dataresource.json`, name, path, title, format, mediatype };
}

/** Lower case letters, digits and hyphens, as the standard asks of names. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
