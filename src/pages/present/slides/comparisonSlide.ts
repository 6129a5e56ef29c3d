/** Regions of a comparison as a slide: each with its mark on the map, its figure and its records. */
import { byRegion } from '../../../domain/registerCounts.ts';
import { indicatorIn, latestYearOf } from '../../../view/defaults.ts';
import { valuesIn } from '../../../view/queryText.ts';
import type { View } from '../../../view/view.ts';
import { describeMap } from '../../../map/describeMap.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { overText, regionNames, sourceText } from './mapSlide.ts';
import type { SlideContent, SlideRow } from './slide.ts';

export function comparisonSlide(sheets: RegionSheets, asked: View, search: string): SlideContent {
  const { dataset, registers, viewContext, locale } = sheets;
  const { t } = locale;
  const [[, of] = ['', '']] = valuesIn(search, ['of']).values;
  const entry = indicatorIn(viewContext, of) ?? indicatorIn(viewContext, dataset.portrait);
  const measure = entry === null ? asked : { ...asked, indicator: entry.id, year: latestYearOf(entry) };
  const map = describeMap(dataset, { ...measure, by: null, mode: null, layout: 'map', at: null }, locale);
  const needs = byRegion(registers.needs);
  const initiatives = byRegion(registers.initiatives);
  const rows = asked.pinned.flatMap((region): SlideRow[] => {
    const row = map.rows.find((one) => one.region === region);
    if (row === undefined) return [];
    const counts = {
      needs: String(needs.get(region)?.length ?? 0),
      initiatives: String(initiatives.get(region)?.length ?? 0),
    };
    return [
      { key: region, region, name: row.name, value: row.valueText, detail: t('present.compare.records', counts) },
    ];
  });
  return {
    topic: map.topic,
    over: overText(sheets, map),
    finding:
      rows.length === 0
        ? t('compare.title')
        : t('present.compare.finding', { regions: regionNames(sheets, asked.pinned) }),
    map,
    lists: rows.length === 0 ? [] : [{ head: map.unit, rows }],
    source: sourceText(sheets, map),
  };
}
