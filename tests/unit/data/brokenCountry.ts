/** The invented country of `tests/fixtures/country`, copied and broken in one place per test. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Language } from '../../../src/domain/types.ts';
import { compileMessages } from '../../../src/i18n/compileMessages.ts';
import type { ProblemWords } from '../../../src/i18n/dataProblemText.ts';
import { messageRows } from '../../../src/i18n/testTexts.ts';

export const COUNTRY = fileURLToPath(new URL('../../fixtures/country/data/', import.meta.url));

/** One change to the copy. `to: null` deletes the file; `from: null` writes it whole. */
export interface Edit {
  readonly file: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An empty folder, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/**
 * @returns a copy of the country's data with the edits made
 * @throws when `from` does not stand exactly once in the file, so that no test breaks nothing
 */
export function brokenCountry(...edits: readonly Edit[]): string {
  const folder = temporaryFolder();
  cpSync(COUNTRY, folder, { recursive: true });
  for (const { file, from, to } of edits) {
    const path = join(folder, file);
    if (to === null) rmSync(path);
    else if (from === null) writeFileSync(path, to);
    else {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      const parts = text.split(from);
      if (parts.length !== 2) {
        throw new Error(`invalid edit: "${from}" stands ${parts.length - 1} times in ${file}`);
      }
      writeFileSync(path, parts.join(to));
    }
  }
  return folder;
}

/** What the check speaks in a language. */
export function problemWords(language: Language = 'en'): ProblemWords {
  return { language, messages: compileMessages(messageRows, language, ['check', 'data']) };
}
