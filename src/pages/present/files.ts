/** What the page loads besides figures and registers: all words of a language that slides and forms speak. */
import type { Language } from '../../domain/types.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import { COMPARISON_MESSAGES, comparisonTexts } from '../compare/files.ts';

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
  return comparisonTexts(texts, [...MEETING_MESSAGES, ...names.flatMap((name) => name ?? [])]);
}
