/** How large a project could be whose least local part the local budget of the last year would pay. */
import type { CoFinancingRule } from '../../../domain/registers.ts';
import type { RegionId } from '../../../domain/types.ts';
import { humanValue } from '../../../i18n/humanValue.ts';
import { sheetFor, type RegionSheets } from '../../region/sheets.ts';
import { budgetIndicator } from './describeFunctions.ts';

/** @returns the whole cost in words; null where the budget is not known or of an old, larger territory */
export function localPartOf(
  sheets: RegionSheets,
  region: RegionId,
  { localPercent }: Pick<CoFinancingRule, 'localPercent'>,
): string | null {
  const id = budgetIndicator(sheets);
  const fact = sheets.profiles.get(region)?.find(({ indicator }) => indicator.id === id);
  const row = fact?.observation;
  if (id === null || row?.kind !== 'value' || row.territory.length > 1 || localPercent <= 0) return null;
  const { human } = sheetFor(sheets, id);
  return humanValue((row.value / localPercent) * 100, human, sheets.locale.format);
}
