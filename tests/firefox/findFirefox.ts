/** A Firefox of this machine: none is installed for the tests. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const MAC_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** @returns null where there is none; `FIREFOX_PATH` names another than the one on the PATH */
export function findFirefox(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const asked = env['FIREFOX_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = asked ? [asked] : [...NAMES.flatMap((name) => folders.map((one) => join(one, name))), MAC_FIREFOX];
  return candidates.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
