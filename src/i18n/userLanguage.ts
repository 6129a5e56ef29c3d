/** The language that a command answers in. */
import { LANGUAGES, type Language } from '../domain/types.ts';

/** Of those who run commands, most set no language; English is what their other tools speak. */
const DEFAULT: Language = 'en';

/**
 * @returns null for a language that we do not have
 * @example languageNamed('kk_KZ.UTF-8') // 'kk'
 */
export function languageNamed(name: string | undefined): Language | null {
  const [code] = (name ?? '').toLowerCase().split(/[-_.@]/u);
  return LANGUAGES.find((language) => language === code) ?? null;
}

/**
 * What the system says, where it says anything: POSIX asks these variables in this order. Windows
 * sets none of them and tells its language to the programs alone.
 * @param ofPrograms the locale that the system gives to programs, as `Intl` has it
 */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>, ofPrograms?: string): Language {
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => env[name])
    .find((value) => value !== undefined && value !== '');
  return languageNamed(set ?? ofPrograms) ?? DEFAULT;
}
