/** The capability profile: one indicator for each role, but as many types of work as there are. */
import type { ProfileRole } from '../../domain/registers.ts';
import { faultIn, type Check } from './context.ts';
import { cell } from '../read/readTables.ts';

const REPEATED: ProfileRole = 'work-type';

export const checkProfile: Check = ({ data }) => {
  const table = data.tables.get('profile');
  const lines = new Map<string, number>();
  return (table?.rows ?? []).flatMap((row) => {
    const role = cell(row, 'role');
    const first = lines.get(role);
    lines.set(role, first ?? row.line);
    if (table === undefined || first === undefined || role === REPEATED) return [];
    return [faultIn(table, row, 'role', `role of line ${first}`, 'one indicator for each role')];
  });
};
