/** The letter that reports a mistake in a record. */
import type { Locale } from '../../i18n/locale.ts';
import { letterLine, type Letter } from '../../ui/mailto.ts';

/** @param url of the page that has the record, where it is known; else it is one of the lines to fill in */
export function recordLetter(
  { t }: Pick<Locale, 't'>,
  release: string,
  url: string | null,
  { id, name }: { readonly id: string; readonly name: string },
): Letter {
  const line = (label: string, value?: string) => letterLine(t, label, value);
  return {
    subject: t('records.report.subject', { id, release }),
    lines: [
      line(t('records.report.record'), `${name} (${id})`),
      line(t('common.reportPage'), url === null ? '' : `${url}#${id}`),
      line(t('records.report.wrong')),
      line(t('records.report.right')),
      line(t('explore.provenance.source')),
    ],
  };
}
