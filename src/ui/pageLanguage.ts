import { LANGUAGES, type Language } from '../domain/types.ts';

/** @returns the language of the document that is open */
export function pageLanguage(): Language {
  return LANGUAGES.find((code) => code === document.documentElement.lang) ?? LANGUAGES[0];
}
