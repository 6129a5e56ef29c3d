/** News of initiatives: what happened to each, what moved in a year, of which nothing was heard for long. */
import { isWithoutNews, latestFact } from './latestFact.ts';
import { firstDay, lastDay } from './partialDate.ts';
import type { Initiative, InitiativeEvent, InitiativeId, PartialDate, Registers, Stage, StageId } from './registers.ts';
import { inTimeOrder } from './stages.ts';

/** Events of each initiative in the order of time, undated ones first. */
export function eventsByInitiative({
  events,
}: Pick<Registers, 'events'>): ReadonlyMap<InitiativeId, readonly InitiativeEvent[]> {
  const found = new Map<InitiativeId, InitiativeEvent[]>();
  for (const event of inTimeOrder(events)) found.set(event.initiative, [...(found.get(event.initiative) ?? []), event]);
  return found;
}

/** Whether news is awaited and long overdue: of what is done or stopped nobody awaits any. */
export function isSilent(
  stage: StageId,
  date: PartialDate,
  { readOn, stages }: Pick<Registers, 'readOn' | 'stages'>,
): boolean {
  return isWithoutNews(date, readOn) && !isOver(stage, stages);
}

/** Stopped, or at the last step of the short ladder; the chain repeats and is never over. */
export function isOver(id: StageId, stages: readonly Stage[]): boolean {
  const ladder = stages.filter(({ list }) => list === 'ladder');
  const last = ladder.filter(({ isEnd }) => !isEnd).at(-1);
  return ladder.some((stage) => stage.id === id && (stage.isEnd || stage.id === last?.id));
}

/**
 * `moved`: a dated event in the year of reading; `before`: one in the year before it; `silent`: no news for long;
 * `undated`: no event has a date.
 */
export type News = 'moved' | 'before' | 'silent' | 'undated';

/** @returns several, or none */
export function newsOf(
  { stage }: Pick<Initiative, 'stage'>,
  events: readonly InitiativeEvent[],
  registers: Pick<Registers, 'readOn' | 'stages'>,
): readonly News[] {
  const date = latestFact(events)?.date ?? null;
  if (date === null) return ['undated'];
  const year = yearOfReading(registers);
  return [
    ...(events.some((event) => isIn(year, event)) ? (['moved'] as const) : []),
    ...(events.some((event) => isIn(year - 1, event)) ? (['before'] as const) : []),
    ...(isSilent(stage, date, registers) ? (['silent'] as const) : []),
  ];
}

/** The year that sources were last read in. */
export function yearOfReading({ readOn }: Pick<Registers, 'readOn'>): number {
  return Number(lastDay(readOn).slice(0, 4));
}

/** Whether all of a partial date lies in the year. */
function isIn(year: number, { date }: InitiativeEvent): boolean {
  return date !== null && firstDay(date).startsWith(`${year}-`) && lastDay(date).startsWith(`${year}-`);
}

export interface Moved {
  readonly initiative: Initiative;
  /** Its events of the year, the last first. */
  readonly events: readonly InitiativeEvent[];
}

/** Initiatives with a dated event in the year, the one with the latest event first. */
export function movedIn(registers: Registers, year: number): readonly Moved[] {
  const events = eventsByInitiative(registers);
  return registers.initiatives
    .map((initiative) => ({
      initiative,
      events: (events.get(initiative.id) ?? []).filter((event) => isIn(year, event)).toReversed(),
    }))
    .filter(({ events: own }) => own.length > 0)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}

function dayOf({ events: [last] }: Moved): string {
  return last?.date == null ? '' : lastDay(last.date);
}
