/** Dates as exact as their source: a year, a month, a day, or a range of two such (ISO 8601). */
import type { PartialDate } from './registers.ts';

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/**
 * @returns null for what is no date: 30 February, month 13, a range that ends before it begins
 * @example parsePartialDate('2025-06') // '2025-06'
 */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = text.split('/');
  if (parts.length > 2 || !parts.every(isDatePart)) return null;
  const date = text as PartialDate;
  return parts.length === 2 && firstDay(date) > endOfPart(parts[1] ?? '') ? null : date;
}

function isDatePart(text: string): boolean {
  const [, year, month, day] = PART.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysOfMonth(Number(year), Number(month)));
}

/** First day that the date can mean. @example firstDay('2025-06') // '2025-06-01' */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = (date.split('/')[0] ?? '').split('-');
  return `${year}-${month}-${day}`;
}

/** Last day that the date can mean. @example lastDay('2025-06') // '2025-06-30' */
export function lastDay(date: PartialDate): string {
  return endOfPart(date.split('/').at(-1) ?? '');
}

function endOfPart(part: string): string {
  const [year = '', month = '12', day] = part.split('-');
  return `${year}-${month}-${day ?? String(daysOfMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Order of a list of events: by first day, then by last; undated ones before all. */
export function comparePartialDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return order(firstDay(a), firstDay(b)) || order(lastDay(a), lastDay(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The same day so many months earlier, or the last day of that month where it has no such day.
 * @param day `2026-11-23`
 * @example monthsBefore('2024-03-31', 1) // '2024-02-29'
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = year * 12 + month - 1 - months;
  const [earlierYear, earlierMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
  const last = daysOfMonth(earlierYear, earlierMonth);
  return [String(earlierYear).padStart(4, '0'), twoDigits(earlierMonth), twoDigits(Math.min(date, last))].join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
