/**
 * Statuses of a value: one or several letters. Ask `hasStatus`; comparing with one letter misses a
 * value that has two.
 */
import {
  VALUE_STATUSES,
  type MissingReason,
  type NationalObservation,
  type Observation,
  type ValueStatus,
} from './types.ts';

/** Between the letters in a file: `B;I`. */
const SEPARATOR = ';';

/** @returns false for an observation without a value */
export function hasStatus(observation: Observation | NationalObservation, status: ValueStatus): boolean {
  return observation.kind === 'value' && observation.statuses.includes(status);
}

/**
 * Letters as a file has them, in any order.
 * @returns null where a letter is unknown or stands twice, or A beside another: "normal, but" is not normal
 * @example parseStatuses('I;B') // ['B', 'I']
 */
export function parseStatuses(text: string): readonly ValueStatus[] | null {
  const letters = text.split(SEPARATOR);
  if (!letters.every(isValueStatus)) return null;
  const statuses = sortedStatuses(letters);
  return statuses.length !== letters.length || (statuses.length > 1 && statuses.includes('A')) ? null : statuses;
}

/** Each once, in alphabetical order; A only where nothing else holds. */
export function sortedStatuses(letters: Iterable<ValueStatus>): readonly ValueStatus[] {
  const all = new Set(letters);
  const special = VALUE_STATUSES.filter((letter) => letter !== 'A' && all.has(letter));
  return special.length === 0 ? ['A'] : special;
}

/** As a file has it: `A`, `B;I`, or the letter of the reason. */
export function statusCode(observation: Observation | NationalObservation): string {
  return observation.kind === 'value' ? observation.statuses.join(SEPARATOR) : observation.reason;
}

/** What sets the value apart: nothing for a normal one. */
export function specialStatuses(observation: Observation | NationalObservation): readonly Exclude<ValueStatus, 'A'>[] {
  if (observation.kind === 'missing') return [];
  return observation.statuses.filter((status) => status !== 'A');
}

export function isValueStatus(text: string): text is ValueStatus {
  return (VALUE_STATUSES as readonly string[]).includes(text);
}

export type StatusLetter = ValueStatus | MissingReason;
