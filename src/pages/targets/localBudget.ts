/** What each region's local budget paid for research in the last years: what a council can hold a share against. */
import { latestYearWithValue, observationAt } from '../../domain/dataset.ts';
import type { RegisterState } from '../registers/types.ts';
import type { UnitTexts } from '../../i18n/texts.ts';
import type { Registers } from '../../domain/registers.ts';
import type { IndicatorId, MissingReason, RegionId } from '../../domain/types.ts';

const YEARS = 5;

export type BudgetCell =
  | {
      readonly value: number;
      /** Regions of today that the figure covers besides its own: it is of an old, larger territory. */
      readonly also: readonly RegionId[];
    }
  | { readonly reason: MissingReason };

export interface LocalBudget {
  readonly indicator: IndicatorId;
  /** Ascending. */
  readonly years: readonly number[];
  readonly rows: readonly { readonly region: RegionId; readonly cells: readonly BudgetCell[] }[];
  /** The country’s own figures. */
  readonly national: readonly BudgetCell[];
}

type Facts = Pick<RegisterState, 'dataset' | 'registers'>;

/** @returns null where the country has no such figures */
export function localBudget({ dataset, registers }: Facts): LocalBudget | null {
  const id = indicatorOf(registers);
  const series = id === undefined ? undefined : dataset.series.get(id);
  const last = series === undefined ? null : latestYearWithValue(series);
  if (id === undefined || series === undefined || last === null) return null;
  const years = series.years.filter((year) => year <= last).slice(-YEARS);
  return {
    indicator: id,
    years,
    national: years.map((year): BudgetCell => {
      const own = series.national.get(year);
      return own?.kind === 'value' ? { value: own.value, also: [] } : { reason: own?.reason ?? 'O' };
    }),
    rows: dataset.regions.map(({ id }) => ({
      region: id,
      cells: years.map((year): BudgetCell => {
        const observation = observationAt(series, id, year);
        if (observation?.kind !== 'value') return { reason: observation?.reason ?? 'O' };
        return { value: observation.value, also: observation.territory.filter((other) => other !== id) };
      }),
    })),
  };
}

/** Unit of the budgets' figures, or of any money counted in millions. */
export function moneyUnit({ dataset, registers, locale: { texts } }: Facts & Pick<RegisterState, 'locale'>): UnitTexts {
  const budget = indicatorOf(registers);
  const own = dataset.indicators.find(({ id }) => id === budget)?.unit;
  const known = own === undefined ? undefined : texts.units[own];
  const other = Object.values(texts.units).find(({ kind, scale }) => kind === 'money' && scale === MILLIONS);
  return known ?? other ?? { kind: 'plain', scale: 0, text: '', short: '' };
}

function indicatorOf({ profile }: Registers): IndicatorId | undefined {
  return profile.find(({ role }) => role === 'local-budget')?.indicator;
}

/** Power of ten. */
const MILLIONS = 6;
