/** `npm run data:publications` against a stand-in of OpenAlex with made works: what it counts, writes and refuses. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import type { IndicatorId } from '../../../src/domain/types.ts';
import { readMessages, compileMessages } from '../../../src/i18n/compileMessages.ts';
import { createTranslator } from '../../../src/i18n/translate.ts';
import { SILENT } from '../../../src/site/progress.ts';
import { PressFault } from '../../../tools/publications/pressFault.ts';
import { readOptions } from '../../../tools/publications/pressOptions.ts';
import { runPress } from '../../../tools/publications/runPress.ts';
import { madeCountry, madeWorld } from '../../support/openAlex/madeCountry.ts';
import { lineageOf, startStandIn, type MadeWorld, type StandIn } from '../../support/openAlex/standIn.ts';
import { REAL } from '../../support/sites.ts';
import { temporaryFolder } from '../data/brokenCountry.ts';

const KEY = 'the-secret-key+1';
const YEARS = ['2019', '2020', '2021', '2022', '2023', '2024'];
const REGION_IDS: Readonly<Record<string, readonly string[]>> = {
  'XA-1': ['I1', 'I2'],
  'XA-2': ['I3'],
  'XA-4': ['I4'],
  'XA-5': ['I5'],
};
const WORK_TYPES = ['article', 'review', 'book', 'book-chapter'];
const messages = readMessages(readFileSync(join(REAL.data, '../src/i18n/messages.csv'), 'utf8'));
const t = createTranslator({ language: 'en', messages: compileMessages(messages, 'en', ['press']) });

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn(madeWorld());
});
afterAll(() => server.close());
beforeEach(() => {
  server.world = madeWorld();
  server.fault = null;
});

interface Made {
  readonly data: string;
  readonly cache: string;
}

function made(): Made {
  const root = temporaryFolder();
  return { data: madeCountry(root), cache: join(root, 'cache') };
}

const SPAN = ['--from', '2019', '--to', '2024', '--pause', '0'];

async function press({ data, cache }: Made, args: readonly string[] = [], key = KEY) {
  const lines: string[] = [];
  const read = readOptions([...SPAN, '--mirror', server.url, ...args], new Date());
  if (!read.ok) throw read.fault;
  const fault = await runPress({
    ...{ options: read.options, folder: data, cache, apiKey: key, t, progress: SILENT },
    say: (line) => lines.push(line),
    manners: { timeoutMs: 500, attempts: 3, backOffMs: 5 },
  }).then(
    () => null,
    (error: unknown) => {
      if (error instanceof PressFault) return error;
      throw error;
    },
  );
  return { lines, fault: fault?.key ?? null, text: fault === null ? '' : t(fault.key, fault.args), exit: fault?.exit };
}

function table(data: string, name: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(data, `${name}.csv`)), { columns: true });
}

/** Every file of a folder with its bytes. */
function bytes(data: string): Readonly<Record<string, string>> {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/u.test(file));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(data, file), 'latin1')]));
}

/** Counted from the works themselves, without a question. */
function countedApart(world: MadeWorld, ids: readonly string[], year: string, fields?: readonly string[]): number {
  return world.works.filter(
    (work) =>
      (fields === undefined || fields.includes(work.field ?? '')) &&
      String(work.year) === year &&
      WORK_TYPES.includes(work.type) &&
      work.authors.flat().some((id) => lineageOf(world, id).some((one) => ids.includes(one))),
  ).length;
}

