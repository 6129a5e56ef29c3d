/** The counts in `observations/` are those of the registers: who adds a record counts anew. */
import { COUNTED_REGISTERS } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { countedRows } from '../compute/counts.ts';
import { problemIn } from '../problem.ts';
import { cell } from '../read/table.ts';
import type { Check } from './context.ts';

const COMMAND = 'npx tsx tools/write-counts.ts';

export const checkCounts: Check = ({ data, dataset, registers }) => {
  const regions = dataset.regions.map(({ id }) => id);
  return COUNTED_REGISTERS.filter((register) => data.tables.has(register)).flatMap((register) => {
    const table = data.observations.get(register);
    const counts = new Map(
      countedRows(registers, register, dataset.country, regions).map(({ region, value }) => [region, value]),
    );
    return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
      const count = counts.get(cell(row, 'region'));
      if (table === undefined || count === undefined || count === cell(row, 'value')) return [];
      const what = phrase('check.count.wrong', { file: `${register}.csv` });
      const expected =
        count === ''
          ? phrase('check.expected.noCount', { command: COMMAND })
          : phrase('check.expected.count', { count, command: COMMAND });
      return [problemIn(table, row, 'value', what, expected)];
    });
  });
};
