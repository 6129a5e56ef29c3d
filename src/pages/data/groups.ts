import type { IndicatorCoverage } from './types.ts';

export interface Group {
  readonly group: string;
  readonly members: readonly IndicatorCoverage[];
}

/** Indicators as the chooser groups them. Groups stand in the order of their first members. */
export function groupsOf(coverage: readonly IndicatorCoverage[]): readonly Group[] {
  const groups = [...new Set(coverage.map(({ indicator }) => indicator.group))];
  return groups.map((group) => ({
    group,
    members: coverage.filter(({ indicator }) => indicator.group === group),
  }));
}
