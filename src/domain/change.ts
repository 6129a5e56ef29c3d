/**
 * Change over time, and when it may not be told: never across a break of the series or of the map,
 * never from figures of one digit, never as a ratio to a handful of people or a few million.
 */
import { observationAt, territoryKey } from './dataset.ts';
import { decimalsOf } from './rounding.ts';
import { hasStatus } from './statuses.ts';
import type { Indicator, NationalObservation, Observation, RegionId, Series, UnitKind } from './types.ts';
import { isRoundedZero } from './values.ts';

interface Compared {
  /** The earlier year. */
  readonly since: number;
  /** In the unit of the indicator, unrounded. */
  readonly from: number;
  readonly to: number;
  /** Both are the values by the formula (`PresentObservation.comparable`), not those that a source prints. */
  readonly isAlike: boolean;
}

export type Change =
  /** `relative` 0.25: a quarter more than in `since`; from a negative base, relative to its size. */
  | ({ readonly kind: 'change'; readonly relative: number } & Compared)
  /** Of percentages: told as their difference; `relative` only orders. */
  | ({ readonly kind: 'points'; readonly difference: number; readonly relative: number } & Compared)
  /** From a base so small that only the two numbers say something. */
  | ({ readonly kind: 'numbers' } & Compared)
  /** Earlier years exist, but the series breaks in `year`: definition, method, rebasing. */
  | { readonly kind: 'break'; readonly year: number }
  /** Earlier years are of another territory; `year` is the first of the present one. */
  | { readonly kind: 'territory'; readonly year: number }
  /** One of the two figures has a single digit: rounding alone may have made the change. */
  | { readonly kind: 'coarse'; readonly since: number }
  /** The figure of `year`, one of the two, may be a mistake of its source. */
  | { readonly kind: 'doubtful'; readonly year: number }
  | { readonly kind: 'no-earlier' }
  /** The comparable year `since` has a zero, from which nothing grows by a ratio. */
  | { readonly kind: 'from-zero'; readonly since: number }
  /** The comparable year or this one, `year`, has a zero that is only rounded: no ratio from it, and no loss of 100 %. */
  | { readonly kind: 'rounded-zero'; readonly year: number }
  /** The year itself has no value for this region. */
  | { readonly kind: 'no-value' };

/** A change that has been measured, in whatever way it is told. */
export type MeasuredChange = Extract<Change, { readonly kind: 'change' | 'points' | 'numbers' }>;

export function isMeasured(change: Change): change is MeasuredChange {
  return change.kind === 'change' || change.kind === 'points' || change.kind === 'numbers';
}

/** What decides how a change of an indicator is told. */
export interface ChangeRules {
  /** `Indicator.breaks` */
  readonly breaks: readonly number[];
  /** `Indicator.decimals` */
  readonly decimals: number;
  readonly kind: Indicator['kind'];
  /** Power of ten of one unit of money: 6 for millions. */
  readonly unit: { readonly kind: UnitKind; readonly scale: number };
}

export function changeRules(
  { breaks, decimals, kind }: Pick<Indicator, 'breaks' | 'decimals' | 'kind'>,
  unit: ChangeRules['unit'],
): ChangeRules {
  return { breaks, decimals, kind, unit };
}

/** A base below it is told in numbers: ten of what is counted, ten million in money. */
export const SMALL_BASE = { count: 10, money: 10_000_000 } as const;

/** Whether a total is too small to be a base. Ratios say so by their inputs. */
export function isSmallBase(value: number, { kind, scale }: ChangeRules['unit']): boolean {
  if (kind === 'count') return Math.abs(value) < SMALL_BASE.count;
  return kind === 'money' && Math.abs(value) * 10 ** scale < SMALL_BASE.money;
}

/**
 * Change of a region's value since the last comparable earlier year that has a value.
 *
 * Where both years have a value by the formula (`comparable`), these are compared, unless one of its
 * inputs breaks in (y0, year]. Else the printed figures are: comparable are `y0` and `year` when the
 * region has no observation of status B in (y0, year], no year of `rules.breaks` lies there, both rows
 * cover the same territory, and both or neither are of another definition (status D), a change of
 * which counts as a break. Missing years between are passed over: `since` says how far back it reaches.
 * @returns the change since the last comparable year; where there is none, what stands between
 *   this year and the nearest earlier value
 */
export function changeSince(series: Series, region: RegionId, year: number, rules: ChangeRules): Change {
  return changeIn(rowsOf(series, region), series, year, rules);
}

/**
 * The change over the longest comparable stretch up to `year`: an indicator has one base year on a
 * region's page.
 * @returns as `changeSince` where no earlier year can be compared
 */
export function changeOverYears(series: Series, region: RegionId, year: number, rules: ChangeRules): Change {
  const rows = rowsOf(series, region);
  for (const since of [...series.years].sort((a, b) => a - b)) {
    if (since >= year) break;
    const change = changeIn(rows, series, year, rules, since);
    if (isMeasured(change)) return change;
  }
  return changeIn(rows, series, year, rules);
}

/** The same of the country's own figures. */
export function nationalChange(series: Series, year: number, rules: ChangeRules): Change {
  return changeIn(valueRows([...series.national.values()]), series, year, rules);
}

/**
 * Whether a line may join the printed figures of two years.
 * @param breaks `Indicator.breaks`
 */
