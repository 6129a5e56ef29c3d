/**
 * The observations that the registers give: how many needs and initiatives were found in each
 * region. Written to `observations/` so that they are mapped, downloaded and cited like any other;
 * the check recounts them.
 */
import { byRegion } from '../../domain/registerCounts.ts';
import type { Registers } from '../../domain/registers.ts';
import type { CountedRegister, RegionId } from '../../domain/types.ts';
import { csvText } from '../../domain/csv.ts';

export interface CountedRow {
  readonly region: string;
  /** '' where none was found yet: that is not known to be none. */
  readonly value: string;
}

/**
 * The country first, then each region in order. A record of two regions counts in both and once
 * for the country.
 */
export function countedRows(
  registers: Pick<Registers, CountedRegister>,
  register: CountedRegister,
  country: string,
  regions: readonly RegionId[],
): readonly CountedRow[] {
  const found = byRegion<Registers[CountedRegister][number]>(registers[register]);
  return [
    { region: country, value: String(registers[register].length) },
    ...regions.map((region) => ({ region, value: String(found.get(region)?.length ?? '') })),
  ];
}

/** The file as it is written: the year is that of the last reading, the unit the register's name. */
export function countsCsv(rows: readonly CountedRow[], register: CountedRegister, year: string): string {
  const header = ['region', 'indicator', 'year', 'value', 'unit', 'status', 'source', 'locator', 'note', 'territory'];
  const cells = rows.map(({ region, value }) => {
    const found = value !== '';
    return [
      region,
      register,
      year,
      value,
      register,
      found ? 'A' : 'O',
      'registers',
      `file data/${register}.csv`,
      found ? '' : 'none-found-yet',
      '',
    ];
  });
  return csvText([header, ...cells]);
}
