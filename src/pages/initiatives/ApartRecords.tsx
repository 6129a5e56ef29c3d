/** Initiatives of kinds that stand apart, branches that teach: each with all that is known, none counted above. */
import { ListedRecord } from '../../records/list/ListedRecord.tsx';
import { apartRecords } from '../../records/register.ts';
import { Chapter } from '../registers/Chapter.tsx';
import type { RegisterProps } from '../registers/types.ts';

export const APART = 'apart';

export function ApartRecords({ state }: RegisterProps) {
  const { t } = state.locale;
  const records = apartRecords(state);
  if (records.length === 0) return null;
  return (
    <Chapter id={APART} title={t('initiatives.apart')}>
      <p>{t('initiatives.apart.about')}</p>
      <ul class="records">
        {records.map((record) => (
          <ListedRecord key={record.id} {...{ state, record }} isApart />
        ))}
      </ul>
    </Chapter>
  );
}
