/**
 * A label, a colon and what it is about. A colon in the first sentence of that becomes a dash: two
 * colons in one sentence leave the reader to guess which belongs to which.
 * @example labelledText('Source', 'Table 1: spending. See page 2.', en) // 'Source: Table 1 – spending. See page 2.'
 */
import type { Locale } from './locale.ts';

export function labelledText(label: string, value: string, { t, format }: Pick<Locale, 't' | 'format'>): string {
  return t('common.labelled', { label, value: value.replace(/^([^.;:]*): /u, `$1\u00a0${format.dash} `) });
}
