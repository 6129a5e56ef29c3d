/** What the data page says about the published files, besides the dataset itself. */
import type { TableField } from '../data/read/schemas.ts';
import { LICENCE_URLS, licenceId } from '../data/publish/dataPackage.ts';
import { packageFiles } from '../data/publish/publish.ts';
import { rowsOf } from '../data/read/readData.ts';
import { siteTexts } from '../data/read/site.ts';
import { cell, splitList } from '../data/read/table.ts';
import { indicatorsByNote, indicatorsBySource } from '../domain/coverage.ts';
import type { IndicatorId } from '../domain/types.ts';
import { columnKey } from '../i18n/columnMeaning.ts';
import type { ColumnFacts, DownloadFacts, PublishedFacts, Use } from '../pages/data/types.ts';
import { geographySizes } from './geoFiles.ts';
import type { Site } from './site.ts';

const known = new WeakMap<Site, PublishedFacts>();

/** The same for all languages: read once per site. */
export function dataFacts(site: Site): PublishedFacts {
  const facts = known.get(site) ?? readFacts(site);
  known.set(site, facts);
  return facts;
}

function readFacts(site: Site): PublishedFacts {
  const order = site.dataset.indicators.map(({ id }) => id);
  // What a source prints as a mean or a median rests on it too, though no map shows it.
  const published = rowsOf(site.data, 'published').map((row) => ({
    indicator: cell(row, 'indicator') as IndicatorId,
    sources: [cell(row, 'source')],
    notes: splitList(cell(row, 'note')),
  }));
  const uses = (
    table: string,
    drawn: ReadonlyMap<string, readonly IndicatorId[]>,
    key: 'sources' | 'notes',
  ): readonly Use<string>[] =>
    rowsOf(site.data, table).map((row) => {
      const id = cell(row, 'id');
      const also = published.filter((one) => one[key].includes(id)).map(({ indicator }) => indicator);
      const all = new Set([...(drawn.get(id) ?? []), ...also]);
      return { id, indicators: order.filter((indicator) => all.has(indicator)) };
    });
  return {
    downloads: downloadsOf(site),
    sources: uses('sources', indicatorsBySource(site.dataset), 'sources'),
    notes: uses('notes', indicatorsByNote(site.dataset), 'notes'),
    licences: licencesOf(site),
  };
}

/** First the whole data set, then what explains it, boundaries last. */
const FIRST = [
  'observations',
  'indicators',
  'organisations',
  'needs',
  'initiatives',
  'events',
  'targets',
  'partnerships',
  'regions',
  'names',
  'units',
  'groups',
  'sources',
  'register-sources',
  'wordings',
  'requests',
  'notes',
  'published',
  'facts',
];

function downloadsOf(site: Site): readonly DownloadFacts[] {
  const { topojson, geojson } = geographySizes(site);
  const files = packageFiles(site).map(({ path, content, schema }): DownloadFacts => {
    const key = path.slice(0, path.lastIndexOf('.'));
    return {
      path: `data/${path}`,
      key,
      bytes: content.length,
      title: schema?.title ?? key,
      columns: schema === undefined ? [] : columnsOf(schema.fields),
    };
  });
  const place = ({ key, columns }: DownloadFacts) => {
    const index = FIRST.indexOf(key);
    return index !== -1 ? index : columns.length > 0 ? FIRST.length : FIRST.length + 1;
  };
  return [
    ...files.sort((a, b) => place(a) - place(b)),
    { path: 'geo/regions.topojson', key: 'topojson', bytes: topojson, title: 'TopoJSON', columns: [] },
    { path: 'geo/regions.geojson', key: 'geojson', bytes: geojson, title: 'GeoJSON', columns: [] },
  ];
}

/** `name_kk, name_ru, name_en` are one column in three languages: nobody wants to read it thrice. */
function columnsOf(fields: readonly TableField[]): readonly ColumnFacts[] {
  const columns = new Map<string, ColumnFacts>();
  for (const { name, type, delimiter, description } of fields) {
    const key = columnKey(name);
    const before = columns.get(key);
    columns.set(key, {
      name: before === undefined ? name : `${before.name}, ${name}`,
      key,
      type,
      separator: delimiter ?? ',',
      description: before?.description ?? description,
    });
  }
  return [...columns.values()];
}

/** Address of the licence of the data as a whole, for programs; undefined where `site.json` names none. */
export function licenceUrlOf(site: Site): string | undefined {
  return licencesOf(site)[0]?.url;
}

function licencesOf({ data: { site } }: Site): PublishedFacts['licences'] {
  if (site === null) return [];
  const ids = [licenceId(site, siteTexts(site, 'en').dataLicence), site.licence?.boundaries];
  return [...new Set(ids)].flatMap((id) => {
    const url = id === undefined ? undefined : LICENCE_URLS[id];
    return id === undefined || url === undefined ? [] : [{ id, url }];
  });
}
