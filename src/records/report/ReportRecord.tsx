/** 'Report a mistake' of one record: a letter that already says which, or the page that tells how to write it. */
import { isMailAddress, mailto } from '../../ui/mailto.ts';
import type { RecordsState } from '../recordsState.ts';
import { recordLetter } from './recordLetter.ts';

interface ReportRecordProps {
  readonly state: Pick<RecordsState, 'locale' | 'dataset' | 'root' | 'url'>;
  /** Id of the record: the fragment of its address. */
  readonly id: string;
  /** What a reader calls it. */
  readonly name: string;
}

export function ReportRecord({ state, id, name }: ReportRecordProps) {
  const { t } = state.locale;
  return (
    <a class="report" href={reportHref(state, id, name)} aria-label={t('records.report.of', { name })}>
      {t('common.reportMistake')}
    </a>
  );
}

/** @returns a mail link where the site has an address, else the part of the data page that says whom to write to */
function reportHref({ locale, dataset, root, url }: ReportRecordProps['state'], id: string, name: string): string {
  const { texts } = locale;
  const { contact } = texts.site;
  if (!isMailAddress(contact)) return `${root}${texts.language}/data/#report`;
  return mailto(contact, recordLetter(locale, dataset.release, url, { id, name }));
}
