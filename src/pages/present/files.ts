/** What the page loads besides figures and registers: all words of a language that slides and forms speak. */
import type { Language } from '../../domain/types.ts';
import { onlyMessages } from '../../i18n/onlyMessages.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import { COMPARISON_MESSAGES } from '../compare/files.ts';

/** Name in the folder of the release. */
export function meetingTextsFile(language: Language): string {
  return `texts/present/${language}.json`;
}

const MEETING_MESSAGES: readonly string[] = [
  ...COMPARISON_MESSAGES,
  'present',
  'share.copy',
  'share.copied',
  'share.selected',
];

/** @param pages of the site, which slides call by their names */
export function meetingTexts(texts: Texts, pages: readonly PageLink[]): Texts {
  const names = pages.flatMap(({ register, navigation, related }) => [register?.title, navigation, related?.label]);
  const indicators = Object.entries(texts.indicators).map(([id, words]) => [id, { ...words, synonyms: [] }] as const);
  return {
    ...onlyMessages(texts, [...MEETING_MESSAGES, ...names.flatMap((name) => name ?? [])]),
    indicators: Object.fromEntries(indicators),
  };
}
