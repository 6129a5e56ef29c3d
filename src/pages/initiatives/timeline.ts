/** Where events stand on an axis of years: as wide as their dates are inexact. */
import { scaleUtc, type ScaleTime } from 'd3-scale';
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type { InitiativeEvent } from '../../domain/registers.ts';

/** Time → position. It begins and ends at the turn of a year. */
export type TimeScale = ScaleTime<number, number>;

export interface Span {
  /** Positions on the scale; a day is a span too. */
  readonly from: number;
  readonly to: number;
  readonly event: InitiativeEvent;
}

const DAY_MS = 86_400_000;

/** @returns scale from 0 to `width` over all years with an event; null without any dated event */
export function timeScale(events: readonly InitiativeEvent[], width: number): TimeScale | null {
  const dates = events.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return null;
  const years = dates.flatMap((date) => [firstDay(date), lastDay(date)]).map((day) => Number(day.slice(0, 4)));
  return scaleUtc([startOf(Math.min(...years)), startOf(Math.max(...years) + 1)], [0, width]);
}

/** Years of the scale, each with the position of its first day. */
export function yearsOf(scale: TimeScale): readonly { readonly year: number; readonly at: number }[] {
  const [from = 0, to = 0] = scale.domain().map((date) => date.getUTCFullYear());
  return Array.from({ length: to - from }, (_, index) => ({ year: from + index, at: scale(startOf(from + index)) }));
}

/** Dated events, in the order given. */
export function spansOf(events: readonly InitiativeEvent[], scale: TimeScale): readonly Span[] {
  return events.flatMap((event) => {
    if (event.date === null) return [];
    const end = Date.parse(lastDay(event.date)) + DAY_MS;
    return [{ from: scale(Date.parse(firstDay(event.date))), to: scale(end), event }];
  });
}

function startOf(year: number): number {
  return Date.UTC(year, 0, 1);
}
