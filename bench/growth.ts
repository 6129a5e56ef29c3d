/**
 * How the site grows: built from **made data** in a temporary folder, measured, thrown away. Never
 * published: its title says what it is.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { SLOW_CPU } from './browser.ts';
import { makeCountry, type Size } from './madeCountry.ts';
import { measureIndicator } from './responses.ts';
import { serve } from './server.ts';

export interface GrowthPoint extends Size {
  readonly name: string;
  /** The build as of `npm run build`, with an empty cache of pictures, wall clock. */
  readonly buildSeconds: number;
  readonly pages: number;
  readonly files: number;
  /** Largest explore page, brotli 9. */
  readonly pageBytes: number;
  /** Next frame after a change of the indicator at 4×, ms; null when not measured. */
  readonly change: number | null;
}

const PROJECT = join(import.meta.dirname, '..');

export async function measureGrowth(
  browser: Browser,
  sizes: readonly Size[],
  say: (line: string) => void,
): Promise<GrowthPoint[]> {
  const points: GrowthPoint[] = [];
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'made-country-'));
    try {
      makeCountry(folder, size);
      const point = await pointOf(browser, 'made data', size, folder, {
        DATA_DIR: join(folder, 'data'),
        GEO_DIR: join(folder, 'geo'),
      });
      say(`  ${size.regions} regions, ${size.indicators} indicators × ${size.years} years: ${point.pages} pages in ${point.buildSeconds.toFixed(1)} s`); // prettier-ignore
      points.push(point);
    } catch (error) {
      say(
        `  ${size.regions} regions, ${size.indicators} indicators × ${size.years} years: ${String(error).slice(0, 400)}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return points;
}

/** The real site, as it is published. */
export async function measureRealBuild(browser: Browser, size: Size): Promise<GrowthPoint> {
  const folder = mkdtempSync(join(tmpdir(), 'real-site-'));
  try {
    return await pointOf(browser, 'this site', size, folder, {});
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pointOf(
  browser: Browser,
  name: string,
  size: Size,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<GrowthPoint> {
  const out = join(folder, 'dist');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/site/build.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ...env, OUT_DIR: out, SITE_URL: '', PICTURE_CACHE: join(folder, 'pictures') },
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (status !== 0) throw new Error(`the build of ${name} failed: ${stderr.slice(-600) || stdout.slice(-600)}`);
  const buildSeconds = (performance.now() - started) / 1000;
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html'));
  const explore = pages.filter((file) => /^kk\/(?:index\.html|map\/)/u.test(file)).map((file) => join(out, file));
  // The largest as it is compresses to the largest, or nearly.
  const largest = explore.sort((a, b) => statSync(b).size - statSync(a).size)[0];
  const server = await serve(out);
  try {
    return {
      ...size,
      name,
      buildSeconds,
      pages: pages.length,
      files: files.length,
      pageBytes: largest === undefined ? 0 : compressed(largest),
      change: await changeAt(browser, `${server.url}kk/`),
    };
  } finally {
    server.close();
  }
}

/** @returns null where the page cannot be brought to change: the build counts all the same */
async function changeAt(browser: Browser, url: string): Promise<number | null> {
  try {
    return (await measureIndicator(browser, url, SLOW_CPU)).frame;
  } catch (error) {
    console.warn(`  change not measured: ${String(error).split('\n')[0] ?? ''}`);
    return null;
  }
}

function compressed(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
