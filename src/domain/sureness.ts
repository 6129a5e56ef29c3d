/** How sure a record is, and how far its surest facts carry it. */
import { SURENESS, type InitiativeEvent, type Registers, type Stage, type Sureness } from './registers.ts';
import { inTimeOrder, stageStep } from './stages.ts';

/** Whether the one was seen less fully than the other. */
export function isLessSure(one: Sureness, other: Sureness): boolean {
  return SURENESS.indexOf(one) > SURENESS.indexOf(other);
}

/** Events that brought about a stage and of which the most was seen, in the order of time. */
export function surestSteps(events: readonly InitiativeEvent[]): readonly InitiativeEvent[] {
  const steps = inTimeOrder(events).filter(({ stage }) => stage !== null);
  const surest = SURENESS.find((sureness) => steps.some((step) => step.sureness === sureness));
  return steps.filter(({ sureness }) => sureness === surest);
}

/** Whether a stage is further than any of the others: later in its list, of another list, or the end. */
export function isBeyond(stage: Stage, others: readonly Stage[], stages: readonly Stage[]): boolean {
  return others.every((other) => {
    const step = stageStep(other, stage, stages);
    return step !== 'same' && step !== 'backward' && step !== 'new-cycle';
  });
}

/** What contradicts the stage: undated ones too. */
export function contradictionsOf(events: readonly InitiativeEvent[]): readonly InitiativeEvent[] {
  return events.filter(({ isAgainst }) => isAgainst);
}

/** Of a register, how many records are how sure. */
export type SurenessCounts = Readonly<Record<Sureness, number>>;

export interface CountedSureness {
  readonly needs: SurenessCounts;
  readonly initiatives: SurenessCounts;
  readonly apart: SurenessCounts;
  readonly events: SurenessCounts;
}

export function countSureness({
  needs,
  initiatives,
  apart,
  events,
}: Pick<Registers, keyof CountedSureness>): CountedSureness {
  return { needs: counted(needs), initiatives: counted(initiatives), apart: counted(apart), events: counted(events) };
}

function counted(records: readonly { readonly sureness: Sureness }[]): SurenessCounts {
  const of = (sureness: Sureness) => records.filter((record) => record.sureness === sureness).length;
  return { whole: of('whole'), excerpt: of('excerpt'), headline: of('headline') };
}
