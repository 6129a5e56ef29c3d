/**
 * How far facts carry a record. A stage follows from events and goes no further than the surest of them; a fact
 * without a date is listed, and moves neither a stage nor the count of silence; a contradiction is shown and moves
 * nothing; no record is surer than what it was read in.
 */
import { parsePartialDate, firstDay } from '../../domain/partialDate.ts';
import type { InitiativeEvent, Stage } from '../../domain/registers.ts';
import { SURENESS, type Sureness } from '../../domain/registers.ts';
import { isBeyond, isLessSure, surestSteps } from '../../domain/sureness.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { eventOf } from '../compile/recordsOf.ts';
import type { Wordings } from '../compile/wordings.ts';
import { problemIn } from '../problem.ts';
import { groupedBy } from '../read/cells.ts';
import { rowsOf } from '../read/readData.ts';
import { cell, type Row, type Table } from '../read/table.ts';
import type { Check } from './context.ts';

/** No step depends on translations. */
const AS_WRITTEN: Wordings = (text) => ({ words: text === '' ? {} : { en: text }, ours: [] });

interface Step {
  readonly row: Row;
  readonly event: InitiativeEvent;
}

export const checkSteps: Check = ({ data, registers: { stages } }) => {
  const initiatives = data.tables.get('initiatives');
  const events = data.tables.get('events');
  if (initiatives === undefined || events === undefined) return [];
  const byInitiative = groupedBy(events.rows, 'initiative');
  const readOn = new Map(rowsOf(data, 'register-sources').map((row) => [cell(row, 'id'), cell(row, 'retrieved')]));
  return initiatives.rows.flatMap((initiative) => {
    const steps = (byInitiative.get(cell(initiative, 'id')) ?? []).map((row) => ({
      row,
      event: eventOf(row, AS_WRITTEN),
    }));
    return [
      ...checkSurest(initiatives, initiative, events, steps, stages),
      ...checkUndated(events, steps),
      ...checkContradictions(events, steps),
      ...steps.flatMap(({ row }) => checkDay(events, row, readOn.get(cell(row, 'source')) ?? '', data.release)),
    ];
  });
};

/**
 * The initiative's stage does not lie beyond what the surest of its events brought about; nor does that of another
 * event. A stage that no event brought about is `checkEvents`' to name.
 */
function checkSurest(
  initiatives: Table,
  initiative: Row,
  table: Table,
  steps: readonly Step[],
  stages: readonly Stage[],
): readonly DataProblem[] {
  const byId = new Map<string, Stage>(stages.map((stage) => [stage.id, stage]));
  const surest = surestSteps(steps.map(({ event }) => event));
  const reached = surest.flatMap(({ stage }) => byId.get(stage ?? '') ?? []);
  const last = reached.at(-1);
  const sureness = surest[0]?.sureness;
  if (last === undefined || sureness === undefined) return [];
  const what = phrase('check.stage.beyondSurest');
  const expected = phrase('check.expected.surestStage', { stage: last.id, sureness });
  const isTooFar = (id: string) => {
    const stage = byId.get(id);
    return stage !== undefined && isBeyond(stage, reached, stages);
  };
  const tooFar = steps.filter(({ event }) => isTooFar(event.stage ?? ''));
  if (tooFar.some(({ event }) => event.stage === cell(initiative, 'stage'))) {
    return [problemIn(initiatives, initiative, 'stage', what, expected)];
  }
  return tooFar.map(({ row }) => problemIn(table, row, 'stage', what, expected));
}

/** An undated fact may say in which stage the initiative was found where nothing else does, and moves it no more. */
function checkUndated(table: Table, steps: readonly Step[]): readonly DataProblem[] {
  const withStage = steps.filter(({ event }) => event.stage !== null);
  const moving = withStage.filter(({ event }) => event.date === null && withStage.length > 1);
  const reported = steps.filter(({ row, event }) => event.date === null && cell(row, 'reported') !== '');
  return [
    ...moving.map(({ row }) =>
      problemIn(table, row, 'stage', phrase('check.stage.undated'), phrase('check.expected.undatedStage')),
    ),
    ...reported.map(({ row }) =>
      problemIn(table, row, 'reported', phrase('check.event.reportedUndated'), phrase('check.expected.reportedDate')),
    ),
  ];
}

function checkContradictions(table: Table, steps: readonly Step[]): readonly DataProblem[] {
  return steps
    .filter(({ event }) => event.isAgainst && event.stage !== null)
    .map(({ row }) =>
      problemIn(table, row, 'stage', phrase('check.stage.against'), phrase('check.expected.againstStage')),
    );
}

/** What lies after the day of reading is a plan: its date would end a silence that nobody has heard end. */
function checkDay(table: Table, row: Row, readOn: string, release: string): readonly DataProblem[] {
  const date = parsePartialDate(cell(row, 'date'));
  // What lies after the release has its own problem.
  if (date === null || readOn === '' || firstDay(date) <= readOn || date.slice(0, 7) > release.slice(0, 7)) return [];
  return [
    problemIn(
      table,
      row,
      'date',
      phrase('check.event.afterReading'),
      phrase('check.expected.readOn', { date: readOn }),
    ),
  ];
}

/** No record is surer than its source. */
export const checkSureness: Check = ({ data }) => {
  const read = new Map(rowsOf(data, 'register-sources').map((row) => [cell(row, 'id'), cell(row, 'read')]));
  return ['needs', 'initiatives', 'events'].flatMap((name) => {
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
      const own = surenessIn(cell(row, 'sureness'));
      const source = surenessIn(read.get(cell(row, 'source')) ?? '');
      if (table === undefined || own === undefined || source === undefined || !isLessSure(source, own)) return [];
      const expected = phrase('check.expected.sureness', { sureness: source });
      return [problemIn(table, row, 'sureness', phrase('check.sureness.source'), expected)];
    });
  });
};

function surenessIn(text: string): Sureness | undefined {
  return SURENESS.find((sureness) => sureness === text);
}
