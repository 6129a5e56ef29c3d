/** The capability profile: one indicator for each role, but as many types of work as there are. */
import type { ProfileRole } from '../../domain/registers.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { cell } from '../read/table.ts';
import type { Check } from './context.ts';

const REPEATED: ProfileRole = 'work-type';

export const checkProfile: Check = ({ data }) => {
  const table = data.tables.get('profile');
  const lines = new Map<string, number>();
  return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
    const role = cell(row, 'role');
    const first = lines.get(role);
    lines.set(role, first ?? row.line);
    if (table === undefined || first === undefined || role === REPEATED) return [];
    const what = phrase('check.profile.twice', { line: String(first) });
    return [problemIn(table, row, 'role', what, phrase('check.expected.oneIndicator'))];
  });
};
