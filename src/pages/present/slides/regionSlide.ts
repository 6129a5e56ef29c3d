/** A region as a slide: the sentence of its page, its place on the map, its leading figures and records. */
import type { RegionId } from '../../../domain/types.ts';
import { describeMap } from '../../../map/describeMap.ts';
import { defaultView, latestYearOf } from '../../../view/defaults.ts';
import { describeRegion } from '../../region/describeRegion.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { MOST_ROWS, sourceText } from './mapSlide.ts';
import type { SlideContent, SlideRow } from './slide.ts';

export function regionSlide(sheets: RegionSheets, region: RegionId): SlideContent {
  const { dataset, viewContext, locale } = sheets;
  const { t, texts, format } = locale;
  const model = describeRegion(sheets, region, './');
  const entry = viewContext.indicators.find(({ id }) => id === dataset.portrait);
  const standard = defaultView(viewContext, texts.language);
  const shown = entry === undefined ? standard : { ...standard, indicator: entry.id, year: latestYearOf(entry) };
  const map = describeMap(dataset, { ...shown, pinned: [region] }, locale);
  const figures = model.leadRows.slice(0, MOST_ROWS - 1).map(({ indicator, name, value, about }): SlideRow => ({
    key: indicator,
    region: null,
    name,
    value: value.kind === 'missing' ? value.word : value.text,
    detail: value.kind === 'missing' ? value.last : [about, value.rank].filter((one) => one !== '').join(' · '),
  }));
  const counts = (['needs', 'initiatives'] as const).flatMap((register): SlideRow[] => {
    const list = model.science?.[register];
    if (list == null) return [];
    const count = list.items.length;
    const value = count === 0 ? t('common.missing.found') : format.number(count, 0);
    return [{ key: register, region: null, name: t(`present.region.${register}`), value, detail: '', isApart: true }];
  });
  return {
    topic: 'capability',
    over: model.name,
    finding: model.lead,
    map,
    lists: [{ head: '', rows: [...figures, ...counts] }],
    source: sourceText(sheets, map),
  };
}
