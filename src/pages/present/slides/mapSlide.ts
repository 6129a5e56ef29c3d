/** A map of the site as a slide: its own finding, its first and last regions, or the kinds of records that it counts. */
import type { RegionId } from '../../../domain/types.ts';
import { describeMap } from '../../../map/describeMap.ts';
import type { MapModel, TableRow } from '../../../map/model.ts';
import type { View } from '../../../view/view.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { inLists, type SlideContent, type SlideRow } from './slide.ts';

/** What stands beside the map at six metres. */
export const MOST_ROWS = 5;

export function mapSlide(sheets: RegionSheets, asked: View): SlideContent {
  const { dataset, locale } = sheets;
  // Camera, theme and layout are of the screen; a slide shows the country in its own shapes.
  const view: View = { ...asked, layout: 'map', at: null, layer: null };
  const map = describeMap(dataset, view, locale);
  return {
    topic: map.topic,
    over: overText(sheets, map),
    finding: map.headline,
    map,
    lists: map.records === null ? [{ head: map.unit, rows: rankedRows(sheets, map) }] : recordLists(map),
    source: sourceText(sheets, map),
  };
}

/** 'Capability · R&D spending per resident, 2024' */
export function overText({ locale: { t } }: Pick<RegionSheets, 'locale'>, { topic, title, year }: MapModel): string {
  return `${t(`explore.topic.${topic}`)} · ${title}, ${year}`;
}

export function sourceText({ locale: { t, texts }, dataset }: RegionSheets, { sources }: MapModel): string {
  const publishers = sources.map(({ publisher, title }) => (publisher === '' ? title : publisher));
  const lines = [...publishers, texts.site.publisher, t('common.release', { release: dataset.release })];
  return [...new Set(lines)].join(' · ');
}

/** The first ones, the pinned ones wherever they stand, the last one, and the country. */
function rankedRows({ dataset, locale: { texts } }: RegionSheets, map: MapModel): readonly SlideRow[] {
  const ranked = map.rows.filter(({ rank }) => rank !== null);
  const pinned = map.rows.filter((row) => row.pinned);
  const end = ranked.at(-1);
  // Of several that share the last place none is named.
  const last = ranked.filter(({ rank }) => rank === end?.rank).length === 1 ? end : undefined;
  const room = MOST_ROWS - pinned.length - (last === undefined ? 0 : 1);
  const first = ranked.filter((row) => !row.pinned && row.rank !== end?.rank).slice(0, Math.max(2, room));
  const chosen = new Set<TableRow>([...first, ...pinned, ...(last === undefined ? [] : [last])]);
  const rows = map.rows.filter((row) => chosen.has(row)).map((row): SlideRow => regionRow(row));
  const { national } = map;
  const name = texts.regions[dataset.country]?.short ?? dataset.country;
  return national === null || national.valueText === ''
    ? rows
    : [...rows, { key: 'country', region: null, name, value: national.valueText, detail: '', isApart: true }];
}

function regionRow({ region, name, valueText, rankText }: TableRow): SlideRow {
  return { key: region, region, name: rankText === '' ? name : `${rankText}. ${name}`, value: valueText, detail: '' };
}

/** A count of what was found ranks no region: the list says of what the records are. */
function recordLists({ legend, unit }: MapModel): SlideContent['lists'] {
  if (legend.kind !== 'records') return [];
  const [group] = legend.groups;
  if (group === undefined) return [];
  const rows = group.entries.map(({ answer, mark, name, count }): SlideRow => ({
    mark,
    key: answer,
    region: null,
    name,
    value: String(count),
    detail: '',
  }));
  return inLists(group.title === '' ? unit : group.title, rows, MOST_ROWS + 3);
}

/** A map that stands beside a list of something else. */
export function mapOfRegister(
  sheets: RegionSheets,
  register: 'needs' | 'initiatives',
  view: Partial<View>,
  base: View,
): MapModel | null {
  const { dataset, viewContext, locale } = sheets;
  const counted = dataset.indicators.find((one) => one.register === register);
  const entry = viewContext.indicators.find(({ id }) => id === counted?.id);
  const year = entry?.latestYear ?? entry?.years.at(-1);
  if (entry === undefined || year === undefined) return null;
  return describeMap(dataset, { ...base, ...view, indicator: entry.id, year }, locale);
}

/** Regions in the words of lists. */
export function regionNames(
  { locale: { t, texts } }: Pick<RegionSheets, 'locale'>,
  regions: readonly RegionId[],
): string {
  if (regions.length === 0) return t('records.wholeCountry');
  return regions.map((id) => texts.regions[id]?.short ?? id).join(', ');
}
