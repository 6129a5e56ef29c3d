/** A comparison of the ends of a scale and of its middle, for a ready meeting. */
import { describeMap } from '../../map/describeMap.ts';
import type { IndicatorId } from '../../domain/types.ts';
import type { MessageKey } from '../../i18n/messageKeys.ts';
import { defaultView, latestYearOf } from '../../view/defaults.ts';
import type { RegionSheets } from '../region/sheets.ts';

/** The first, the middle and the last region of each indicator's latest year; none where fewer are ranked. */
export function percentileSteps(
  { dataset, viewContext, locale }: RegionSheets,
  indicators: readonly IndicatorId[],
  question: MessageKey,
): readonly (readonly [address: string, question: MessageKey])[] {
  return indicators.flatMap((id) => {
    const entry = viewContext.indicators.find((one) => one.id === id);
    if (entry === undefined) return [];
    const view = { ...defaultView(viewContext, locale.texts.language), indicator: id, year: latestYearOf(entry) };
    const ranked = describeMap(dataset, view, locale).rows.filter(({ rank }) => rank !== null);
    const regions = [ranked[0], ranked[Math.floor(ranked.length / 2)], ranked.at(-1)].flatMap(
      (row) => row?.region ?? [],
    );
    return new Set(regions).size < 3 ? [] : [[`compare/?r=${regions.join(',')}&of=${id}`, question] as const];
  });
}
