/** Events of initiatives: none before its beginning, stages in their order, the last one the present one. */
import { firstDay, lastDay, parsePartialDate } from '../../domain/partialDate.ts';
import type { Stage } from '../../domain/registers.ts';
import { inTimeOrder, needsReason, stageStep } from '../../domain/stages.ts';
import { faultIn, type Check } from './context.ts';
import type { Fault } from '../fault.ts';
import { cell, type Row, type Table } from '../read/readTables.ts';
import { groupedBy } from '../read/cells.ts';
import { eventOf } from '../compile/recordsOf.ts';
import { stagesOf } from '../compile/registersOf.ts';

export const checkEvents: Check = ({ data }) => {
  const initiatives = data.tables.get('initiatives');
  if (initiatives === undefined) return [];
  const events = data.tables.get('events');
  const byInitiative = groupedBy(events?.rows ?? [], 'initiative');
  const stages = stagesOf(data);
  return initiatives.rows.flatMap((row) => {
    const own = byInitiative.get(cell(row, 'id')) ?? [];
    if (events === undefined) return [];
    return [
      ...checkBeginning(events, own, cell(row, 'began')),
      ...checkSteps(events, own, stages),
      ...checkPresentStage(initiatives, row, own),
    ];
  });
};

function checkBeginning(table: Table, rows: readonly Row[], began: string): readonly Fault[] {
  const start = parsePartialDate(began);
  return rows.flatMap((row): readonly Fault[] => {
    const date = parsePartialDate(cell(row, 'date'));
    if (start === null || date === null || lastDay(date) >= firstDay(start)) return [];
    return [faultIn(table, row, 'date', 'event before the initiative began', `${began} or later, or an earlier began`)];
  });
}

function checkSteps(table: Table, rows: readonly Row[], stages: readonly Stage[]): readonly Fault[] {
  const byId = new Map<string, Stage>(stages.map((stage) => [stage.id, stage]));
  const rowOf = new Map(rows.map((row) => [eventOf(row), row]));
  const faults: Fault[] = [];
  let before: Stage | undefined;
  for (const event of inTimeOrder([...rowOf.keys()])) {
    const stage = event.stage === null ? undefined : byId.get(event.stage);
    const row = rowOf.get(event);
    if (stage === undefined || row === undefined) continue;
    if (before !== undefined && event.reason === '' && needsReason(stageStep(before, stage, stages))) {
      const message = stage.list === before.list ? 'stage goes backwards' : 'stage of the other list';
      faults.push(faultIn(table, row, 'stage', `${message}, from ${before.id}`, `${before.id} or later, or a reason`));
    }
    before = stage;
  }
  return faults;
}

/** What the register says of today must be what the last event brought about. */
function checkPresentStage(table: Table, row: Row, events: readonly Row[]): readonly Fault[] {
  const last = inTimeOrder(events.map(eventOf)).findLast(({ stage }) => stage !== null);
  if (last?.stage === undefined || last.stage === null) {
    return [faultIn(table, row, 'stage', 'stage that no event brought about', 'a row of events.csv with this stage')];
  }
  if (last.stage === cell(row, 'stage')) return [];
  return [faultIn(table, row, 'stage', 'not the stage of the last event', `${last.stage} (${last.date ?? 'undated'})`)];
}
