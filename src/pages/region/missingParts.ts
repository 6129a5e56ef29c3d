/** What is missing about a region, in words: by reason, with years and notes. */
import { regionGaps, type HistoryGap } from '../../domain/regionHistory.ts';
import type { NoteId, RegionId } from '../../domain/types.ts';
import { labelledText } from '../../i18n/labelled.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { yearSpans } from '../../i18n/regionText.ts';
import { sheetFor, type RegionSheets } from './sheets.ts';
import type { MissingPart } from './types.ts';

export function missingParts(sheets: RegionSheets, region: RegionId): readonly MissingPart[] {
  const { t } = sheets.locale;
  return regionGaps(sheets.dataset, region).map(({ reason, gaps }) => ({
    reason,
    word: t(`common.missing.${reason}`),
    meaning: t(`common.missing.${reason}.about`),
    items: itemsOf(sheets, gaps),
    notes: notesOf(sheets, gaps),
  }));
}

/** Indicators that lack the same years stand together. */
function itemsOf(sheets: RegionSheets, gaps: readonly HistoryGap[]): readonly string[] {
  const byYears = new Map<string, string[]>();
  for (const { indicator, years } of gaps) {
    const spans = yearSpans(years, sheets.locale);
    byYears.set(spans, [...(byYears.get(spans) ?? []), lowerFirst(sheetFor(sheets, indicator).plain)]);
  }
  return [...byYears].map(([years, names]) =>
    sheets.locale.t('region.missing.item', { years, names: names.join('; ') }),
  );
}

function notesOf({ locale, indicators }: RegionSheets, gaps: readonly HistoryGap[]): readonly string[] {
  const names = new Map<NoteId, string[]>();
  for (const { indicator, notes } of gaps) {
    for (const note of notes)
      names.set(note, [...(names.get(note) ?? []), indicators.get(indicator)?.plain ?? indicator]);
  }
  return [...names].flatMap(([note, about]) => {
    const value = locale.texts.notes[note];
    return value === undefined ? [] : [labelledText(about.join('; '), value, locale)];
  });
}
