/** The invented country with organisations in OpenAlex, and works that nobody wrote. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIXTURE } from '../sites.ts';
import type { MadeInstitution, MadeWork, MadeWorld } from './standIn.ts';

/** id, region, ROR id; the last is merged into the second, the one before it is deleted, one has no id. */
const ORGANISATIONS = [
  ['alpha', 'XA-1', '0aaaaaa01'],
  ['beta', 'XA-1', '0aaaaaa02'],
  ['gamma', 'XA-2', '0aaaaaa03'],
  ['gamma-branch', 'XA-4', '0aaaaaa04'],
  ['delta', 'XA-5', '0aaaaaa05'],
  ['gone', 'XA-5', '0aaaaaa06'],
  ['nameless', 'XA-7', ''],
  ['beta-before', 'XA-5', '0aaaaaa07'],
] as const;

export const INSTITUTIONS: readonly MadeInstitution[] = [
  { id: 'I1', ror: '0aaaaaa01', name: 'Alpha', country: 'XA' },
  { id: 'I2', ror: '0aaaaaa02', name: 'Beta', country: 'XA' },
  { id: 'I3', ror: '0aaaaaa03', name: 'Gamma', country: 'XA' },
  { id: 'I4', ror: '0aaaaaa04', name: 'Gamma Branch', country: 'XA', parent: 'I3' },
  { id: 'I5', ror: '0aaaaaa05', name: 'Delta', country: 'XA' },
  { id: 'I6', ror: '0aaaaaa08', name: 'Delta Clinic', country: 'XA', parent: 'I5' },
  { id: 'I7', ror: '0aaaaaa09', name: 'Old Delta', country: 'XA' },
  { id: 'I8', ror: '0aaaaaa10', name: 'Outside the register', country: 'XA' },
  { id: 'I9', ror: '0aaaaaa11', name: 'Abroad', country: 'XB' },
];

const TYPES = ['article', 'review', 'book', 'book-chapter', 'dataset'];

/** OpenAlex's numbers: mathematics, agriculture, physics, engineering. */
const FIELDS = ['26', '11', '31', '22'];

/** Always the same works: of each a year, a type, a field or none, and one to four authors with one or two institutions. */
function madeWorks(count: number): readonly MadeWork[] {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  return Array.from({ length: count }, (_, index) => ({
    id: `W${index + 1}`,
    year: 2019 + random(6),
    type: TYPES[random(TYPES.length)] ?? 'article',
    ...fieldOf(FIELDS[random(FIELDS.length + 1)]),
    authors: Array.from({ length: 1 + random(4) }, () =>
      Array.from({ length: 1 + random(2) }, () => INSTITUTIONS[random(INSTITUTIONS.length)]?.id ?? 'I1'),
    ),
  }));
}

const fieldOf = (field: string | undefined) => (field === undefined ? {} : { field });

export function madeWorld(): MadeWorld {
  const threeRegions: MadeWork = { id: 'W900', year: 2021, type: 'article', authors: [['I1'], ['I3'], ['I5'], ['I9']] };
  const manyAuthors: MadeWork = {
    id: 'W901',
    year: 2022,
    type: 'review',
    authors: [...Array.from({ length: 120 }, () => ['I9']), ['I1']],
  };
  return {
    institutions: INSTITUTIONS,
    works: [...madeWorks(600), threeRegions, manyAuthors],
    merged: { '0aaaaaa07': 'I2' },
    closed: [
      { ror: '0aaaaaa09', name: 'Old Delta', successor: '0aaaaaa05' },
      { ror: '0aaaaaa12', name: 'Without a successor' },
      { ror: '0aaaaaa13', name: 'Succeeded abroad', successor: '0aaaaaa11' },
      { ror: '0aaaaaa14', name: 'Older Alpha', successor: '0aaaaaa01' },
    ],
  };
}

/** @returns its data folder, in `root` */
export function madeCountry(root: string): string {
  const data = join(root, 'data');
  cpSync(FIXTURE.data, data, { recursive: true });
  cpSync(FIXTURE.geo, join(root, 'geo'), { recursive: true });
  const file = join(data, 'organisations.csv');
  const [header = '', ...others] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split(',');
  // Those of the fixture have no works here: without ROR ids they are not asked for.
  const kept = others.map((line) => line.replace('03q0vrn42', ''));
  const added = ORGANISATIONS.map(([id, region, ror]) => {
    const cells: Record<string, string> = {
      id,
      region,
      ror,
      name_en: id,
      kind: 'institute',
      source: 'gazette',
      locator: 'text',
    };
    return columns.map((column) => cells[column] ?? '').join(',');
  });
  writeFileSync(file, `${[header, ...kept, ...added].join('\n')}\n`);
  appendFileSync(
    join(data, 'units.csv'),
    'documents,count,0,жарияланым,публикация|публикации|публикаций|публикации,publication|publications,дана,публ.,publ.\n' +
      'documents-per-100k,plain,0,жарияланым,публикация|публикации|публикаций|публикации,publication|publications,дана,публ.,publ.\n' +
      'percent,percent,0,%,%,%,%,%,%\n',
  );
  // The figures reach into years after those of the fixture.
  writeFileSync(join(data, 'RELEASE'), '2025-04\n');
  writeFileSync(
    join(data, 'openalex-fields.csv'),
    'id,name,field,reason\n26,Mathematics,1,\n11,Agriculture,4,\n31,Physics,1.3,\n22,Engineering,4.1,\n',
  );
  appendFileSync(join(data, 'groups.csv'), 'output,Жарияланымдар,Публикации,Publications\n');
  return data;
}
