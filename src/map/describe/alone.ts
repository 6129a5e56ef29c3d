/** What there is to show where no region has a value in any year: the country's own series, and what is known meanwhile. */
import { hasRegionalValues } from '../../domain/hasRegionalValues.ts';
import { heldTogether } from '../../i18n/heldTogether.ts';
import type { MapModel } from '../model.ts';
import type { Context } from './context.ts';

/** @returns null where some region has a value, or the indicator counts records: then there is a map */
export function countryAlone(
  { series, indicator, view, locale }: Context,
  notes: readonly string[],
): MapModel['alone'] {
  if (series.records !== undefined || hasRegionalValues(series)) return null;
  const { t, texts, format } = locale;
  const words = texts.indicators[indicator.id];
  const rows = [...series.national.values()].flatMap((row) => (row.kind === 'value' ? [row] : []));
  const most = Math.max(0, ...rows.map(({ value }) => value));
  return {
    title: t('explore.countryAlone.title', { indicator: words?.name ?? '' }),
    bars: rows
      .sort((a, b) => b.year - a.year)
      .map(({ year, value }) => ({
        year,
        text: format.number(value, indicator.decimals),
        share: most > 0 ? Math.max(0, value / most) : 0,
        isShown: year === view.year,
      })),
    knownTitle: t('explore.countryAlone.known'),
    known: notes.map(heldTogether),
    definition: words?.definition ?? '',
  };
}
