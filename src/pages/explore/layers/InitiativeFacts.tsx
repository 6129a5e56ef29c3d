/** What is known of an initiative: how far it is, since when nothing was heard, who leads it, what happened. */
import { latestFact } from '../../../domain/latestFact.ts';
import type { Initiative, InitiativeEvent, Registers } from '../../../domain/registers.ts';
import { inTimeOrder } from '../../../domain/stages.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { partialDateText } from '../../../i18n/partialDate.ts';
import { SourcedText } from '../../registers/SourcedText.tsx';
import type { Vocabulary } from '../../registers/vocabulary.ts';
import { isSilent } from '../../initiatives/facts.ts';
import { AsWritten, Fact } from './RecordFacts.tsx';
import { eventsOf } from './registerFacets.ts';

interface InitiativeProps {
  readonly locale: Locale;
  readonly registers: Registers;
  readonly vocabulary: Vocabulary;
  readonly initiative: Initiative;
}

export function InitiativeFacts({ locale, registers, vocabulary, initiative }: InitiativeProps) {
  const { t, format } = locale;
  const { type, stage, stageReason, owners, coordinator, topic, money, confidence, town, regions } = initiative;
  const events = inTimeOrder(eventsOf(registers.events, initiative.id));
  const regionNames = regions.map(vocabulary.region);
  const townName = town === null ? null : vocabulary.town(town);
  const places = [...new Set([...(townName === null ? [] : [townName]), ...regionNames])];
  return (
    <>
      <Fact label={t('explore.layer.kind')}>{vocabulary.kind('initiative', type)}</Fact>
      <Fact label={t('explore.layer.stage')} wide>
        <Steps {...{ locale, registers, stage }} />
        {stageReason !== '' && (
          <small>
            <AsWritten locale={locale} text={stageReason} />
          </small>
        )}
      </Fact>
      <Fact label={t('explore.layer.lastFact')}>
        <LastFact {...{ locale, registers, events, stage }} />
      </Fact>
      <Fact label={t('explore.layer.place')}>
        {places.length === 0 ? t('explore.layer.initiatives.beside') : places.join(', ')}
        {regions.length > 0 && town === null && ` ${t('explore.layer.town.unknown')}`}
        {initiative.isPlaceDisputed && <small>{` ${t('explore.layer.disputed')}`}</small>}
      </Fact>
      <Fact label={t('explore.layer.owner')}>
        {owners.length === 0 ? t('explore.layer.notNamed') : <AsWritten locale={locale} text={owners.join('; ')} />}
      </Fact>
      <Fact label={t('explore.layer.coordinator')}>{coordinator ?? t('explore.layer.notNamed')}</Fact>
      <Fact label={t('explore.layer.money')}>
        {money === null ? t('explore.layer.money.unknown') : <AsWritten locale={locale} text={money.text} />}
      </Fact>
      {topic !== null && (
        <Fact label={t('explore.layer.topic')}>
          <SourcedText locale={locale} text={topic} />
        </Fact>
      )}
      <Fact label={t('explore.layer.confidence')}>{vocabulary.kind('confidence', confidence)}</Fact>
      {events.length > 0 && (
        <Fact label={t('explore.layer.events')} wide>
          <ol class="events">
            {events.map((event) => (
              <li key={`${event.date ?? ''} ${event.what.en}`}>
                <strong>{dateOf(event, locale)}</strong> {event.what[format.language]}
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </>
  );
}

/** The whole chain or ladder that the stage is of, so that one sees how much is behind and how much ahead. */
function Steps({
  locale,
  registers,
  stage,
}: Pick<InitiativeProps, 'locale' | 'registers'> & Pick<Initiative, 'stage'>) {
  const { t, texts } = locale;
  const list = registers.stages.find(({ id }) => id === stage)?.list ?? 'ladder';
  const steps = registers.stages.filter((one) => one.list === list);
  return (
    <>
      <small>{t(`explore.layer.stage.${list}`)}</small>
      <ol class="steps">
        {steps.map(({ id, name }) => (
          <li key={id} {...(id === stage ? { 'aria-current': 'step' as const } : {})}>
            {name[texts.language]}
          </li>
        ))}
      </ol>
    </>
  );
}

function LastFact({
  locale,
  registers,
  events,
  stage,
}: Pick<InitiativeProps, 'locale' | 'registers'> &
  Pick<Initiative, 'stage'> & { readonly events: readonly InitiativeEvent[] }) {
  const { t } = locale;
  const last = latestFact(events);
  if (last?.date == null) return <>{t('explore.layer.news.undated')}</>;
  const date = dateOf(last, locale);
  return <>{isSilent(stage, last.date, registers) ? t('explore.layer.noNewsSince', { date }) : date}</>;
}

function dateOf({ date, isReportDate }: InitiativeEvent, { t, format }: Locale): string {
  if (date === null) return t('explore.layer.event.undated');
  const text = partialDateText(date, format);
  return isReportDate ? t('explore.layer.event.reported', { date: text }) : text;
}