describe('a first run', () => {
  test('counts each work once in a region, and the organisations beside', async () => {
    const country = made();
    const { fault, lines } = await press(country);
    expect(fault).toBeNull();
    const rows = table(country.data, 'publications-by-region');
    for (const [region, ids] of Object.entries(REGION_IDS)) {
      for (const year of YEARS) {
        const row = rows.find((one) => one['region'] === region && one['year'] === year);
        expect(Number(row?.['works'])).toBe(countedApart(server.world, ids, year));
        const sum = ids.reduce((total, id) => total + countedApart(server.world, [id], year), 0);
        expect(Number(row?.['sum_of_organisations'])).toBe(sum);
      }
    }
    const shared = rows.filter(({ region }) => region === 'XA-1');
    expect(shared.some((row) => Number(row['sum_of_organisations']) > Number(row['works']))).toBe(true);
    const national = rows.find(({ region, year }) => region === 'XA' && year === '2021');
    const ofCountry = server.world.institutions.filter(({ country: code }) => code === 'XA').map(({ id }) => id);
    expect(Number(national?.['works'])).toBe(countedApart(server.world, ofCountry, '2021'));
    expect(Number(national?.['of_register'])).toBe(countedApart(server.world, ['I1', 'I2', 'I3', 'I5'], '2021'));
    expect(lines.join('\n')).toContain('OpenAlex does not know gone');
    expect(lines.join('\n')).toContain('beta-before: OpenAlex has merged it with beta');
  });

  test('says what is covered: branches, merged, unknown, and a region without any stays unknown', async () => {
    const country = made();
    await press(country);
    const coverage = new Map(table(country.data, 'publications-coverage').map((row) => [row['organisation'], row]));
    expect(coverage.get('gamma')).toMatchObject({ state: 'counted', branches: 'gamma-branch' });
    expect(coverage.get('delta')).toMatchObject({ branches: 'Delta Clinic' });
    expect(coverage.get('gone')).toMatchObject({ state: 'not-found' });
    expect(coverage.get('nameless')).toMatchObject({ state: 'no-id' });
    expect(coverage.get('beta-before')).toMatchObject({ state: 'merged', counted_as: 'beta' });
    const observations = table(country.data, 'observations/openalex-works').filter(({ year }) => year === '2024');
    const row = (region: string) => observations.find((one) => one['region'] === region);
    expect(row('XA-7')).toMatchObject({ value: '', status: 'O', note: 'openalex-no-organisation' });
    expect(row('XA-2')).toMatchObject({ status: 'I', note: 'openalex-one-organisation;openalex-covers-XA-2' });
    expect(row('XA-1')).toMatchObject({ status: 'I', note: 'openalex-covers-XA-1' });
  });

  test('counts each broad field by region and year, and what each organisation works in', async () => {
    const country = made();
    await press(country);
    const rows = table(country.data, 'publications-by-field');
    for (const [field, numbers] of [
      ['1', ['26', '31']],
      ['4', ['11', '22']],
    ] as const) {
      for (const year of YEARS) {
        for (const [region, ids] of Object.entries(REGION_IDS)) {
          const row = rows.find((one) => one['region'] === region && one['year'] === year && one['field'] === field);
          expect(Number(row?.['works'])).toBe(countedApart(server.world, ids, year, numbers));
        }
        const national = rows.find((one) => one['region'] === 'XA' && one['year'] === year && one['field'] === field);
        const ofCountry = server.world.institutions.filter(({ country: code }) => code === 'XA').map(({ id }) => id);
        expect(Number(national?.['works'])).toBe(countedApart(server.world, ofCountry, year, numbers));
      }
    }
    expect(rows.find(({ region }) => region === 'XA-7')?.['works']).toBe('');
    const recent = ['2020', '2021', '2022', '2023', '2024'];
    for (const [organisation, id] of [
      ['alpha', 'I1'],
      ['gamma', 'I3'],
    ] as const) {
      const own = table(country.data, 'publications-organisation-fields').filter(
        (row) => row['organisation'] === organisation,
      );
      expect(own.length).toBe(4);
      for (const { openalex = '', works, from, to } of own) {
        const counted = recent.reduce((sum, year) => sum + countedApart(server.world, [id], year, [openalex]), 0);
        expect([Number(works), from, to]).toEqual([counted, '2020', '2024']);
      }
    }
    const { dataset, registers } = loadData(country.data);
    const published = registers.published.filter(({ organisation }) => organisation === 'alpha');
    expect(published.map(({ field }) => field).sort()).toEqual(['1', '1.3', '4', '4.1']);
    const series = dataset.series.get('openalex-field-1' as IndicatorId);
    expect(series?.observations.get('XA-1/2023')).toMatchObject({
      kind: 'value',
      value: countedApart(server.world, ['I1', 'I2'], '2023', ['26', '31']),
    });
    expect(series?.observations.get('XA-2/2023')).toMatchObject({ isSingle: true });
  });

  test('says with each figure what it covers, in each language, once', async () => {
    const country = made();
    await press(country);
    const notes = () => table(country.data, 'notes');
    const note = (id: string) => notes().find((row) => row['id'] === id);
    const row = table(country.data, 'publications-by-region').find(
      (one) => one['region'] === 'XA-1' && one['year'] === '2024',
    );
    const english = note('openalex-covers-XA-1')?.['en'] ?? '';
    for (const column of ['works', 'sum_of_organisations', 'with_id'] as const) {
      expect(english).toContain(row?.[column]);
    }
    expect(note('openalex-covers-XA-2')?.['ru']).toContain('gamma-branch');
    expect(note('openalex-covers-XA-5')?.['kk']).toContain('Delta Clinic');
    expect(note('openalex-covers-XA')?.['en']).toMatch(/\d+% of the country’s publications/u);
    expect(note('openalex-covers-XA-7')).toBeUndefined();
    const one = { id: 'W998', year: 2024, type: 'book', authors: [['I1']] };
    server.world = { ...madeWorld(), works: [...madeWorld().works, one] };
    expect((await press(country)).fault).toBeNull();
    const ids = notes().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(note('openalex-covers-XA-1')?.['en']).not.toBe(english);
  });

  test('proposes predecessors, and counts one only after a review', async () => {
    const country = made();
    await press(country);
    const file = join(country.data, 'publication-predecessors.csv');
    expect(table(country.data, 'publication-predecessors')).toEqual([
      { ror: '0aaaaaa09', name: 'Old Delta', successor: 'delta', reviewed: '', reason: '' },
      { ror: '0aaaaaa14', name: 'Older Alpha', successor: 'alpha', reviewed: '', reason: '' },
    ]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('delta,,', 'delta,yes,Renamed in 2015'));
    expect((await press(country)).fault).toBeNull();
    const row = table(country.data, 'publications-by-region').find(
      (one) => one['region'] === 'XA-5' && one['year'] === '2020',
    );
    expect(Number(row?.['works'])).toBe(countedApart(server.world, ['I5', 'I7'], '2020'));
    expect(readFileSync(file, 'utf8')).toContain('delta,yes,Renamed in 2015');
  });

  test('gives shares of works by authors, of those after the hundredth too', async () => {
    const country = made();
    expect((await press(country, ['--fractional'])).fault).toBeNull();
    const row = table(country.data, 'publications-by-organisation').find(
      (one) => one['organisation'] === 'alpha' && one['year'] === '2022' && one['type'] === 'review',
    );
    const shares = server.world.works
      .filter(({ year, type }) => year === 2022 && type === 'review')
      .flatMap(({ authors }) =>
        authors.map((ids) => ids.filter((id) => id === 'I1').length / ids.length / authors.length),
      );
    expect(Number(row?.['fractional'])).toBeCloseTo(
      shares.reduce((sum, share) => sum + share, 0),
      2,
    );
  });

  test('leaves the key in no file and no word', async () => {
    const country = made();
    const { lines } = await press(country);
    server.fault = (request, response) => {
      if ((request.url ?? '').startsWith('/ror/')) return false;
      response.writeHead(400).end(`{"error": "bad key ${KEY} ${encodeURIComponent(KEY)}"}`);
      return true;
    };
    const { fault, text } = await press(country, ['--from', '2020']);
    expect(fault).toBe('press.refused.status');
    const kept = JSON.stringify([bytes(country.data), bytes(country.cache), lines, text]);
    const at = kept.indexOf('the-secret-key');
    expect(at < 0 ? '' : kept.slice(at - 80, at + 40)).toBe('');
    expect(server.asked.some((url) => url.includes('the-secret-key'))).toBe(true);
  });

  test('asks for the key by its name', async () => {
    const { fault, exit } = await press(made(), [], '');
    expect([fault, exit]).toEqual(['press.noKey', 2]);
  });

  test('asks nothing when it shall only say what it would ask', async () => {
    const before = server.asked.length;
    const { lines } = await press(made(), ['--dry-run'], '');
    expect(lines.join('\n')).toMatch(/Questions: \d+/u);
    expect(server.asked.length).toBe(before);
  });
});

