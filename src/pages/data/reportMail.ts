/** The letter that reports a mistake in a figure. */
import type { Locale } from '../../i18n/locale.ts';
import { letterLine, type Letter } from '../../ui/mailto.ts';

/** The number that the letter is about. */
export interface ReportedNumber {
  readonly indicator: string;
  readonly region: string;
  readonly year: string;
  readonly shown: string;
  readonly source: string;
}

/**
 * @param url    of the page, where it is known; else it is one of the lines to fill in
 * @param number where the letter begins at one; else all of it is to be filled in
 */
export function reportLetter(
  { t, texts }: Pick<Locale, 't' | 'texts'>,
  release: string,
  url: string | null,
  number: Partial<ReportedNumber> = {},
): Letter {
  const line = (label: string, value?: string) => letterLine(t, label, value);
  return {
    subject: t('data.report.subject', { site: texts.site.title, release }),
    lines: [
      line(t('common.reportPage'), url ?? ''),
      line(t('explore.indicator'), number.indicator),
      line(t('common.region'), number.region),
      line(t('explore.year'), number.year),
      line(t('data.report.shown'), number.shown),
      line(t('data.report.correct')),
      line(t('explore.provenance.source'), number.source),
    ],
  };
}
