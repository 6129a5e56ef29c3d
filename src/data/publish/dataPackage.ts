/** The descriptor of the published tables: Data Package v2 (datapackage.org). */
import { createHash } from 'node:crypto';
import { LANGUAGES } from '../../domain/types.ts';
import type { TableField, TableSchema } from '../read/schemas.ts';
import { siteTexts, type SiteSettings } from '../read/site.ts';
import { cell, type Row } from '../read/table.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

export interface PublishedTable {
  readonly path: string;
  readonly content: Buffer;
  readonly schema: TableSchema;
}

/**
 * Titles are English, since the standard has one; `titles` holds all languages. `created` is the
 * first day of the release's month, not the clock: the same release builds the same bytes.
 */
export function dataPackage({
  site,
  release,
  sources,
  tables,
}: {
  readonly site: SiteSettings;
  readonly release: string;
  readonly sources: readonly Row[];
  readonly tables: readonly PublishedTable[];
}): object {
  const { title, description, publisher, publisherUrl, dataLicence } = siteTexts(site, 'en');
  const licence = licenceId(site, dataLicence);
  const licenceUrl = LICENCE_URLS[licence];
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: slug(title),
    title,
    titles: Object.fromEntries(LANGUAGES.map((language) => [language, siteTexts(site, language).title])),
    description,
    version: release,
    created: `${release.slice(0, 7)}-01T00:00:00Z`,
    licenses: [{ name: licence, title: dataLicence, ...(licenceUrl === undefined ? {} : { path: licenceUrl }) }],
    contributors: [{ title: publisher, path: publisherUrl, roles: ['publisher'] }],
    sources: sources.map((row) => ({
      title: cell(row, 'title_en'),
      ...(cell(row, 'url') === '' ? {} : { path: cell(row, 'url') }),
    })),
    resources: tables.map(tableResource),
  };
}

/** Where licences that we know the name of can be read. */
export const LICENCE_URLS: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** The identifier of the licence: as `site.json` states it, else its wording in the letters that are allowed. */
export function licenceId(site: SiteSettings, wording: string): string {
  return site.licence?.data ?? wording.replace(/[^-a-zA-Z0-9._]+/gu, '-');
}

/**
 * The schema as others can read it. Two things that the standard's text has, its published profile
 * 2.0 refuses by mistake (mended in 2.1): lists, which go out as strings whose description names the
 * separator, and `fieldsMatch`, which is not needed: our columns are those of the schema, in order.
 */
function publishedSchema({ fields, ...schema }: TableSchema): object {
  const { name: _name, title: _title, optional: _optional, fieldsMatch: _fieldsMatch, foreignKeys, ...rest } = schema;
  return {
    ...rest,
    fields: fields.map(publishedField),
    // Empty lists are refused as well.
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function publishedField({ delimiter, itemType, itemReference, ...field }: TableField): object {
  if (field.type !== 'list') return field;
  const separator = delimiter ?? ',';
  return {
    ...field,
    type: 'string',
    description: `${field.description}; several are joined with ${separator}`,
    // Beyond the standard, for programs that know us: what is between the separators.
    list: { separator, itemType: itemType ?? 'string', ...(itemReference === undefined ? {} : { itemReference }) },
  };
}

function tableResource({ path, content, schema }: PublishedTable): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: schema.name,
    type: 'table',
    path,
    title: schema.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: publishedSchema(schema),
  };
}

/** Lower case letters, digits and hyphens, as the standard asks of names. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
