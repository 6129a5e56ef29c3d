/** What is known of an initiative, in words: its stage, its last fact, whether it moved. */
import { isWithoutNews, latestFact } from '../../domain/latestFact.ts';
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type {
  Initiative,
  InitiativeEvent,
  InitiativeId,
  PartialDate,
  Registers,
  Stage,
  StageId,
} from '../../domain/registers.ts';
import { inTimeOrder } from '../../domain/stages.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import type { Locale } from '../../i18n/locale.ts';

/** Events of each initiative in the order of time, undated ones first. */
export function eventsByInitiative({ events }: Registers): ReadonlyMap<InitiativeId, readonly InitiativeEvent[]> {
  const found = new Map<InitiativeId, InitiativeEvent[]>();
  for (const event of inTimeOrder(events)) found.set(event.initiative, [...(found.get(event.initiative) ?? []), event]);
  return found;
}

/** '2nd of 8 stages of the Concept: foresight session', or the step of the short ladder. */
export function stageText({ stages }: Registers, stage: Stage, { t, texts }: Locale): string {
  const name = stage.name[texts.language];
  if (stage.list === 'ladder') return t('initiatives.stage.ladder', { stage: name });
  const of = stages.filter(({ list }) => list === 'chain').length;
  return t('initiatives.stage.chain', { stage: name, order: String(stage.order), of: String(of) });
}

/** When something was last heard, and whether that is long ago: counted to the last reading of the sources. */
export function lastFactText(
  { stage }: Pick<Initiative, 'stage'>,
  events: readonly InitiativeEvent[],
  registers: Registers,
  { t, format }: Locale,
): string {
  const date = latestFact(events)?.date ?? null;
  if (date === null) return t('initiatives.last.undated');
  const key = isSilent(stage, date, registers) ? 'initiatives.last.noNews' : 'initiatives.last';
  return t(key, { date: partialDateText(date, format) });
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
function isOver(id: StageId, stages: readonly Stage[]): boolean {
  const ladder = stages.filter(({ list }) => list === 'ladder');
  const last = ladder.filter(({ isEnd }) => !isEnd).at(-1);
  return ladder.some((stage) => stage.id === id && (stage.isEnd || stage.id === last?.id));
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