describe('a service that is busy', () => {
  test.each<[string, Parameters<typeof busy>[0]]>([
    ['429 with Retry-After', (response) => response.writeHead(429, { 'retry-after': '0.05' }).end('{}')],
    ['503', (response) => response.writeHead(503).end('<html>')],
    ['a cut body', (response) => response.writeHead(200).end('{"meta": {"count"')],
    ['a connection that breaks', (response) => response.destroy()],
    ['silence', () => undefined],
  ])('is asked again after %s', async (_, fail) => {
    const country = made();
    server.fault = busy(fail);
    expect((await press(country)).fault).toBeNull();
    expect(existsSync(join(country.data, 'publications-by-region.csv'))).toBe(true);
  });

  test('that asks to wait until tomorrow ends the run, and the next goes on', async () => {
    const country = made();
    let isOver = false;
    server.fault = (request, response) => {
      isOver ||= decodeURIComponent(request.url ?? '').includes('lineage:I3');
      if (isOver) response.writeHead(429, { 'retry-after': '36000' }).end('{}');
      return isOver;
    };
    const { fault, exit } = await press(country);
    expect([fault, exit]).toEqual(['press.stopped.wait', 3]);
    expect(existsSync(join(country.data, 'publications-by-region.csv'))).toBe(false);
    server.fault = null;
    const before = server.asked.length;
    expect((await press(country)).fault).toBeNull();
    expect(server.asked.slice(before).some((url) => url.includes('lineage:I1,type:article,'))).toBe(false);
  });

  function busy(fail: (response: import('node:http').ServerResponse) => unknown) {
    let count = 0;
    return (_: unknown, response: import('node:http').ServerResponse) => {
      count += 1;
      if (count % 17 !== 5) return false;
      fail(response);
      return true;
    };
  }
});

