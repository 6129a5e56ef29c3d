/** Files that must exist, files that should not, and what is said outside of tables. */
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn, problemOfFile } from '../problem.ts';
import { OBSERVATIONS_FOLDER, rowsOf, type DataFolder } from '../read/readData.ts';
import { OBSERVATIONS, SCHEMAS } from '../read/schemas.ts';
import { cell } from '../read/table.ts';
import type { Check } from './context.ts';

export const checkFiles: Check = ({ data }) => [
  ...data.problems,
  ...checkTableFiles(data),
  ...checkObservationFiles(data),
  ...checkSite(data),
  ...checkRelease(data),
];

function checkTableFiles(data: DataFolder): readonly DataProblem[] {
  const schemas = [...SCHEMAS].filter(([name]) => name !== OBSERVATIONS);
  const names = schemas.map(([name]) => name);
  const missing = schemas
    .filter(([name, { optional }]) => !optional && !data.tables.has(name))
    .map(([name, { fields }]) => {
      const columns = fields.map((field) => field.name).join(',');
      return problemOfFile(`${name}.csv`, phrase('check.file.missing'), phrase('check.expected.fileOf', { columns }));
    });
  const unknown = [...data.tables]
    .filter(([name]) => !names.includes(name))
    .map(([name, { file }]) =>
      problemOfFile(
        file,
        phrase('check.file.unknown'),
        phrase('check.expected.oneOf', { list: names.join(', ') }),
        name,
      ),
    );
  return [...missing, ...unknown];
}

/** Every indicator has its file, and every file its indicator. */
function checkObservationFiles(data: DataFolder): readonly DataProblem[] {
  const indicators = data.tables.get('indicators');
  if (indicators === undefined || data.unread.has(indicators.file)) return [];
  const ids = new Set(idsOf(data, 'indicators'));
  const withoutFile = indicators.rows
    .filter((row) => cell(row, 'formula') === '' && !data.observations.has(cell(row, 'id')))
    .map((row) => {
      const file = `${OBSERVATIONS_FOLDER}/${cell(row, 'id')}.csv`;
      const what = phrase('check.indicator.withoutFile');
      return problemIn(indicators, row, 'id', what, phrase('check.expected.file', { file }));
    });
  const withoutIndicator = [...data.observations]
    .filter(([name]) => !ids.has(name))
    .map(([name, { file }]) =>
      problemOfFile(file, phrase('check.unknown.indicators'), phrase('check.expected.nameIsId'), name),
    );
  return [...withoutFile, ...withoutIndicator];
}

/** Ids that `site.json` names. A table without ids has its own problem: nothing is said here then. */
function checkSite(data: DataFolder): readonly DataProblem[] {
  const { site } = data;
  if (site === null) return [];
  const unknown = (key: string, id: string, table: 'indicators' | 'regions'): readonly DataProblem[] => {
    const ids = idsOf(data, table);
    if (ids.every((known) => known === '') || ids.includes(id)) return [];
    const expected = phrase('check.expected.idOf', { file: `${table}.csv` });
    return [problemOfFile('site.json', phrase(`check.unknown.${table}`), expected, id, key)];
  };
  const country = idsOf(data, 'regions').includes(site.country)
    ? [
        problemOfFile(
          'site.json',
          phrase('check.site.countryIsRegion'),
          phrase('check.expected.ownCode'),
          site.country,
          'country',
        ),
      ]
    : [];
  return [
    ...unknown('defaultIndicator', site.defaultIndicator, 'indicators'),
    ...country,
    ...(site.withoutPreset?.regions ?? []).flatMap((id) => unknown('withoutPreset.regions', id, 'regions')),
  ];
}

function idsOf(data: DataFolder, table: string): readonly string[] {
  const broken = data.tables.get(table)?.brokenRows ?? [];
  return [...rowsOf(data, table), ...broken].map((row) => cell(row, 'id'));
}

function checkRelease({ release, unread }: DataFolder): readonly DataProblem[] {
  if (unread.has('RELEASE') || /^\d{4}-\d{2}/u.test(release)) return [];
  return [problemOfFile('RELEASE', phrase('check.release.wrong'), phrase('check.expected.release'), release)];
}
