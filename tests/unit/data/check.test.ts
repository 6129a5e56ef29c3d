import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import type { DataReport } from '../../../src/i18n/dataProblem.ts';
import { dataProblemText, dataReportText } from '../../../src/i18n/dataProblemText.ts';
import { brokenCountry, COUNTRY, problemWords, temporaryFolder } from './brokenCountry.ts';
import type { FaultCase } from './faults/faultCase.ts';
import { FIGURE_FAULTS } from './faults/figureFaults.ts';
import { FILE_FAULTS } from './faults/fileFaults.ts';
import { FORMULA_FAULTS, FORMULA_WARNINGS, FORMULAS_WITHOUT_FAULT } from './faults/formulaFaults.ts';
import { KEY_FAULTS } from './faults/keyFaults.ts';
import { PLACE_FAULTS } from './faults/placeFaults.ts';
import { REGISTER_FAULTS, REGISTERS_WITHOUT_FAULT } from './faults/registerFaults.ts';
import { TEXT_FAULTS } from './faults/textFaults.ts';
import { NO_FAULTS, WARNINGS } from './faults/warnings.ts';

/** Boundaries and towns stay whole: a copy of the data has none beside it. */
const GEO = fileURLToPath(new URL('../../fixtures/country/geo/', import.meta.url));
const REAL = fileURLToPath(new URL('../../../data/', import.meta.url));
const CHECK = fileURLToPath(new URL('../../../tools/data-check.ts', import.meta.url));

const ENGLISH = problemWords('en');

function reportOf(folder: string, geo?: string): DataReport {
  return loadData(folder, geo).report;
}

/** How the report differs from what the case expects of it; nothing on both sides is right. */
function differences({ edits, lines }: FaultCase): object {
  const report = dataReportText(reportOf(brokenCountry(...edits), GEO), ENGLISH)
    .split('\n')
    .slice(0, -1);
  return {
    unsaid: lines.filter((start) => !report.some((line) => line.startsWith(start))),
    unexpected: report.filter((line) => !lines.some((start) => line.startsWith(start))),
  };
}
const PROBLEMS = [
  ...FILE_FAULTS,
  ...KEY_FAULTS,
  ...FIGURE_FAULTS,
  ...PLACE_FAULTS,
  ...REGISTER_FAULTS,
  ...TEXT_FAULTS,
  ...FORMULA_FAULTS,
];
const NONE = { unsaid: [], unexpected: [] };

test('the invented country has no fault', () => {
  expect(reportOf(COUNTRY)).toEqual({
    problems: [],
    warnings: [],
    counts: { files: 24, regions: 7, indicators: 4, observations: 72, values: 42 },
  });
});

describe('names each problem with file, line and column, and nothing else', () => {
  test.for(PROBLEMS)('$title', (fault) => {
    expect(differences(fault)).toEqual(NONE);
  });
});

describe('warns of what a person must judge', () => {
  test.for([...WARNINGS, ...FORMULA_WARNINGS])('$title', (fault) => {
    expect(differences(fault)).toEqual(NONE);
    expect(reportOf(brokenCountry(...fault.edits)).problems).toEqual([]);
  });
});

describe('says nothing of what is right', () => {
  test.for([...NO_FAULTS, ...REGISTERS_WITHOUT_FAULT, ...FORMULAS_WITHOUT_FAULT])('$title', (fault) => {
    expect(differences(fault)).toEqual(NONE);
  });
});

test('sorts by file, then line, then column', () => {
  const file = 'observations/lab-spending.csv';
  const folder = brokenCountry(
    { file, from: '263.3,mln-crown,A,yearbook', to: '263.3,crown,A,year' },
    { file, from: '88.0', to: '88,0' },
    { file: 'groups.csv', from: 'Money', to: '' },
  );
  const places = reportOf(folder).problems.map((fault) => `${fault.file}:${fault.line}:${fault.column}`);
  expect(places).toEqual(['groups.csv:2:en', `${file}:5:`, `${file}:24:source`, `${file}:24:unit`]);
});

test('a folder that does not exist has the problems of an empty one', () => {
  const { problems } = reportOf(`${temporaryFolder()}/nowhere`);
  expect(problems.map((fault) => fault.file)).toContain('regions.csv');
});

describe('as a command', () => {
  const run = (folder: string): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ['--import', 'tsx', CHECK, folder], { encoding: 'utf8' });

  test('ends with 0 and the counts when all is well', () => {
    const { status, stdout } = run(COUNTRY);
    expect(stdout).toBe(
      '24 files, 7 regions, 4 indicators, 72 observations (42 with a value): 0 problems, 0 warnings\n',
    );
    expect(status).toBe(0);
  });

  test('ends with 1 when there is a problem', () => {
    const folder = brokenCountry({ file: 'groups.csv', from: 'Money', to: '' });
    const { status, stdout } = run(folder);
    expect(String(stdout).split('\n').slice(0, 2)).toEqual([
      'groups.csv, line 2, column en: empty cell. Expected: name, in English.',
      '  What to do: Correct the cell.',
    ]);
    expect(status).toBe(1);
  });

  test('ends with 0 when there are only warnings', () => {
    const file = 'observations/lab-spending.csv';
    expect(run(brokenCountry({ file, from: '1880.0', to: '1890.0' })).status).toBe(0);
  });
});

test('the data of this site have no problem', () => {
  expect(reportOf(REAL).problems.map((problem) => dataProblemText(problem, ENGLISH))).toEqual([]);
});
