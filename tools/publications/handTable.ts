/** A table of counts by region and year that somebody made by hand in Web of Science or Scopus → indicators of its own. */
import { readFileSync, existsSync } from 'node:fs';
import { parseTable } from '../../src/data/read/parseTable.ts';
import { rowsOf } from '../../src/data/read/readData.ts';
import { isComputed, wrongLocatorPart } from '../../src/data/read/locator.ts';
import { cell } from '../../src/data/read/table.ts';
import { keptIndicators, keptRows, withRows } from './addedRows.ts';
import { observationsCsv } from './observations.ts';
import { PressFault } from './pressFault.ts';
import { missingStatus, textOf, type Cells, type PressRegister } from './pressRegister.ts';

export const HAND_DATABASES = ['wos', 'scopus'] as const;
export type HandDatabase = (typeof HAND_DATABASES)[number];

const COLUMNS = ['region', 'year', 'works', 'source', 'locator'].map((name) => ({
  name,
  type: name === 'year' || name === 'works' ? ('integer' as const) : ('string' as const),
  place: name === 'region',
}));

/**
 * @returns files by path inside the data folder
 * @throws a fault that names the line of a row that is no count of a region and a year, with a source of `sources.csv`
 */
export function handTableFiles(
  file: string,
  database: HandDatabase,
  register: PressRegister,
): ReadonlyMap<string, string> {
  if (!existsSync(file)) throw new PressFault('press.hand.noFile', { file });
  const { table, problems, isRead } = parseTable(file, readFileSync(file), COLUMNS);
  const missing = COLUMNS.filter(({ name }) => !table.columns.includes(name)).map(({ name }) => name);
  if (!isRead || missing.length > 0) throw new PressFault('press.hand.columns', { file, list: missing.join(', ') });
  const broken = problems[0]?.line ?? table.brokenRows[0]?.line;
  if (broken !== undefined) throw new PressFault('press.hand.line', { file, line: String(broken) });
  const places = [register.country, ...register.regions];
  const sources = new Set(rowsOf(register.data, 'sources').map((row) => cell(row, 'id')));
  const byKey = new Map<string, (typeof table.rows)[number]>();
  for (const row of table.rows) {
    const at = { file, line: String(row.line) };
    const [region, year, works] = [cell(row, 'region'), cell(row, 'year'), cell(row, 'works')];
    const key = `${region}/${year}`;
    if (!places.includes(region) || !/^\d{4}$/u.test(year) || !/^\d+$/u.test(works) || byKey.has(key)) {
      throw new PressFault('press.hand.line', at);
    }
    if (!sources.has(cell(row, 'source'))) {
      throw new PressFault('press.hand.source', { ...at, source: cell(row, 'source') });
    }
    const locator = cell(row, 'locator');
    if (locator === '' || isComputed(locator) || wrongLocatorPart(locator) !== null) {
      throw new PressFault('press.hand.locator', at);
    }
    byKey.set(key, row);
  }
  const indicator = `${database}-works`;
  const years = [...new Set([...byKey.values()].map((row) => cell(row, 'year')))].sort();
  const rows = years.flatMap((year): readonly Cells[] => {
    const ofYear = [...byKey.values()].filter((row) => cell(row, 'year') === year);
    return places.flatMap((region): readonly Cells[] => {
      const row = byKey.get(`${region}/${year}`);
      if (row === undefined && region === register.country) return [];
      const source = cell(row ?? ofYear[0] ?? { line: 0, cells: {} }, 'source');
      const common = { region, indicator, year, unit: 'documents', source };
      if (row === undefined) {
        const status = missingStatus(register, region, year);
        return [{ ...common, value: '', status, note: 'by-hand-no-row' }];
      }
      // By today's seats, also for years in which a region was not there yet.
      const status = region === register.country ? 'A' : 'I';
      return [{ ...common, value: cell(row, 'works'), status, locator: cell(row, 'locator'), note: '' }];
    });
  });
  const { folder } = register;
  const indicators = rowsOf(register.data, 'indicators').map(({ cells }) => cells);
  const isOfGroup = (row: Readonly<Record<string, string>>) => row['group'] === 'output';
  return new Map([
    [`observations/${indicator}.csv`, observationsCsv(rows)],
    ['indicators.csv', withRows(textOf(folder, 'indicators.csv'), keptIndicators(database, indicators), isOfGroup)],
    ['notes.csv', withRows(textOf(folder, 'notes.csv'), keptRows('notes', ['by-hand']))],
  ]);
}
