/** The letter that reports a mistake in a figure. */
import type { Locale } from '../../i18n/locale.ts';
import { letterLine, type Letter } from '../../ui/mailto.ts';

/** @param url of the page, where it is known; else it is one of the lines to fill in */
export function reportLetter({ t, texts }: Pick<Locale, 't' | 'texts'>, release: string, url: string | null): Letter {
  const line = (label: string, value?: string) => letterLine(t, label, value);
  return {
    subject: t('data.report.subject', { site: texts.site.title, release }),
    lines: [
      line(t('records.report.page'), url ?? ''),
      line(t('explore.indicator')),
      line(t('common.region')),
      line(t('explore.year')),
      line(t('data.report.shown')),
      line(t('data.report.correct')),
      line(t('explore.provenance.source')),
    ],
  };
}
