/** A letter that a link opens in a mail program, with what is to be filled in. */
import type { Translate } from '../i18n/translate.ts';

export interface Letter {
  readonly subject: string;
  /** Lines to fill in after the colon. */
  readonly lines: readonly string[];
}

/** 'Label: value', or 'Label:' to be filled in. */
export function letterLine(t: Translate, label: string, value = ''): string {
  return t('common.labelled', { label, value }).trimEnd();
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
