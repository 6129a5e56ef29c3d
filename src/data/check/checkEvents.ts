/** Events of initiatives: none before its beginning, stages in their order, the last one the present one. */
import { firstDay, lastDay, parsePartialDate } from '../../domain/partialDate.ts';
import type { InitiativeEvent, Stage } from '../../domain/registers.ts';
import { inTimeOrder, needsReason, stageStep } from '../../domain/stages.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { eventOf } from '../compile/recordsOf.ts';
import type { Wordings } from '../compile/wordings.ts';
import { problemIn } from '../problem.ts';
import { groupedBy } from '../read/cells.ts';
import { cell, type Row, type Table } from '../read/table.ts';
import type { Check } from './context.ts';

/** No step depends on translations. */
const AS_WRITTEN: Wordings = (text) => ({ words: text === '' ? {} : { en: text }, ours: [] });

export const checkEvents: Check = ({ data, registers }) => {
  const initiatives = data.tables.get('initiatives');
  const events = data.tables.get('events');
  if (initiatives === undefined || events === undefined) return [];
  const byInitiative = groupedBy(events.rows, 'initiative');
  return initiatives.rows.flatMap((row) => {
    const own = byInitiative.get(cell(row, 'id')) ?? [];
    return [
      ...checkBeginning(events, own, cell(row, 'began')),
      ...checkSteps(events, own, registers.stages),
      ...checkPresentStage(
        initiatives,
        row,
        own.map((one) => eventOf(one, AS_WRITTEN)),
      ),
    ];
  });
};

function checkBeginning(table: Table, rows: readonly Row[], began: string): readonly DataProblem[] {
  const start = parsePartialDate(began);
  return rows.flatMap((row): readonly DataProblem[] => {
    const date = parsePartialDate(cell(row, 'date'));
    if (start === null || date === null || lastDay(date) >= firstDay(start)) return [];
    const expected = phrase('check.expected.sinceBegan', { began });
    return [problemIn(table, row, 'date', phrase('check.event.beforeBeginning'), expected)];
  });
}

function checkSteps(table: Table, rows: readonly Row[], stages: readonly Stage[]): readonly DataProblem[] {
  const byId = new Map<string, Stage>(stages.map((stage) => [stage.id, stage]));
  const rowOf = new Map(rows.map((row) => [eventOf(row, AS_WRITTEN), row]));
  const problems: DataProblem[] = [];
  let before: Stage | undefined;
  for (const event of inTimeOrder([...rowOf.keys()])) {
    const stage = event.stage === null ? undefined : byId.get(event.stage);
    const row = rowOf.get(event);
    if (stage === undefined || row === undefined) continue;
    if (
      before !== undefined &&
      Object.keys(event.reason.words).length === 0 &&
      needsReason(stageStep(before, stage, stages))
    ) {
      const from = { stage: before.id };
      const what =
        stage.list === before.list ? phrase('check.stage.backwards', from) : phrase('check.stage.otherList', from);
      problems.push(problemIn(table, row, 'stage', what, phrase('check.expected.laterStage', from)));
    }
    before = stage;
  }
  return problems;
}

/** What the register says of today must be what the last event brought about. */
function checkPresentStage(table: Table, row: Row, events: readonly InitiativeEvent[]): readonly DataProblem[] {
  const last = inTimeOrder(events).findLast(({ stage }) => stage !== null);
  if (last?.stage === undefined || last.stage === null) {
    return [problemIn(table, row, 'stage', phrase('check.stage.withoutEvent'), phrase('check.expected.eventOfStage'))];
  }
  if (last.stage === cell(row, 'stage')) return [];
  const expected = phrase('check.expected.lastStage', {
    stage: last.stage,
    date: last.date ?? phrase('check.undated'),
  });
  return [problemIn(table, row, 'stage', phrase('check.stage.notLast'), expected)];
}