describe('what is not believed', () => {
  test.each<[string, string, (text: string) => string]>([
    ['a renamed field', 'press.refused.changed', (text) => text.replaceAll('"group_by"', '"groups"')],
    [
      'fewer groups than works',
      'press.refused.sum',
      (text) => text.replace(/"group_by":\[\{[^}]*\},?/u, '"group_by":['),
    ],
  ])('is refused: %s', async (_, expected, change) => {
    const country = made();
    const before = bytes(country.data);
    const plain = await startStandIn(madeWorld());
    server.fault = (request, response) => {
      if (!(request.url ?? '').includes('group_by')) return false;
      void fetch(`${plain.url}${request.url ?? ''}`)
        .then((answer) => answer.text())
        .then((text) => response.writeHead(200).end(change(text)));
      return true;
    };
    expect((await press(country)).fault).toBe(expected);
    expect(bytes(country.data)).toEqual(before);
    await plain.close();
  });

  async function again(change: (world: MadeWorld) => MadeWorld, args: readonly string[] = []) {
    const country = made();
    server.world = madeWorld();
    await press(country);
    const before = bytes(country.data);
    server.world = change(madeWorld());
    const { fault, text } = await press(country, args);
    return { fault, text, isSame: JSON.stringify(bytes(country.data)) === JSON.stringify(before), country };
  }

  test('a fall by more than a fifth, unless the source says why', async () => {
    const fewer = (world: MadeWorld) => ({ ...world, works: world.works.filter((_, index) => index % 3 !== 0) });
    const { fault, text, isSame } = await again(fewer);
    expect([fault, isSame]).toEqual(['press.refused.fell', true]);
    expect(text).toMatch(/XA: \d+ → \d+/u);
    const explained = await again(fewer, ['--because', 'OpenAlex removed duplicates']);
    expect(explained.fault).toBeNull();
    expect(table(explained.country.data, 'publications-by-region')[0]).toMatchObject({
      note: 'OpenAlex removed duplicates',
    });
  });

  test('a new day with the same counts', async () => {
    expect(await again((world) => world)).toMatchObject({ fault: 'press.refused.unmoved', isSame: true });
  });

  test('fewer organisations', async () => {
    const lost = (world: MadeWorld) => ({ ...world, institutions: world.institutions.filter(({ id }) => id !== 'I1') });
    expect(await again(lost)).toMatchObject({ fault: 'press.refused.fewer', isSame: true });
  });

  test('a redirect to another host', async () => {
    server.fault = (request, response) => {
      if (!(request.url ?? '').includes('/institutions/ror')) return false;
      response.writeHead(301, { location: 'http://127.0.0.2:9/institutions/I2' }).end();
      return true;
    };
    expect((await press(made())).fault).toBe('press.refused.redirects');
  });
});

