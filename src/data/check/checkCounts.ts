/** The counts in `observations/` are those of the registers: who adds a record counts anew. */
import { faultIn, type Check } from './context.ts';
import type { Fault } from '../fault.ts';
import { cell } from '../read/readTables.ts';
import { COUNTED, countedRows } from '../compute/counts.ts';
import { registersOf } from '../compile/registersOf.ts';

export const checkCounts: Check = ({ data, dataset, geoFolder }) => {
  const tables = COUNTED.filter((register) => data.tables.has(register) && data.observations.has(register));
  if (tables.length === 0) return [];
  const registers = registersOf(data, geoFolder);
  const regions = dataset.regions.map(({ id }) => id);
  return tables.flatMap((register): readonly Fault[] => {
    const expected = new Map(
      countedRows(registers, register, dataset.country, regions).map(({ region, value }) => [region, value]),
    );
    const table = data.observations.get(register);
    return (table?.rows ?? []).flatMap((row) => {
      const count = expected.get(cell(row, 'region'));
      if (table === undefined || count === undefined || count === cell(row, 'value')) return [];
      const what = `${count === '' ? 'no value and O' : count}: run npx tsx tools/write-counts.ts`;
      return [faultIn(table, row, 'value', `not the count of ${register}.csv`, what)];
    });
  });
};
