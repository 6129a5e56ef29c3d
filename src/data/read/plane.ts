/** `projection.json`: whether a plane can be made from it (`src/geo/sources.ts` does). */
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import { jsonOf, propertyOf } from './json.ts';

export const PLANE_FILE = 'geo/projection.json';

/** Each is a number of at least this. */
const NUMBERS: Readonly<Record<string, number>> = {
  rotate: -Infinity,
  kmPerUnit: Number.MIN_VALUE,
  toleranceKm: 0,
  minPartKm2: 0,
  minLakeKm2: 0,
};

/** @returns every wrong entry, its name as the column */
export function planeProblems(text: string): readonly DataProblem[] {
  const json = jsonOf(text);
  if (!json.ok) {
    return [problemOfFile(PLANE_FILE, phrase('check.site.notJson'), phrase('check.expected.plane'), json.reason)];
  }
  const wrong = (key: string, what: Phrase, expected: DataProblem['expected']) => {
    const value = propertyOf(json.value, key);
    return problemOfFile(PLANE_FILE, what, expected, value === undefined ? '' : JSON.stringify(value), key);
  };
  const numbers = Object.entries(NUMBERS).flatMap(([key, least]) => {
    const value = propertyOf(json.value, key);
    if (typeof value === 'number' && Number.isFinite(value) && value >= least) return [];
    const expected = phrase(least > 0 ? 'check.expected.aboveZero' : 'check.expected.number');
    return [wrong(key, phrase(typeof value === 'number' ? 'check.plane.number' : 'check.number.none'), expected)];
  });
  return [
    ...(propertyOf(json.value, 'type') === 'conic-equal-area'
      ? []
      : [wrong('type', phrase('check.plane.type'), 'conic-equal-area')]),
    ...(areParallels(propertyOf(json.value, 'parallels'))
      ? []
      : [wrong('parallels', phrase('check.plane.parallels'), phrase('check.expected.parallels'))]),
    ...numbers,
  ];
}

/** A cone touches no two latitudes that are the equator's mirror. */
function areParallels(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [south, north] = value as readonly unknown[];
  const isLatitude = (one: unknown): one is number => typeof one === 'number' && Math.abs(one) < 90;
  return isLatitude(south) && isLatitude(north) && south + north !== 0;
}
