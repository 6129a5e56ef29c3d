/**
 * Everything that is wrong with a data folder, each fault with file, line and column. Warnings are
 * for a person to judge.
 */
import { join } from 'node:path';
import { checkFiles } from './checkFiles.ts';
import { checkInputs } from './checkInputs.ts';
import { checkNames } from './checkNames.ts';
import { checkObservationRows, checkPublishedLocators } from './checkObservationRows.ts';
import { checkComplete, checkFounded, warnNeedlessM } from './checkRegionYears.ts';
import { checkAgainstSchemas, checkHeaders, hasMissingColumn } from './checkTables.ts';
import { checkTerritories } from './checkTerritories.ts';
import { checkContext, type Check, type CheckContext } from './context.ts';
import { warnJumps } from './warnJumps.ts';
import { warnTotals } from './warnTotals.ts';
import { compareFaults, formatFault, type Fault } from '../fault.ts';
import { readTables, type DataFolder } from '../read/readTables.ts';
import { checkCounts } from './checkCounts.ts';
import { checkRegisterDates } from './checkDates.ts';
import { checkEvents } from './checkEvents.ts';
import { checkRegisterPlaces } from './checkPlaces.ts';
import { checkProfile } from './checkProfile.ts';
import { checkTargets } from './checkTargets.ts';
import { checkTwins } from './checkTwins.ts';
import { checkFieldReasons, checkKinds, checkRecordNames } from './checkWords.ts';

const HEADERS: readonly Check[] = [checkFiles, checkHeaders];
const ROWS: readonly Check[] = [
  checkAgainstSchemas,
  checkNames,
  checkObservationRows,
  checkPublishedLocators,
  checkComplete,
  checkFounded,
  checkTerritories,
  checkInputs,
  checkKinds,
  checkRecordNames,
  checkFieldReasons,
  checkRegisterDates,
  checkRegisterPlaces,
  checkTwins,
  checkProfile,
  checkEvents,
  checkTargets,
  checkCounts,
];
const WARNINGS: readonly Check[] = [warnNeedlessM, warnTotals, warnJumps];

export interface Counts {
  readonly files: number;
  readonly regions: number;
  readonly indicators: number;
  /** Rows of `observations/` that could be understood, and those of them with a value. */
  readonly observations: number;
  readonly values: number;
}

export interface CheckResult {
  /** Nothing may be published while there is one. Sorted by file, line, column. */
  readonly problems: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly counts: Counts;
}

/** A folder that does not exist has every problem of an empty one. */
export function checkData(folder: string, geoFolder: string = siblingGeo(folder)): CheckResult {
  return checkTables(readTables(folder), geoFolder);
}

/** Where boundaries and towns are, unless somebody says otherwise: `geo/` beside the data folder. */
export function siblingGeo(folder: string): string {
  return join(folder, '../geo');
}

/** The same for a folder that was read already. While a column is missing, rows are not looked into. */
export function checkTables(data: DataFolder, geoFolder: string = siblingGeo(data.folder)): CheckResult {
  const context = checkContext(data, geoFolder);
  const run = (checks: readonly Check[]): readonly Fault[] =>
    checks.flatMap((check) => check(context)).sort(compareFaults);
  const counts = countsOf(context);
  if (hasMissingColumn(context)) return { problems: run(HEADERS), warnings: [], counts };
  return { problems: run([...HEADERS, ...ROWS]), warnings: run(WARNINGS), counts };
}

function countsOf({ data, dataset, rows }: CheckContext): Counts {
  const understood = [...rows.values()].flat();
  return {
    files: data.tables.size + data.observations.size,
    regions: dataset.regions.length,
    indicators: dataset.indicators.length,
    observations: understood.length,
    values: understood.filter((row) => row.figure.kind === 'value').length,
  };
}

/** All faults as lines, problems and warnings in one order, then the counts. */
export function reportOf({ problems, warnings, counts }: CheckResult): string {
  const marked = warnings.map((fault) => ({ ...fault, message: `warning: ${fault.message}` }));
  const lines = [...problems, ...marked].sort(compareFaults).map(formatFault);
  const { files, regions, indicators, observations, values } = counts;
  const summary =
    `${files} files, ${regions} regions, ${indicators} indicators, ` +
    `${observations} observations (${values} with a value): ` +
    `${problems.length} problems, ${warnings.length} warnings`;
  return [...lines, summary].join('\n');
}