describe('a part', () => {
  test('of the organisations or years leaves the other rows as they are', async () => {
    const country = made();
    await press(country);
    const old = table(country.data, 'publications-by-organisation');
    const one = { id: 'W999', year: 2023, type: 'book', authors: [['I1'], ['I5']] };
    server.world = { ...madeWorld(), works: [...madeWorld().works, one] };
    expect((await press(country, ['--only', 'alpha', '--from', '2023'])).fault).toBeNull();
    const fresh = table(country.data, 'publications-by-organisation');
    const changed = fresh.filter((row) => !old.some((before) => JSON.stringify(before) === JSON.stringify(row)));
    expect(changed.every((row) => row['organisation'] === 'alpha' && Number(row['year']) >= 2023)).toBe(true);
    expect(fresh.length).toBe(old.length);
  });
});

describe('a table made by hand', () => {
  test('becomes indicators of its own, and names the line that is wrong', async () => {
    const country = made();
    const file = join(country.cache, '../wos.csv');
    writeFileSync(file, 'region,year,works,source,locator\nXA-1,2023,40,gazette,page 3\nXA-2,2023,7,yearbook,page 3\n');
    expect((await press(country, ['--table', file, '--database', 'wos'])).text).toContain('line 2');
    writeFileSync(file, 'region,year,works,source,locator\nXA-1,2023,40,yearbook,somewhere\n');
    expect((await press(country, ['--table', file, '--database', 'wos'])).fault).toBe('press.hand.locator');
    writeFileSync(
      file,
      'region,year,works,source,locator\nXA-1,2023,40,yearbook,page 3\nXA-2,2023,7,yearbook,page 3\n',
    );
    expect((await press(country, ['--table', file, '--database', 'wos'])).fault).toBeNull();
    const rows = table(country.data, 'observations/wos-works');
    expect(rows.find(({ region }) => region === 'XA-1')).toMatchObject({
      value: '40',
      source: 'yearbook',
      status: 'I',
    });
    expect(rows.find(({ region }) => region === 'XA-7')).toMatchObject({ value: '', status: 'O' });
    // The invented country has no population: nothing is per inhabitant.
    expect(table(country.data, 'indicators').map(({ id }) => id)).toContain('wos-works');
    expect(table(country.data, 'indicators').map(({ id }) => id)).not.toContain('wos-works-per-100k');
    expect(existsSync(join(country.data, 'observations/openalex-works.csv'))).toBe(false);
  });
});

describe('the tables that are written', () => {
  test('are such as the site is built from: no problem in them, and the ratios are computed', async () => {
    const country = made();
    await press(country);
    const { report, dataset } = loadData(country.data);
    expect(report.problems.filter(({ file }) => /publication|openalex|indicators|sources|notes/u.test(file))).toEqual(
      [],
    );
    const share = dataset.series.get('openalex-foreign-share' as IndicatorId);
    const row = table(country.data, 'publications-by-region').find(
      (one) => one['region'] === 'XA-1' && one['year'] === '2023',
    );
    const expected = (Number(row?.['with_foreign']) / Number(row?.['works'])) * 100;
    expect(share?.observations.get('XA-1/2023')).toMatchObject({
      kind: 'value',
      value: expect.closeTo(expected, 6) as number,
    });
  });
});

describe('a process that is killed', () => {
  function start({ data, cache }: Made) {
    const script = join(REAL.data, '../tools/data-publications.ts');
    const args = ['--import', 'tsx', script, ...SPAN, '--lang', 'en', '--mirror', server.url];
    const env = { ...process.env, DATA_DIR: data, PUBLICATIONS_CACHE: cache, OPENALEX_API_KEY: KEY };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
    return { child, ended, said: () => said };
  }

  test('at twenty moments goes on to the same bytes', async () => {
    const [whole, broken] = [made(), made()];
    await press(whole);
    let kills = 0;
    let end: number | null = null;
    let said = '';
    // One question further each time: at the third, a moment after it, or while the files are written.
    for (let round = 0; round < 40 && end === null; round += 1) {
      const running = start(broken);
      let count = 0;
      server.fault = () => {
        count += 1;
        if (kills < 20 && count === 2 + (kills % 2)) {
          kills += 1;
          setTimeout(() => running.child.kill('SIGKILL'), kills % 4);
        }
        return false;
      };
      end = await running.ended;
      said = running.said();
    }
    expect(said).toContain('Written');
    expect([end, kills]).toEqual([0, 20]);
    expect(bytes(broken.data)).toEqual(bytes(whole.data));
  });
});
