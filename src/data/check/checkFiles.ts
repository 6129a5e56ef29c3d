/** Files that must exist, files that should not, and what is said outside of tables. */
import type { Fault } from '../fault.ts';
import { cell, OBSERVATIONS_FOLDER } from '../read/readTables.ts';
import { parseSite } from '../read/site.ts';
import { faultIn, type Check } from './context.ts';
import { OBSERVATIONS, SCHEMAS } from '../read/schemas.ts';

function wholeFile(file: string, message: string, found: string, expected: string): Fault {
  return { file, line: 1, column: '', message, found, expected };
}

export const checkFiles: Check = ({ data }) => {
  const faults: Fault[] = [...data.faults];
  for (const [name, schema] of SCHEMAS) {
    if (name === OBSERVATIONS || schema.optional || data.tables.has(name)) continue;
    const columns = schema.fields.map((field) => field.name).join(',');
    faults.push(wholeFile(`${name}.csv`, 'missing file', '', `a file with the columns ${columns}`));
  }
  for (const [name, table] of data.tables) {
    if (SCHEMAS.has(name) && name !== OBSERVATIONS) continue;
    const known = [...SCHEMAS.keys()].filter((key) => key !== OBSERVATIONS).join(', ');
    faults.push(wholeFile(table.file, 'unknown file', name, `one of ${known}`));
  }
  return [...faults, ...checkObservationFiles(data), ...checkSite(data)];
};

/** Every indicator has its file, and every file its indicator. */
function checkObservationFiles(data: Parameters<Check>[0]['data']): readonly Fault[] {
  const indicators = data.tables.get('indicators');
  if (indicators === undefined) return [];
  const ids = new Set(indicators.rows.map((row) => cell(row, 'id')));
  const withoutFile = indicators.rows
    .filter((row) => !data.observations.has(cell(row, 'id')))
    .map((row) =>
      faultIn(
        indicators,
        row,
        'id',
        'indicator without observations',
        `a file ${OBSERVATIONS_FOLDER}/${cell(row, 'id')}.csv`,
      ),
    );
  const withoutIndicator = [...data.observations]
    .filter(([name]) => !ids.has(name))
    .map(([name, table]) =>
      wholeFile(table.file, 'unknown indicator', name, 'the name of a file is an id of indicators.csv'),
    );
  return [...withoutFile, ...withoutIndicator];
}

function checkSite(data: Parameters<Check>[0]['data']): readonly Fault[] {
  const { site, faults } = parseSite(data.site);
  const found: Fault[] = [...faults];
  const at = (column: string, message: string, expected: string, text: string): Fault => ({
    ...wholeFile('site.json', message, text, expected),
    column,
  });
  const indicators = data.tables.get('indicators')?.rows.map((row) => cell(row, 'id')) ?? [];
  if (site !== null && indicators.length > 0 && !indicators.includes(site.defaultIndicator)) {
    found.push(at('defaultIndicator', 'unknown indicator', 'an id of indicators.csv', site.defaultIndicator));
  }
  for (const [side, id] of Object.entries(site?.gapAxes ?? {})) {
    if (indicators.length === 0 || indicators.includes(id)) continue;
    found.push(at(`gapAxes.${side}`, 'unknown indicator', 'an id of indicators.csv', id));
  }
  const regions = data.tables.get('regions')?.rows.map((row) => cell(row, 'id')) ?? [];
  if (site !== null && regions.includes(site.country)) {
    found.push(at('country', 'code of a region', 'a code of its own', site.country));
  }
  for (const region of site?.withoutPreset?.regions ?? []) {
    // A table without codes has been named already.
    if (regions.every((id) => id === '') || regions.includes(region)) continue;
    found.push(at('withoutPreset.regions', 'unknown region', 'an id of regions.csv', region));
  }
  if (!/^\d{4}-\d{2}/u.test(data.release)) {
    const expected = 'year and month of the release, like 2026-11';
    found.push(wholeFile('RELEASE', 'wrong or missing release', data.release, expected));
  }
  return found;
}
