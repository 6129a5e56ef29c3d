/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The first has no window and draws a page in nine tenths of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own Chromium, there or not. */
  readonly playwrightPath: string;
}

function here(): Surroundings {
  return { env: process.env, playwrightPath: chromium.executablePath() };
}

/**
 * In this order: `CHROME_PATH`, Playwright's own, a Chromium or Chrome on the PATH.
 * @returns null if there is none
 * @throws if CHROME_PATH names no program: another browser would then be tested than was asked for
 */
export function findBrowser({ env, playwrightPath }: Surroundings = here()): string | null {
  const asked = env['CHROME_PATH'];
  if (asked !== undefined && asked !== '') {
    if (!isProgram(asked)) throw new Error(`CHROME_PATH names no program: ${asked}`);
    return asked;
  }
  if (existsSync(playwrightPath)) return playwrightPath;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, MAC_CHROME].find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's own first: where we looked, Playwright's download was refused and this was not. */
export const WHAT_TO_DO =
  'No Chromium was found and none could be installed. Install one (Debian, as root: apt-get update && ' +
  'apt-get install -y chromium; elsewhere: npx playwright install chromium), or name one in CHROME_PATH.';

/**
 * @param run starts a program and waits; its exit code (tests pass their own)
 * @throws with {@link WHAT_TO_DO} when nothing helped
 */
export function findOrInstallBrowser(say: (line: string) => void, run = runProgram, find = findBrowser): string {
  const found = find();
  if (found !== null) return found;
  for (const commands of waysToInstall()) {
    say(`Installing a Chromium: ${commands.map((words) => words.join(' ')).join(' && ')}`);
    if (!commands.every((words) => run(words) === 0)) {
      say('That did not work.');
      continue;
    }
    const installed = find();
    // Ubuntu's package can install a stub that asks for snap and exits.
    if (installed !== null && run([installed, '--version']) === 0) return installed;
  }
  throw new Error(WHAT_TO_DO);
}

function waysToInstall(): string[][][] {
  const isRoot = process.getuid?.() === 0;
  const hasApt = existsSync('/usr/bin/apt-get');
  return [
    // Not every release has the first.
    ...(isRoot && hasApt
      ? ['chromium-headless-shell', 'chromium'].map((name) => [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', name],
        ])
      : []),
    [['npx', 'playwright', 'install', 'chromium']],
  ];
}

function runProgram([program = '', ...args]: readonly string[]): number {
  const result = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // There npx is a script; a program by its path would lose what stands behind a space in it.
    shell: process.platform === 'win32' && program === 'npx',
  });
  return result.status ?? 1;
}
