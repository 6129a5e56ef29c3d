/** Why new tables are not believed: compared with those that stand. */
import { PressFault } from './pressFault.ts';
import type { Cells } from './pressRegister.ts';
import type { YearSpan } from './questions.ts';

/** A fall by more than this share is more often a fault of the source than a fact. */
const MAX_FALL = 0.2;
/** Below, a fall by a fifth is a few works that moved. */
const FEWEST_WORKS = 50;

export interface Compared {
  readonly organisations: readonly Cells[];
  readonly regions: readonly Cells[];
  readonly coverage: readonly Cells[];
  readonly fields: readonly Cells[];
  readonly organisationFields: readonly Cells[];
}

/**
 * @param because the source's own word for fewer works or organisations; '' without one
 * @returns null where the new tables may stand, or there are no old ones
 */
export function refusalOf(old: Compared, fresh: Compared, years: YearSpan, because: string): PressFault | null {
  if (old.organisations.length === 0) return null;
  const isInSpan = (row: Cells) => Number(row['year']) >= years.from && Number(row['year']) <= years.to;
  const spanned = (rows: readonly Cells[]) => rows.filter(isInSpan);
  if (because === '') {
    const [before, after] = [countedIn(old.coverage), countedIn(fresh.coverage)];
    const lost = before.filter((id) => !after.includes(id));
    if (lost.length > 0) return new PressFault('press.refused.fewer', { list: lost.join(', ') });
    const fallen = [
      ...fallenIn(spanned(old.regions), spanned(fresh.regions), 'region'),
      ...fallenIn(spanned(old.organisations), spanned(fresh.organisations), 'organisation'),
    ];
    if (fallen.length > 0) return new PressFault('press.refused.fell', { list: fallen.join('; ') });
  }
  const isMoved =
    contentOf(spanned(old.organisations)) !== contentOf(spanned(fresh.organisations)) ||
    contentOf(spanned(old.regions)) !== contentOf(spanned(fresh.regions)) ||
    contentOf(spanned(old.fields)) !== contentOf(spanned(fresh.fields)) ||
    contentOf(old.organisationFields) !== contentOf(fresh.organisationFields) ||
    contentOf(old.coverage) !== contentOf(fresh.coverage);
  return isMoved ? null : new PressFault('press.refused.unmoved', { date: newest(old.organisations) });
}

function countedIn(coverage: readonly Cells[]): readonly string[] {
  return coverage.filter((row) => row['state'] === 'counted').map((row) => row['organisation'] ?? '');
}

/** Over the years that both have. */
function fallenIn(old: readonly Cells[], fresh: readonly Cells[], column: string): readonly string[] {
  const yearsOf = (rows: readonly Cells[]) => new Set(rows.map((row) => row['year']));
  const [oldYears, freshYears] = [yearsOf(old), yearsOf(fresh)];
  const totals = (rows: readonly Cells[], others: ReadonlySet<string | undefined>) => {
    const sums = new Map<string, number>();
    for (const row of rows.filter(({ year }) => others.has(year))) {
      sums.set(row[column] ?? '', (sums.get(row[column] ?? '') ?? 0) + Number(row['works'] ?? 0));
    }
    return sums;
  };
  const after = totals(fresh, oldYears);
  return [...totals(old, freshYears)]
    .filter(([id, works]) => works >= FEWEST_WORKS && (after.get(id) ?? 0) < works * (1 - MAX_FALL))
    .map(([id, works]) => `${id}: ${works} → ${after.get(id) ?? 0}`);
}

/** All but the day and the remark. */
function contentOf(rows: readonly Cells[]): string {
  const lines = rows.map((row) =>
    Object.entries(row)
      .filter(([column]) => column !== 'asked' && column !== 'note')
      .map(([column, text]) => `${column}=${text}`)
      .sort()
      .join('|'),
  );
  return lines.sort().join('\n');
}

function newest(rows: readonly Cells[]): string {
  return rows.map((row) => row['asked'] ?? '').reduce((a, b) => (a > b ? a : b), '');
}
