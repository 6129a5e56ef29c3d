/** The boundaries are of these regions: each has one feature, and the towns lie inside. */
import { townRegions } from '../compute/townRegions.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import { BOUNDARIES_FILE } from '../read/boundaries.ts';
import { cell } from '../read/table.ts';
import type { Check, CheckContext } from './context.ts';

export const checkBoundaries: Check = ({ data, dataset }) => {
  const { boundaries } = data;
  const regions = dataset.regions.map(({ id }) => String(id));
  if (boundaries === null || regions.length === 0) return [];
  const drawn = boundaries.map(({ id }) => id);
  const problem = (what: DataProblem['key'], args: Record<string, string>, found: DataProblem['found']): DataProblem =>
    problemOfFile(BOUNDARIES_FILE, phrase(what, args), phrase('check.expected.featureEach'), found);

  // Of another country, or with codes of another list: one cause, not one line for each region.
  if (!drawn.some((id) => regions.includes(id))) {
    return [problem('check.boundaries.others', { regions: shortList(regions) }, shortList(drawn))];
  }
  const missing = regions.filter((id) => !drawn.includes(id));
  const unknown = [...new Set(drawn.filter((id) => !regions.includes(id)))];
  const twice = regions.flatMap((id) => {
    const numbers = boundaries.filter((feature) => feature.id === id).map(({ number }) => String(number));
    const found = phrase('check.found.features', { numbers: numbers.join(', ') });
    return numbers.length > 1 ? [problem('check.boundaries.twice', { region: id }, found)] : [];
  });
  return [
    ...twice,
    ...(missing.length > 0 ? [problem('check.boundaries.missing', { regions: missing.join(', ') }, '')] : []),
    ...(unknown.length > 0 ? [problem('check.boundaries.unknown', {}, unknown.join(', '))] : []),
    ...(twice.length + missing.length + unknown.length === 0 && !townsLieInside(data)
      ? [problem('check.boundaries.elsewhere', {}, '')]
      : []),
  ];
};

/** Whether towns can be held to the boundaries: else each of them would be a problem of its own. */
export function boundariesFit(context: CheckContext): boolean {
  return checkBoundaries(context).length === 0;
}

const LISTED = 5;

function shortList(items: readonly string[]): string {
  return items.length > LISTED ? `${items.slice(0, LISTED).join(', ')}…` : items.join(', ');
}

/** Fewer, and it is the boundaries that are elsewhere, not the towns. */
const LEAST_SHARE_INSIDE = 0.5;

function townsLieInside(data: CheckContext['data']): boolean {
  const towns = townRegions(data);
  const ids = (data.towns?.rows ?? []).map((row) => cell(row, 'id'));
  if (towns === null || ids.length === 0) return true;
  return ids.filter((id) => towns.regionOfTown(id) !== null).length >= ids.length * LEAST_SHARE_INSIDE;
}
