/** `npm run bench`: measures our page and its peers in one interleaved run → docs/bench.md, docs/bench.json. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { buildSite } from '../src/site/build.ts';
import { foldersFrom } from '../src/site/folders.ts';
import { realSite } from '../tests/support/sites.ts';
import { FLAGS, launch, SLOW_CPU } from './browser.ts';
import { timeFixedWork } from './fixedWork.ts';
import { measureGrowth, measureRealBuild, type GrowthPoint } from './growth.ts';
import type { BenchInput } from './input.ts';
import type { Size } from './madeCountry.ts';
import { optionsOf, USAGE, type BenchOptions, type Part } from './options.ts';
import { writePages } from './pages.ts';
import { OURS, SUBJECTS, type Subject } from './peers.ts';
import { reportOf } from './report.ts';
import { measureFlight, measureResponses, type Responses } from './responses.ts';
import type { Answers, Growth, Machine, Measured, Results } from './results.ts';
import { serve, type MeasuredServer } from './server.ts';
import { orderOf } from './statistics.ts';
import { visit } from './visit.ts';

const PROJECT = join(import.meta.dirname, '..');
const DIST = join(PROJECT, 'dist');
const WORK = join(PROJECT, '.cache/bench');
const SITE = join(WORK, 'site');

const GROWTH: readonly Size[] = [
  { regions: 20, indicators: 10, years: 5 },
  { regions: 20, indicators: 25, years: 5 },
  { regions: 20, indicators: 25, years: 15 },
  { regions: 20, indicators: 50, years: 30 },
  { regions: 100, indicators: 10, years: 5 },
  { regions: 218, indicators: 10, years: 5 },
];
const QUICK_GROWTH: readonly Size[] = [{ regions: 20, indicators: 3, years: 2 }];

async function run(options: BenchOptions): Promise<void> {
  const started = Date.now();
  const say = (line: string): void => {
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  // A quick or partial run shall not take the place of a full one; a whole part keeps the other as it was.
  const out = !options.quick && options.only === null ? join(PROJECT, 'docs') : WORK;
  mkdirSync(out, { recursive: true });
  const known = readResults(join(out, 'bench.json'));
  const isAsked = (part: Part): boolean => options.parts.includes(part);
  const browser = await launch();
  try {
    const input = isAsked('pages') || isAsked('answers') ? await freshSite(say) : null;
    const pages = input !== null && isAsked('pages') ? await measurePages(browser, input, options, say) : known;
    if (pages === null) throw new Error('no pages were measured yet: run --part=pages first');
    const hasOurs = options.only?.includes(OURS) ?? true;
    const answers = isAsked('answers') && hasOurs ? await measureAnswers(browser, say) : (known?.answers ?? null);
    const growth: Growth | null = isAsked('growth')
      ? { date: today(), load: loadavg()[0] ?? 0, points: await measureAllGrowth(browser, options.quick, say) }
      : (known?.growth ?? null);
    const results: Results = { ...pages, answers, growth };
    writeFileSync(join(out, 'bench.json'), `${JSON.stringify(results, null, 1)}\n`);
    writeFileSync(join(out, 'bench.md'), reportOf(results));
    say(`→ ${join(out, 'bench.md')}`);
  } finally {
    await browser.close();
  }
}

async function measurePages(
  browser: Browser,
  input: BenchInput,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<Omit<Results, 'answers' | 'growth'>> {
  const subjects = SUBJECTS.filter(({ id }) => options.only?.includes(id) ?? true);
  if (subjects.length === 0) throw new Error(`no such page: ${options.only?.join(', ') ?? ''}`);
  const server = await serve(SITE);
  try {
    const machine = machineOf(browser);
    const rounds = options.quick ? 1 : options.rounds;
    const { visits, work } = await measureVisits(browser, server, subjects, input, rounds, options.quick, say);
    return {
      date: today(),
      rounds,
      quick: options.quick,
      machine,
      subjects: subjects.map(({ id, name, what }) => ({ id, name, what, visits: visits.get(id) ?? [] })),
      work,
    };
  } finally {
    server.close();
  }
}

async function measureAnswers(browser: Browser, say: (line: string) => void): Promise<Answers> {
  const server = await serve(SITE);
  try {
    const url = `${server.url}ours/kk/`;
    const responses: Responses[] = [];
    const work = [timeFixedWork()];
    for (const cpu of [1, SLOW_CPU]) {
      say(`answers of this site, processor ${cpu === 1 ? 'as it is' : `${cpu}× slower`}`);
      try {
        responses.push(await measureResponses(browser, url, cpu));
      } catch (error) {
        say(`  not measured: ${String(error).split('\n')[0] ?? ''}`);
      }
      work.push(timeFixedWork());
    }
    return { date: today(), work, responses, flight: await measureFlight(browser, url) };
  } finally {
    server.close();
  }
}

/** Always built anew: a site built before the last change was once measured as if it were this one. */
async function freshSite(say: (line: string) => void): Promise<BenchInput> {
  say('building dist/');
  await buildSite({ ...foldersFrom({}), siteUrl: null });
  say('building the pages of the peers');
  return writePages(SITE, DIST);
}

