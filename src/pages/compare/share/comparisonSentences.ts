/** A comparison as sentences for an article: one an indicator, the first of the chosen regions first. */
import { observationAt } from '../../../domain/dataset.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { sourced } from '../../../export/readySentences.ts';
import { sheetFor, type RegionSheets } from '../../region/sheets.ts';
import type { Comparison } from '../comparison.ts';
import { compareName } from '../compareName.ts';
import { describeFigure } from '../figures/describeFigure.ts';
import { shownIndicators } from '../shownIndicators.ts';

/** @returns one for each indicator that is shown and of which two of the regions have a value */
export function comparisonSentences(sheets: RegionSheets, comparison: Comparison): readonly string[] {
  // As chosen: the difference is to the first.
  const asChosen = { ...comparison, order: 'chosen' } as const;
  return shownIndicators(sheets, comparison).flatMap((indicator) => sentenceOf(sheets, asChosen, indicator));
}

function sentenceOf(sheets: RegionSheets, comparison: Comparison, indicator: IndicatorId): readonly string[] {
  const { locale } = sheets;
  const known = comparison.regions.filter((region) => hasValue(sheets, indicator, region));
  if (known.length < 2) return [];
  // Without a value of the first, the next one is what the others are measured against.
  const { name, about, rows } = describeFigure(sheets, { ...comparison, regions: known }, indicator, '');
  const list = rows
    .map(({ region, text, difference }) => {
      const value = `${compareName(sheets, region)} ${locale.format.dash} ${text}`;
      return difference === '' ? value : `${value} (${difference})`;
    })
    .join('; ');
  const text = locale.t('compare.sentence', { indicator: name, about, list });
  return [sourced(text, publishersOf(sheets, indicator, known).join('; '), locale)];
}

function hasValue(sheets: RegionSheets, indicator: IndicatorId, region: RegionId): boolean {
  const { series, view } = sheetFor(sheets, indicator).context;
  return observationAt(series, region, view.year)?.kind === 'value';
}

/** Of the figures that are shown, each once. */
export function publishersOf(
  sheets: RegionSheets,
  indicator: IndicatorId,
  regions: readonly RegionId[],
): readonly string[] {
  const { series, view } = sheetFor(sheets, indicator).context;
  const { sources } = sheets.locale.texts;
  const named = regions.flatMap((region) => {
    const row = observationAt(series, region, view.year);
    const source = row === null ? undefined : sources[row.source];
    return source === undefined ? [] : [source.publisher === '' ? source.title : source.publisher];
  });
  return [...new Set(named)];
}
