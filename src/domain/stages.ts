/** Order of an initiative's stages: what may follow what, and where it stands now. */
import { comparePartialDates } from './partialDate.ts';
import type { InitiativeEvent, Stage, StageId } from './registers.ts';

export type StageStep = 'same' | 'forward' | 'new-cycle' | 'ended' | 'backward' | 'other-list';

/**
 * What kind of step it is from one stage to another.
 *
 * `forward`: later in the same list, stages may be left out; `new-cycle`: from the last stage of the
 * chain to an earlier one, since the Concept (6.5) has the chain repeat; `ended`: to a stage that
 * ends (stopped), possible from anywhere; `backward` and `other-list` need a reason.
 */
export function stageStep(from: Stage, to: Stage, stages: readonly Stage[]): StageStep {
  if (from.id === to.id) return 'same';
  if (from.list !== to.list) return 'other-list';
  if (from.isEnd) return 'backward';
  if (to.isEnd) return 'ended';
  if (to.order > from.order) return 'forward';
  return from.list === 'chain' && from.id === lastOf('chain', stages)?.id ? 'new-cycle' : 'backward';
}

/** Whether a step must say why. */
export function needsReason(step: StageStep): boolean {
  return step === 'backward' || step === 'other-list';
}

function lastOf(list: Stage['list'], stages: readonly Stage[]): Stage | undefined {
  return stages
    .filter((stage) => stage.list === list)
    .reduce<Stage | undefined>(
      (last, stage) => (last === undefined || stage.order > last.order ? stage : last),
      undefined,
    );
}

/** Events in the order of time: undated ones first, those of the same date as in the file. */
export function inTimeOrder(events: readonly InitiativeEvent[]): readonly InitiativeEvent[] {
  return events.toSorted((a, b) => comparePartialDates(a.date, b.date));
}

/** The stage that the last event with a stage brought about; null without any. */
export function stageAfter(events: readonly InitiativeEvent[]): StageId | null {
  return inTimeOrder(events).findLast(({ stage }) => stage !== null)?.stage ?? null;
}
