/** Initiatives of which nothing was heard for so many months, counted to the last reading of the sources. */
import { eventsByInitiative, isOver } from './initiativeNews.ts';
import { latestFact, isWithoutNews } from './latestFact.ts';
import type { Initiative, PartialDate, Registers } from './registers.ts';

/** How long a council asks about. */
export const SILENT_MONTHS = [6, 12, 18] as const;

export interface SilentInitiative {
  readonly initiative: Initiative;
  /** Of its last news. */
  readonly date: PartialDate;
}

/** @returns in the order of the register; of what is done or stopped nobody awaits news, and what has no date is not silent */
export function silentFor(registers: Registers, months: number): readonly SilentInitiative[] {
  const events = eventsByInitiative(registers);
  return registers.initiatives.flatMap((initiative) => {
    const date = latestFact(events.get(initiative.id) ?? [])?.date ?? null;
    if (date === null || isOver(initiative.stage, registers.stages)) return [];
    return isWithoutNews(date, registers.readOn, months) ? [{ initiative, date }] : [];
  });
}
