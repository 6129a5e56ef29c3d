/** Files, headers and records that are missing, unknown or broken. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../../../src/domain/csv.ts';
import { COUNTRY } from '../brokenCountry.ts';
import { INVENTIONS, SPENDING, one, type FaultCase } from './faultCase.ts';

/** The text of a file of the invented country as if that column had been deleted in a spreadsheet. */
function withoutColumn(file: string, column: string): string {
  const records: readonly string[][] = parse(readFileSync(`${COUNTRY}${file}`));
  const index = records[0]?.indexOf(column) ?? -1;
  return csvText(records.map((record) => record.toSpliced(index, 1)));
}

export const FILE_FAULTS: readonly FaultCase[] = [
  {
    title: 'missing table',
    edits: [{ file: 'notes.csv', from: null, to: null }],
    lines: ['notes.csv:1:: missing file: found "", expected a file with the columns id,doubt,kk,ru,en'],
  },
  {
    title: 'table that the contract does not know',
    edits: [{ file: 'extra.csv', from: null, to: 'id\n1\n' }],
    lines: ['extra.csv:1:: unknown file: found "extra", expected one of co-financing, computed-notes, events, '],
  },
  {
    title: 'missing release',
    edits: [{ file: 'RELEASE', from: null, to: null }],
    lines: ['RELEASE:1:: wrong or missing release: found ""'],
  },
  {
    title: 'site without a text in one language',
    edits: [{ file: 'site.json', from: '"en": "Academy of Arvenia"', to: '"en": ""' }],
    lines: ['site.json:1:publisher.en: wrong or missing text: found """", expected a text'],
  },
  one('site.json that is not JSON', 'site.json', '"contact": ', '"contact" ', 'site.json:1:: not JSON: found "'),
  one(
    'default indicator that does not exist',
    'site.json',
    '"lab-spending-per-head"',
    '"labs"',
    'site.json:1:defaultIndicator: unknown indicator: found "labs", expected an id of indicators.csv',
  ),
  one(
    'region to leave out that does not exist',
    'site.json',
    '["XA-6"]',
    '["XA-60"]',
    'site.json:1:withoutPreset.regions: unknown region: found "XA-60", expected an id of regions.csv',
  ),
  one(
    'missing column',
    'groups.csv',
    'id,kk,ru,en',
    'id,kk,ru,english',
    'groups.csv:1:en: missing column: found "id,kk,ru,english", expected a column "en" (rows are checked once it is there)',
    'groups.csv:1:english: unknown column: found "english", expected one of id, kk, ru, en',
  ),
  {
    title: 'missing column of observations, named once and not in every row',
    edits: [{ file: SPENDING, from: null, to: withoutColumn(SPENDING, 'value') }],
    lines: [`${SPENDING}:1:value: missing column: found "region,indicator,year,unit,`],
  },
  one(
    'missing column of regions, which every row of observations points to',
    'regions.csv',
    'id,kind,since',
    'code,kind,since',
    'regions.csv:1:code: unknown column: found "code"',
    'regions.csv:1:id: missing column: found "code,kind,since", expected a column "id"',
  ),
  one(
    'quote that is not closed',
    'groups.csv',
    'Қаржы',
    '"Қаржы',
    'groups.csv:3:: not CSV from here on: found "Quote Not Closed',
  ),
  one(
    'comma in a cell without quotes',
    'groups.csv',
    'Money',
    'Money, funds',
    'groups.csv:2:: record and header differ in length (is a comma missing, or a cell unquoted?): found "5 cells", expected 4 cells',
  ),
  {
    title: 'indicator without a file',
    edits: [{ file: INVENTIONS, from: null, to: null }],
    lines: [
      'indicators.csv:4:id: indicator without observations: found "inventions", expected a file observations/inventions.csv',
    ],
  },
  {
    title: 'file without an indicator',
    edits: [
      {
        file: 'observations/labs.csv',
        from: null,
        to: 'region,indicator,year,value,unit,status,source,locator,note,territory\n',
      },
    ],
    lines: ['observations/labs.csv:1:: unknown indicator: found "labs"'],
  },
];