export function joinsPrinted(
  series: Series,
  region: RegionId,
  [since, year]: readonly [number, number],
  breaks: readonly number[],
): boolean {
  const rows = rowsOf(series, region);
  const [before, now] = [since, year].map((at) => rows.find((row) => row.year === at));
  if (before === undefined || now === undefined) return false;
  return obstacleBetween(before, now, { rows, breaks, start: year }) === null;
}

type AnyRow = Observation | NationalObservation;
type ValueRow = Extract<AnyRow, { readonly kind: 'value' }>;

function rowsOf(series: Series, region: RegionId): readonly ValueRow[] {
  return valueRows(series.years.map((year) => observationAt(series, region, year)));
}

function valueRows(rows: readonly (AnyRow | null)[]): readonly ValueRow[] {
  return rows.filter((row): row is ValueRow => row?.kind === 'value');
}

/** @param since only this year is compared; by default the nearest that can be */
function changeIn(
  rows: readonly ValueRow[],
  series: Series,
  year: number,
  rules: ChangeRules,
  since: number | null = null,
): Change {
  const now = rows.find((row) => row.year === year);
  if (now === undefined) return { kind: 'no-value' };
  const earlier = rows
    .filter((row) => row.year < year && (since === null || row.year === since))
    .sort((a, b) => b.year - a.year);
  let obstacle: Change = { kind: 'no-earlier' };
  // The latest row that stands on this side of the obstacle: where the comparable stretch begins.
  let follower = now;
  for (const before of earlier) {
    if (areAlike(before, now, rows)) return changeBetween(before, now, { series, rules, isAlike: true });
    const found = obstacleBetween(before, now, { rows, breaks: rules.breaks, start: follower.year });
    if (found === null) return changeBetween(before, now, { series, rules, isAlike: false });
    if (obstacle.kind === 'no-earlier') obstacle = found;
    follower = before;
  }
  return obstacle;
}

/** Both years have a value by the formula, and no input of it breaks between them. */
function areAlike(before: ValueRow, now: ValueRow, rows: readonly ValueRow[]): boolean {
  if (before.comparable === undefined || now.comparable === undefined) return false;
  if (placeOf(before) !== placeOf(now)) return false;
  return !rows.some(({ year, comparable }) => year > before.year && year <= now.year && comparable?.isBreak === true);
}

interface Basis {
  readonly series: Series;
  readonly rules: ChangeRules;
  readonly isAlike: boolean;
}

function changeBetween(before: ValueRow, now: ValueRow, { series, rules, isAlike }: Basis): Change {
  const rounded = [before, now].find(isRoundedZero);
  if (rounded !== undefined) return { kind: 'rounded-zero', year: rounded.year };
  const doubtful = [before, now].find((row) => row.isDoubtful === true);
  if (doubtful !== undefined) return { kind: 'doubtful', year: doubtful.year };
  const since = before.year;
  const [from, to] = isAlike
    ? [before.comparable?.value ?? before.value, now.comparable?.value ?? now.value]
    : [before.value, now.value];
  const compared = { since, from, to, isAlike };
  if (from === 0) return { kind: 'from-zero', since };
  const isSmall = rules.kind === 'total' ? isSmallBase(from, rules.unit) : before.comparable?.isSmall === true;
  if (isSmall) return { kind: 'numbers', ...compared };
  if (!isAlike && [before, now].some((row) => hasOneDigit(row, series, rules))) return { kind: 'coarse', since };
  const relative = (to - from) / Math.abs(from);
  return rules.unit.kind === 'percent'
    ? { kind: 'points', difference: to - from, relative, ...compared }
    : { kind: 'change', relative, ...compared };
}

/** As it is printed; a count is exact, and a figure that we computed has all of its digits. */
export function hasOneDigit(row: ValueRow, series: Series, { decimals, unit }: ChangeRules): boolean {
  if (unit.kind === 'count' || hasStatus(row, 'I') || row.value === 0) return false;
  const printed = Math.min(decimals, printedDecimals(series, row.year));
  return Math.round(Math.abs(row.value) * 10 ** printed) < 10;
}

/** Digits after the point that the figures of a year have. */
function printedDecimals(series: Series, year: number): number {
  let most = 0;
  for (const row of series.observations.values()) {
    if (row.year === year && row.kind === 'value' && !hasStatus(row, 'I')) most = Math.max(most, decimalsOf(row.value));
  }
  return most;
}

/** Between printed figures. `start`: first year, after `before`, that has a value: where a change of kind shows. */
function obstacleBetween(
  before: ValueRow,
  now: ValueRow,
  {
    rows,
    breaks,
    start,
  }: { readonly rows: readonly ValueRow[]; readonly breaks: readonly number[]; readonly start: number },
): Change | null {
  const own = rows.filter((row) => hasStatus(row, 'B')).map((row) => row.year);
  const between = [...own, ...breaks].filter((year) => year > before.year && year <= now.year);
  if (between.length > 0) return { kind: 'break', year: Math.max(...between) };
  if (placeOf(before) !== placeOf(now)) return { kind: 'territory', year: start };
  if (hasStatus(before, 'D') !== hasStatus(now, 'D')) return { kind: 'break', year: start };
  return null;
}

/** The country has one territory. */
function placeOf(row: ValueRow): string {
  return 'territory' in row ? territoryKey(row.territory) : '';
}
