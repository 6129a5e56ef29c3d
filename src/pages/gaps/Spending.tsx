/** What is spent in a field of a region, as the way to its map; why there is no figure; and how many researchers work there. */
import type { GapCell, GapField, GapRow } from '../../domain/gaps.ts';
import { FEW_RESEARCHERS } from '../../domain/locationQuotient.ts';
import type { RegionId } from '../../domain/types.ts';
import { CellLink } from '../registers/CellLink.tsx';
import type { GapsProps, GapsState } from './types.ts';

interface SpendingProps {
  readonly state: Pick<GapsState, 'locale' | 'root' | 'dataset'>;
  readonly field: GapField;
  readonly cell: Pick<GapCell, 'spending'>;
  readonly region: RegionId;
}

export function SpendingLink({ state, field, cell, region }: SpendingProps) {
  const { t } = state.locale;
  const { spending: about } = field;
  const text = spendingText({ state, field, cell });
  if (about === null || text === null) return <span class="none">{t('gaps.spending.unmeasured')}</span>;
  return (
    <CellLink state={state} cell={{ ...about, region }}>
      {t('gaps.spending', { year: String(about.year), amount: text })}
    </CellLink>
  );
}

/** @returns null where the field has no indicator */
export function spendingText({
  state: { dataset, locale },
  field,
  cell: { spending },
}: Pick<SpendingProps, 'field' | 'cell'> & { readonly state: Pick<GapsState, 'locale' | 'dataset'> }): string | null {
  const { t, format, texts } = locale;
  const unitId = dataset.indicators.find(({ id }) => id === field.spending?.indicator)?.unit;
  const unit = unitId === undefined ? undefined : texts.units[unitId];
  if (spending === null || unit === undefined) return null;
  if (spending.kind === 'missing') return t(`common.missing.${spending.reason}.reason`);
  return spending.value === 0 ? format.number(0, 0) : format.compactMoney(spending.value, unit);
}

export function ResearchersText({ state, row }: GapsProps & { readonly row: GapRow }) {
  const { gaps, locale } = state;
  const { t, format } = locale;
  if (gaps.researchers === null || row.researchers === null) return null;
  const count = format.number(row.researchers, 0);
  return (
    <li>
      <CellLink state={state} cell={{ ...gaps.researchers, region: row.region }}>
        {t('gaps.researchers', { year: String(gaps.researchers.year), count })}
      </CellLink>
      {row.researchers < FEW_RESEARCHERS && <small>{t('strengths.few')}</small>}
    </li>
  );
}
