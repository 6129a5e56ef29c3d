/** What stands for a region's capability: one number, its place among all, its years. */
import { sentenceCase } from '../../../i18n/sentenceCase.ts';
import { humanValue } from '../../../i18n/humanValue.ts';
import { lowerFirst } from '../../../i18n/lowerFirst.ts';
import { shownNumber } from '../../../map/describe/numbers.ts';
import type { RegionId } from '../../../domain/types.ts';
import { sheetFor, type RegionSheets } from '../sheets.ts';
import type { CapabilityFact, ProfileRow } from '../types.ts';
import { yearBars } from './yearBars.ts';

/** @returns null where the country has no such indicator */
export function describeCapability(
  sheets: RegionSheets,
  region: RegionId,
  rows: readonly ProfileRow[],
): CapabilityFact | null {
  const { dataset, locale } = sheets;
  const fact = sheets.profiles.get(region)?.find(({ indicator }) => indicator.id === dataset.portrait);
  const row = rows.find(({ indicator }) => indicator === dataset.portrait);
  if (fact === undefined || row === undefined) return null;
  const { human, subject, context } = sheetFor(sheets, fact.indicator.id);
  const { value } = row;
  const { t } = locale;
  const about = [
    value.kind === 'value' ? value.rank : value.last,
    String(fact.year),
    row.status,
    fact.national === null ? '' : t('region.row.national', { value: shownNumber(context, fact.national) }),
  ];
  const median =
    fact.median === null ? '' : t('explore.legend.medianShort', { value: shownNumber(context, fact.median) });
  return {
    row,
    number: fact.observation?.kind === 'value' ? humanValue(fact.observation.value, human, locale.format) : null,
    noun: lowerFirst(subject),
    about: sentenceCase(about.filter((part) => part !== '').join(' · ')),
    scale: scaleOf(sheets, row, median),
    years: yearBars(sheets, region, fact.indicator.id),
  };
}

/** An end that several regions share is named by its figure alone. */
function scaleOf(sheets: RegionSheets, { indicator, strip }: ProfileRow, median: string): CapabilityFact['scale'] {
  if (strip === null || strip.positions.size < 2) return null;
  const { context } = sheetFor(sheets, indicator);
  const places = [...strip.positions.values()];
  const textAt = (end: number): string => {
    const there = [...strip.positions].filter(([, position]) => position === end).map(([region]) => region);
    const row = context.drawn.find(({ observation }) => observation.region === there[0])?.observation;
    const value = row?.kind === 'value' ? shownNumber(context, row.value) : '';
    const name = there.length === 1 ? (sheets.locale.texts.regions[there[0] ?? '']?.short ?? '') : '';
    return `${name} ${value}`.trim();
  };
  return { low: textAt(Math.min(...places)), median, high: textAt(Math.max(...places)) };
}
