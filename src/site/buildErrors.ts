/** Why a build ended, in words for those who run it: what a machine can lack is said in their language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages, readMessages } from '../i18n/compileMessages.ts';
import { createTranslator, type Translate } from '../i18n/translate.ts';
import { systemLanguage } from '../i18n/userLanguage.ts';

/** The words of a build, in the language of the system. */
export function buildWords(env: Readonly<Record<string, string | undefined>> = process.env): Translate {
  const language = systemLanguage(env);
  const rows = readMessages(readFileSync(join(import.meta.dirname, '../i18n/messages.csv'), 'utf8'));
  return createTranslator({ language, messages: compileMessages(rows, language, ['build']) });
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const CLOSED = ['EACCES', 'EPERM', 'EROFS'];

/** @returns what to do, where that is known, and the error itself */
export function buildErrorText(error: unknown, t: Translate): string {
  const text = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  if (FULL.includes(code)) return `${t('build.diskFull')}\n${text}`;
  return CLOSED.includes(code) ? `${t('build.notWritable')}\n${text}` : text;
}

/** Programs that write for us (the bundler) hand on what the system said, as a cause or in their own words. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && [...FULL, ...CLOSED].includes(code)) return code;
  const named = [...FULL, ...CLOSED].find((one) => error.message.includes(one));
  return named ?? codeOf(error.cause);
}
