/** One initiative: where it stands and why, who answers for it, what happened when, and where each was read. */
import type { Initiative, InitiativeEvent } from '../../domain/registers.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { MessageKey } from '../../i18n/messageKeys.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { registerHref } from '../registers/folders.ts';
import { COUNTRY_ID } from '../registers/grouped.ts';
import { ReportRecord } from '../registers/ReportRecord.tsx';
import { readWords, SourcedText } from '../registers/SourcedText.tsx';
import { SourceLine, SourceLink, sourceOf } from '../registers/SourceLine.tsx';
import { lastFactText, stageText } from './facts.ts';
import type { InitiativesProps } from './types.ts';

interface RecordProps extends InitiativesProps {
  readonly record: Initiative;
}

export function InitiativeRecord({ state, record, vocabulary, events, moved }: RecordProps) {
  const { locale, registers } = state;
  const { t, format } = locale;
  const own = events.get(record.id) ?? [];
  const labelled = (label: MessageKey, value: string) => t('common.labelled', { label: t(label), value });
  const places = [
    record.regions.length === 0 ? t('common.country') : format.list(record.regions.map(vocabulary.region)),
    record.town === null ? '' : vocabulary.town(record.town),
  ].filter((place) => place !== '');
  return (
    <li
      id={record.id}
      data-record
      data-region={record.regions.length === 0 ? COUNTRY_ID : record.regions.join(' ')}
      data-kind={record.type}
      data-stage={record.stage}
      data-news={moved.some(({ initiative }) => initiative === record) ? 'moved' : 'quiet'}
    >
      <h4>
        <SourcedText locale={locale} text={record.name} />
      </h4>
      <p>{`${vocabulary.kind('initiative', record.type)} · ${places.join(' · ')}`}</p>
      {record.isPlaceDisputed && <p class="disputed">{t('initiatives.disputed')}</p>}
      {record.topic !== null && (
        <p>
          <SourcedText locale={locale} text={record.topic} />
        </p>
      )}
      <p>
        <strong>{stageText(registers, vocabulary.stage(record.stage), locale)}</strong>
        {` · ${lastFactText(record, own, registers, locale)}`}
        <br />
        <small lang="en">{record.stageReason}</small>
      </p>
      <Who {...{ state, record }} />
      {record.money !== null && (
        <p>
          {`${t('initiatives.money')}: `}
          {record.money.amount === null ? '' : `${moneyText(record.money.amount, locale)} · `}
          <span lang="en">{record.money.text}</span>
        </p>
      )}
      {record.began !== null && <p>{labelled('initiatives.began', partialDateText(record.began, format))}</p>}
      <Events {...{ state, vocabulary }} events={own} />
      {record.note !== '' && (
        <p class="small" lang="en">
          {record.note}
        </p>
      )}
      <p class="ways">
        <span>{labelled('initiatives.confidence', vocabulary.kind('confidence', record.confidence))}</span>
        <SourceLine state={state} source={record.source} />
        <ReportRecord
          state={state}
          id={record.id}
          name={readWords(record.name, locale.texts.language)?.text ?? record.id}
        />
      </p>
    </li>
  );
}

function Who({ state, record }: Pick<RecordProps, 'state' | 'record'>) {
  const { locale, registers } = state;
  const { t } = locale;
  const known = record.organisations.flatMap((id) => registers.organisations.find((one) => one.id === id) ?? []);
  return (
    <p>
      {`${t('initiatives.owner')}: `}
      {record.owners.length === 0 ? t('initiatives.notNamed') : <span lang="en">{record.owners.join('; ')}</span>}
      {known.map((organisation) => (
        <span key={organisation.id}>
          {' · '}
          <a href={registerHref(state, 'organisations', organisation.id)}>
            <SourcedText locale={locale} text={organisation.name} bare />
          </a>
        </span>
      ))}
      <br />
      {`${t('initiatives.coordinator')}: ${record.coordinator ?? t('initiatives.notNamed')}`}
    </p>
  );
}

/** Tenge as people say it, in the words of any unit of money that the site has. */
function moneyText(tenge: number, { texts, format }: Locale): string {
  const unit = Object.values(texts.units).find(({ kind }) => kind === 'money');
  return unit === undefined ? format.number(tenge, 0) : format.compactMoney(tenge / 10 ** unit.scale, unit);
}

interface EventsProps extends Pick<RecordProps, 'state' | 'vocabulary'> {
  readonly events: readonly InitiativeEvent[];
}

function Events({ state, vocabulary, events }: EventsProps) {
  const { locale } = state;
  const { t, format, texts } = locale;
  if (events.length === 0) return <p class="none-found">{t('initiatives.noEvents')}</p>;
  return (
    <ol class="events" aria-label={t('initiatives.events')}>
      {events.map(({ date, isReportDate, stage, reason, what, source }, index) => (
        <li key={index}>
          <span class="num">{date === null ? t('initiatives.undated') : partialDateText(date, format)}</span>
          {isReportDate && <small>{` (${t('initiatives.reportDate')})`}</small>}
          {`: ${what[texts.language]}`}
          {stage !== null && <small>{` · ${t('initiatives.stageNow', { stage: vocabulary.stageName(stage) })}`}</small>}
          {reason !== '' && <small lang="en">{` · ${reason}`}</small>}
          {' · '}
          <small>
            <SourceLink source={sourceOf(state, source)} />
          </small>
        </li>
      ))}
    </ol>
  );
}
