/** The letter that reports a mistake: what to fill in, and the link that opens it in a mail program. */
import type { Locale } from '../../i18n/locale.ts';

export interface Letter {
  readonly subject: string;
  /** Lines to fill in after the colon. */
  readonly lines: readonly string[];
}

/** @param url of the page, where it is known; else it is one of the lines to fill in */
export function reportLetter({ t, texts }: Pick<Locale, 't' | 'texts'>, release: string, url: string | null): Letter {
  const line = lineOf(t);
  return {
    subject: t('data.report.subject', { site: texts.site.title, release }),
    lines: [
      line(t('data.report.page'), url ?? ''),
      line(t('explore.indicator')),
      line(t('common.region')),
      line(t('explore.year')),
      line(t('data.report.shown')),
      line(t('data.report.correct')),
      line(t('explore.provenance.source')),
    ],
  };
}

/** @param url of the page that has the record, where it is known */
export function recordLetter(
  { t }: Pick<Locale, 't'>,
  release: string,
  url: string | null,
  { id, name }: { readonly id: string; readonly name: string },
): Letter {
  const line = lineOf(t);
  return {
    subject: t('register.report.subject', { id, release }),
    lines: [
      line(t('register.report.record'), `${name} (${id})`),
      line(t('data.report.page'), url === null ? '' : `${url}#${id}`),
      line(t('register.report.wrong')),
      line(t('register.report.right')),
      line(t('explore.provenance.source')),
    ],
  };
}

function lineOf(t: Locale['t']) {
  return (label: string, value = '') => t('common.labelled', { label, value }).trimEnd();
}

/** Is this somebody's mail address, or another way to reach them? */
export function isMailAddress(contact: string): boolean {
  return /^[^\s@/:?&]+@[^\s@/:?&]+\.[^\s@/:?&]+$/u.test(contact);
}

/**
 * RFC 6068: everything escaped, line ends as CRLF, blanks as %20 (mail programs show a + as it is).
 * @example mailto('a@b.kz', { subject: 'Қате', lines: ['1', '2'] })
 *   // 'mailto:a@b.kz?subject=%D2%9A%D0%B0%D1%82%D0%B5&body=1%0D%0A2'
 */
export function mailto(address: string, { subject, lines }: Letter): string {
  const to = encodeURIComponent(address).replaceAll('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
