/** Where events stand on an axis of years: as wide as their dates are inexact. */
import { firstDay, lastDay } from '../../domain/partialDate.ts';
import type { InitiativeEvent, PartialDate } from '../../domain/registers.ts';

export interface Axis {
  /** First year, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface Span {
  /** 0–1 along the axis; a day is a span too. */
  readonly from: number;
  readonly to: number;
  readonly event: InitiativeEvent;
}

/** @returns null without any dated event */
export function axisOf(events: readonly InitiativeEvent[]): Axis | null {
  const dates = events.flatMap(({ date }) => date ?? []);
  if (dates.length === 0) return null;
  const years = dates.flatMap((date) => [yearOf(firstDay(date)), yearOf(lastDay(date))]);
  return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** Dated events as shares of the axis, in the order given. */
export function spansOf(events: readonly InitiativeEvent[], axis: Axis): readonly Span[] {
  return events.flatMap((event) => {
    if (event.date === null) return [];
    const { from, to } = spanOf(event.date, axis);
    return [{ from, to, event }];
  });
}

function spanOf(date: PartialDate, { from, to }: Axis): { readonly from: number; readonly to: number } {
  const share = (day: string, isEnd: boolean) => (positionOf(day, isEnd) - from) / (to - from);
  return { from: share(firstDay(date), false), to: share(lastDay(date), true) };
}

/** Years with a fraction: the beginning of the day, or its end. */
function positionOf(day: string, isEnd: boolean): number {
  const year = yearOf(day);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  const at = Date.parse(day) + (isEnd ? 86_400_000 : 0);
  return year + (at - start) / (end - start);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
