/** The card of one record, or of all that stand at a symbol. */
import type { RefObject } from 'preact';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import type { SymbolPosition } from '../../../map/points/symbolPositions.ts';
import { RecordFacts } from '../../../records/cards/RecordFacts.tsx';
import type { RecordsState } from '../../../records/recordsState.ts';
import type { RecordEntry, Register } from '../../../records/register.ts';
import { registerHref } from '../../../records/registerHref.ts';
import { ReportRecord } from '../../../records/report/ReportRecord.tsx';
import { readWords } from '../../../records/text/readWords.ts';
import { SourcedText } from '../../../records/text/SourcedText.tsx';
import { LayerCard } from './LayerCard.tsx';
import { RecordButtons } from './PointList.tsx';
import type { OpenedRecords } from './useOpenedRecords.ts';

interface PointCardProps {
  readonly state: RecordsState;
  readonly figure: RefObject<HTMLElement | null>;
  readonly register: Register;
  readonly positions: readonly SymbolPosition[];
  readonly opened: OpenedRecords;
  readonly namesOf: (places: readonly PlaceKey[]) => string;
  readonly countText: (count: number) => string;
  readonly onOpen: (opened: OpenedRecords) => void;
  readonly onClose: () => void;
}

export function PointCard({
  state,
  figure,
  register,
  positions,
  opened,
  namesOf,
  countText,
  onOpen,
  onClose,
}: PointCardProps) {
  const { locale } = state;
  const { t } = locale;
  const ids = new Set(positions.filter(({ key }) => opened.places.includes(key)).flatMap(({ records }) => records));
  const there = register.records.filter(({ id }) => ids.has(id));
  const record = register.records.find(({ id }) => id === opened.record);
  const placeNames = namesOf(opened.places);
  return (
    <LayerCard
      figure={figure}
      isFromList={opened.places.length === 0}
      title={
        record === undefined ? (
          t('common.labelled', { label: placeNames, value: countText(there.length) })
        ) : (
          <SourcedText locale={locale} text={record.name} />
        )
      }
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      {record === undefined ? (
        <RecordButtons locale={locale} records={there} onOpen={(id) => onOpen({ ...opened, record: id })} />
      ) : (
        <>
          <OneRecord {...{ state, register, record }} />
          {there.length > 1 && (
            <button type="button" class="button" onClick={() => onOpen({ ...opened, record: null })}>
              {t('layer.back', { place: placeNames })}
            </button>
          )}
        </>
      )}
    </LayerCard>
  );
}

interface OneRecordProps extends Pick<PointCardProps, 'state' | 'register'> {
  readonly record: RecordEntry;
}

function OneRecord({ state, register, record: { id, name, describe } }: OneRecordProps) {
  const { locale } = state;
  return (
    <>
      <RecordFacts locale={locale} description={describe()} />
      <p class="record-links">
        <a class="button" href={registerHref(state, register.key, id)}>
          {locale.t('layer.record')}
        </a>
        <ReportRecord state={state} id={id} name={readWords(name, locale.texts.language)?.text ?? id} />
      </p>
    </>
  );
}
