/** The same records as a list by place: for keys and for speech, and where the map is small. */
import { useState } from 'preact/hooks';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { SymbolPosition } from '../../../map/points/symbolPositions.ts';
import { SourcedText } from '../../../records/text/SourcedText.tsx';
import type { RecordEntry } from '../../../records/register.ts';

/** Groups up to this size are open. A larger one would fill a page. */
const OPEN_UP_TO = 12;

interface ListProps {
  readonly locale: Locale;
  readonly records: readonly RecordEntry[];
  readonly positions: readonly SymbolPosition[];
  /** Ids of records that the map does not show. */
  readonly beside: readonly string[];
  readonly besideName: string;
  readonly nameOfPlace: (key: PlaceKey) => string;
  readonly onOpen: (id: string) => void;
}

export function PointList({ locale, records, positions, beside, besideName, nameOfPlace, onOpen }: ListProps) {
  const { format } = locale;
  const byId = new Map(records.map((record) => [record.id, record]));
  const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const groups = positions
    .map(({ key, records: ids }) => ({ key, name: nameOfPlace(key), own: recordsOf(ids) }))
    .toSorted((a, b) => b.own.length - a.own.length || format.compare(a.name, b.name));
  const all = beside.length === 0 ? groups : [...groups, { key: '', name: besideName, own: recordsOf(beside) }];
  return (
    <ul class="layer-places">
      {all.map(({ key, name, own }) => (
        <li key={key}>
          <Place {...{ locale, name, own, onOpen }} isOpen={records.length <= OPEN_UP_TO} />
        </li>
      ))}
    </ul>
  );
}

interface PlaceProps extends Pick<ListProps, 'locale' | 'onOpen'> {
  readonly name: string;
  readonly own: readonly RecordEntry[];
  readonly isOpen: boolean;
}

function Place({ locale, name, own, isOpen, onOpen }: PlaceProps) {
  const { t, format } = locale;
  const [isShown, setShown] = useState(isOpen);
  return (
    <details open={isOpen} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{t('common.counted', { name, count: format.number(own.length, 0) })}</summary>
      {(isShown || isOpen) && <RecordButtons locale={locale} records={own} onOpen={onOpen} />}
    </details>
  );
}

export function RecordButtons({ locale, records, onOpen }: Pick<ListProps, 'locale' | 'records' | 'onOpen'>) {
  return (
    <ul class="record-buttons">
      {records.map(({ id, name, about }) => (
        <li key={id}>
          <button type="button" data-record={id} onClick={() => onOpen(id)}>
            <SourcedText locale={locale} text={name} />
            <small>{about}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