/** @returns null where nothing was measured yet */
function readResults(file: string): Results | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function measureVisits(
  browser: Browser,
  server: MeasuredServer,
  subjects: readonly Subject[],
  { colours, indicators }: BenchInput,
  rounds: number,
  quick: boolean,
  say: (line: string) => void,
): Promise<{ readonly visits: ReadonlyMap<string, readonly Measured[]>; readonly work: readonly number[] }> {
  const visits = new Map<string, Measured[]>(subjects.map(({ id }) => [id, []]));
  const options = {
    server,
    colours,
    indicators: [indicators[0].id, indicators[1].id] as const,
    changes: quick ? 2 : 4,
  };
  mkdirSync(join(WORK, 'screens'), { recursive: true });
  const work: number[] = [];
  for (let round = 0; round < rounds; round++) {
    work.push(timeFixedWork());
    for (const subject of orderOf(subjects, round)) {
      try {
        const { last, ...measured } = await visit(browser, subject, options);
        visits.get(subject.id)!.push(measured);
        writeFileSync(join(WORK, 'screens', `${subject.id}.png`), last);
        say(`round ${round + 1} of ${rounds}  ${subject.id.padEnd(14)} map ${measured.firstMap?.toFixed(0) ?? '–'} ms, change ${measured.changes.map((ms) => ms?.toFixed(0) ?? '–').join(' ') || '–'}`); // prettier-ignore
      } catch (error) {
        // One visit that fails is one figure less, not the end of a quarter of an hour's run.
        say(`round ${round + 1} of ${rounds}  ${subject.id}: ${String(error).split('\n')[0] ?? ''}`);
      }
    }
  }
  return { visits, work };
}

async function measureAllGrowth(browser: Browser, quick: boolean, say: (line: string) => void): Promise<GrowthPoint[]> {
  const { indicators, regions } = realSite().dataset;
  const years = Math.round(indicators.reduce((sum, one) => sum + one.years.length, 0) / indicators.length);
  const real: GrowthPoint[] = [];
  if (!quick) {
    say('building the real site anew');
    try {
      real.push(await measureRealBuild(browser, { regions: regions.length, indicators: indicators.length, years }));
    } catch (error) {
      say(`  not measured: ${String(error).slice(0, 400)}`);
    }
  }
  say('growth: building sites of made data');
  return [...real, ...(await measureGrowth(browser, quick ? QUICK_GROWTH : GROWTH, say))];
}

function machineOf(browser: Browser): Machine {
  const [first] = cpus();
  return {
    cpu: first?.model ?? 'unknown processor',
    cores: cpus().length,
    memoryGb: totalmem() / 1024 ** 3,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    chromium: `Chromium ${browser.version()}`,
    flags: FLAGS,
    load: loadavg()[0] ?? 0,
  };
}

try {
  if (process.argv.includes('--help')) console.log(USAGE);
  else await run(optionsOf(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
