/** How many records of a region a map shows, in words. */
import type { MapModel, TableRow } from '../../map/model.ts';
import type { Locale } from '../../i18n/locale.ts';

/** @returns '' unless a filter leaves only some of them */
export function askedOfRegion(
  { records }: Pick<MapModel, 'records'>,
  { region }: Pick<TableRow, 'region'>,
  { t, format }: Locale,
): string {
  const own = records?.byRegion.get(region) ?? [];
  if (records === null || records.asked === '' || own.length === 0) return '';
  const shown = own.filter(({ isAsked }) => isAsked).length;
  return t('explore.records.shown', { count: format.number(shown, 0), total: format.number(own.length, 0) });
}
