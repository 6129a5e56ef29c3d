/** Records that stand nowhere on the map: those of the whole country, in words below it. */
import type { Locale } from '../../i18n/locale.ts';
import { Mark } from '../../map/marks/Mark.tsx';
import type { RecordsModel } from '../../map/model.ts';
import { RecordLines } from './RecordLines.tsx';

interface NationalRecordsProps {
  readonly state: { readonly root: string; readonly locale: Locale };
  readonly records: RecordsModel;
}

/** More are folded: the years, the list of regions stand below. */
const MOST_OPEN = 5;

export function NationalRecords({ state, records: { national, register } }: NationalRecordsProps) {
  const { t, format } = state.locale;
  const shown = national.filter(({ isAsked }) => isAsked);
  if (shown.length === 0) return null;
  const title = t('explore.records.beside', { count: format.number(shown.length, 0) });
  const lines = <RecordLines {...{ state, register }} records={shown} />;
  if (shown.length <= MOST_OPEN) {
    return (
      <div class="legend-national">
        <p>{title}</p>
        {lines}
      </div>
    );
  }
  return (
    <details class="legend-national">
      <summary>
        {`${title} `}
        <span aria-hidden="true">
          {shown.map(({ id, mark }) => (
            <Mark key={id} mark={mark} />
          ))}
        </span>
      </summary>
      {lines}
    </details>
  );
}
