/** 'Report a mistake' of one record: a letter that already says which, or the page that tells how to write it. */
import { isMailAddress, mailto } from '../data/reportMail.ts';
import type { RegisterState } from './types.ts';

interface ReportRecordProps {
  readonly state: Pick<RegisterState, 'locale' | 'dataset' | 'root' | 'url'>;
  /** Id of the record: the fragment of its address. */
  readonly id: string;
  /** What a reader calls it. */
  readonly name: string;
}

export function ReportRecord({ state, id, name }: ReportRecordProps) {
  const { t } = state.locale;
  return (
    <a class="report" href={reportHref(state, id, name)} aria-label={t('register.report.of', { name })}>
      {t('common.reportMistake')}
    </a>
  );
}

/** @returns a mail link where the site has an address, else the part of the data page that says whom to write to */
export function reportHref(
  { locale, dataset, root, url }: ReportRecordProps['state'],
  id: string,
  name: string,
): string {
  const { t, texts } = locale;
  const { contact } = texts.site;
  if (!isMailAddress(contact)) return `${root}${texts.language}/data/#report`;
  const line = (label: string, value = '') => t('common.labelled', { label, value }).trimEnd();
  return mailto(contact, {
    subject: t('register.report.subject', { id, release: dataset.release }),
    lines: [
      line(t('register.report.record'), `${name} (${id})`),
      line(t('data.report.page'), url === null ? '' : `${url}#${id}`),
      line(t('register.report.wrong')),
      line(t('register.report.right')),
      line(t('explore.provenance.source')),
    ],
  });
}
