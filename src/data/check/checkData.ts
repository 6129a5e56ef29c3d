/**
 * Everything that is wrong with a data folder, as values: each problem with file, line and column.
 * Warnings are for a person to judge.
 */
import { compareProblems, type DataProblem, type DataReport } from '../../i18n/dataProblem.ts';
import { checkBoundaries } from './checkBoundaries.ts';
import { checkCompositions } from './checkCompositions.ts';
import { checkCounts } from './checkCounts.ts';
import { checkRegisterDates } from './checkDates.ts';
import { checkEvents } from './checkEvents.ts';
import { checkFiles } from './checkFiles.ts';
import { checkComputedKeys, checkCycles, checkFormulas, checkHandComputed } from './checkFormulas.ts';
import { checkNames } from './checkNames.ts';
import { checkObservationRows, checkPublishedLocators } from './checkObservationRows.ts';
import { checkRegisterPlaces } from './checkPlaces.ts';
import { checkProfile } from './checkProfile.ts';
import { checkComplete, checkFounded, warnNeedlessM } from './checkRegionYears.ts';
import { checkCopies, warnLineEnds, warnReading, warnStrays } from './checkStrays.ts';
import { checkAgainstSchemas, checkHeaders, hasMissingColumn } from './checkTables.ts';
import { checkSteps, checkSureness } from './checkSureness.ts';
import { checkTargets } from './checkTargets.ts';
import { checkTiles } from './checkTiles.ts';
import { checkTerritories } from './checkTerritories.ts';
import { checkTwins } from './checkTwins.ts';
import { checkFieldReasons, checkKinds, checkRecordNames } from './checkWords.ts';
import type { Check, CheckContext } from './context.ts';
import { warnComputed } from './warnComputed.ts';
import { warnJumps } from './warnJumps.ts';
import { warnTotals } from './warnTotals.ts';

const HEADERS: readonly Check[] = [checkFiles, checkCopies, checkHeaders];
const ROWS: readonly Check[] = [
  checkAgainstSchemas,
  checkBoundaries,
  checkTiles,
  checkNames,
  checkObservationRows,
  checkPublishedLocators,
  checkComplete,
  checkFounded,
  checkTerritories,
  checkFormulas,
  checkCycles,
  checkComputedKeys,
  checkHandComputed,
  checkCompositions,
  checkKinds,
  checkRecordNames,
  checkFieldReasons,
  checkRegisterDates,
  checkRegisterPlaces,
  checkTwins,
  checkProfile,
  checkEvents,
  checkSteps,
  checkSureness,
  checkTargets,
  checkCounts,
];
/** Of files, whatever stands in them. */
const FILE_WARNINGS: readonly Check[] = [warnReading, warnStrays, warnLineEnds];
const WARNINGS: readonly Check[] = [warnNeedlessM, warnTotals, warnJumps, warnComputed];

/** While a table cannot be read or a column is missing, rows are not looked into: one cause, one problem. */
export function checkData(context: CheckContext): DataReport {
  const run = (checks: readonly Check[]): readonly DataProblem[] =>
    checks.flatMap((check) => check(context)).sort(compareProblems);
  const counts = countsOf(context);
  if (hasUnreadTable(context.data) || hasMissingColumn(context.data)) {
    return { problems: run(HEADERS), warnings: run(FILE_WARNINGS), rowsWait: true, counts };
  }
  return { problems: run([...HEADERS, ...ROWS]), warnings: run([...FILE_WARNINGS, ...WARNINGS]), counts };
}

function hasUnreadTable({ tables, observations, unread }: CheckContext['data']): boolean {
  return [...tables.values(), ...observations.values()].some(({ file }) => unread.has(file));
}

function countsOf({ data, dataset }: CheckContext): DataReport['counts'] {
  const understood = [...data.rows.values()].flat();
  return {
    files: data.tables.size + data.observations.size,
    regions: dataset.regions.length,
    indicators: dataset.indicators.length,
    observations: understood.length,
    values: understood.filter((row) => row.figure.kind === 'value').length,
  };
}
