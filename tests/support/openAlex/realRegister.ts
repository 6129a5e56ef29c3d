/**
 * The real register with made figures: a copy of the data folder in a temporary one, filled by the press itself from a
 * stand-in whose works nobody wrote. Nothing of it may reach `data/` or a build of the project.
 */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compileMessages, readMessages } from '../../../src/i18n/compileMessages.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { SILENT } from '../../../src/site/progress.ts';
import { readOptions } from '../../../tools/publications/pressOptions.ts';
import { runPress } from '../../../tools/publications/runPress.ts';
import { REAL } from '../sites.ts';
import { startStandIn, type MadeInstitution, type MadeWork, type MadeWorld } from './standIn.ts';

export const MADE_YEARS = [2022, 2023, 2024] as const;
const WORKS = 1500;
const TYPES = ['article', 'review', 'book', 'book-chapter', 'dataset'];
const FIELDS = ['11', '12', '16', '17', '22', '26', '27', '33', '34'];
const ABROAD: MadeInstitution = { id: 'I9001', ror: '0zzzzzz01', name: 'Abroad', country: 'XX' };
const OUTSIDE: MadeInstitution = { id: 'I9002', ror: '0zzzzzz02', name: 'Outside the register', country: 'KZ' };

export interface RealOrganisation {
  readonly id: string;
  readonly region: string;
  readonly ror: string;
  /** In the stand-in. */
  readonly openalex: string;
}

/** A table that the press writes whole. */
function isOfThePress(name: string): boolean {
  return /(?:observations\/openalex|publications?-(?:by|organisation|coverage|predecessors))\S*\.csv$/u.test(name);
}

/** Those with a ROR id. */
export function realOrganisations(): readonly RealOrganisation[] {
  const rows = parse(readFileSync(join(REAL.data, 'organisations.csv')), {
    columns: true,
    bom: true,
  }) as readonly Record<string, string>[];
  return rows
    .filter(({ ror = '' }) => ror !== '')
    .map(({ id = '', region = '', ror = '' }, index) => ({ id, region, ror, openalex: `I${index + 1}` }));
}

/** Always the same. */
export function madeWorldOf(organisations: readonly RealOrganisation[]): MadeWorld {
  const institutions = [
    ...organisations.map(({ openalex, ror, id }): MadeInstitution => ({ id: openalex, ror, name: id, country: 'KZ' })),
    ABROAD,
    OUTSIDE,
  ];
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const one = <Item>(items: readonly Item[]): Item => items[random(items.length)]!;
  const works = Array.from({ length: WORKS }, (_, index): MadeWork => ({
    id: `W${index + 1}`,
    year: one(MADE_YEARS),
    type: one(TYPES),
    field: one(FIELDS),
    authors: Array.from({ length: 1 + random(3) }, () => [one(institutions).id]),
  }));
  // Every organisation has something, so that a region with one alone has a figure.
  const certain = organisations.flatMap(({ openalex }, index): MadeWork[] =>
    MADE_YEARS.map((year) => ({
      id: `W${5000 + index * 10 + (year % 10)}`,
      ...{ year, type: 'article', field: '22', authors: [[openalex]] },
    })),
  );
  return { institutions, works: [...works, ...certain], merged: {}, closed: [] };
}

/**
 * @param root a temporary folder
 * @returns the data folder in it
 */
export async function filledByPress(root: string, world: MadeWorld): Promise<string> {
  const data = join(root, 'data');
  cpSync(REAL.data, data, { recursive: true });
  // Once the Academy has counted, its figures are there: ours are of another world, and would be refused beside them.
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    if (isOfThePress(name)) rmSync(join(data, name));
  }
  cpSync(REAL.geo, join(root, 'geo'), { recursive: true });
  const server = await startStandIn(world);
  try {
    const span = ['--from', String(MADE_YEARS[0]), '--to', String(MADE_YEARS.at(-1))];
    await runOn(root, [...span, '--pause', '0', '--mirror', server.url]);
  } finally {
    await server.close();
  }
  return data;
}

/** The press with these options, on the data folder in `root`. */
export async function runOn(root: string, args: readonly string[]): Promise<void> {
  const read = readOptions(args, new Date());
  if (!read.ok) throw read.fault;
  const messages = readMessages(readFileSync(join(REAL.data, '../src/i18n/messages.csv'), 'utf8'));
  const t = createTranslator({ language: 'en', messages: compileMessages(messages, 'en', ['press']) });
  const [folder, cache] = [join(root, 'data'), join(root, 'cache')];
  const say = () => undefined;
  await runPress({ options: read.options, folder, cache, apiKey: 'made', t, progress: SILENT, say });
}
