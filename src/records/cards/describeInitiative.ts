/** What is known of an initiative: how far it is, since when nothing was heard, who leads it, what happened. */
import { isSilent } from '../../domain/initiativeNews.ts';
import { latestFact } from '../../domain/latestFact.ts';
import type { Initiative, InitiativeEvent } from '../../domain/registers.ts';
import { contradictionsOf, surestSteps } from '../../domain/sureness.ts';
import type { Locale } from '../../i18n/locale.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import type { RecordsState } from '../recordsState.ts';
import { registerHref } from '../registerHref.ts';
import { eventDateText, stageText } from '../text/initiativeText.ts';
import { sourceOf } from '../text/SourceLine.tsx';
import type { Vocabulary } from '../vocabulary.ts';
import {
  fact,
  otherNames,
  publisherPiece,
  sourcedPiece,
  sourceFact,
  type Fact,
  type Piece,
  type RecordDescription,
} from './recordDescription.ts';

/** @param events its own, in the order of time */
export function describeInitiative(
  initiative: Initiative,
  events: readonly InitiativeEvent[],
  state: RecordsState,
  vocabulary: Vocabulary,
): RecordDescription {
  const { locale } = state;
  const { t, format } = locale;
  const { id, name, type, topic, began, coordinator, confidence, note, source, sureness } = initiative;
  return {
    id,
    name,
    otherNames: otherNames(name, locale),
    facts: [
      ...fact(t('records.kind'), vocabulary.kind('initiative', type)),
      placeFact(initiative, locale, vocabulary),
      ...fact(t('records.topic'), topic === null ? null : sourcedPiece(topic, locale)),
      stageFact(initiative, state),
      ...contradictionFact(events, state, vocabulary),
      ...fact(t('records.lastFact'), lastFact(initiative, events, state)),
      ownerFact(initiative, state),
      ...fact(t('records.coordinator'), coordinator ?? t('records.notNamed')),
      ...moneyFact(initiative, locale),
      ...fact(t('records.began'), began === null ? null : partialDateText(began, format)),
      {
        label: t('records.events'),
        pieces: events.length === 0 ? [{ text: t('records.events.none') }] : [],
        events: events.map((event) => eventPieces(event, state, vocabulary)),
      },
      ...fact(t('records.confidence'), vocabulary.kind('confidence', confidence)),
      ...fact(t('records.note'), sourcedPiece(note, locale)),
      ...sourceFact(state, source),
      ...fact(t('records.sureness'), vocabulary.sureness(sureness)),
    ],
  };
}

function placeFact({ town, regions, isPlaceDisputed }: Initiative, { t }: Locale, vocabulary: Vocabulary): Fact {
  const places = [...(town === null ? [] : [vocabulary.town(town)]), ...regions.map(vocabulary.region)];
  const remarks = [
    ...(regions.length > 0 && town === null ? [t('records.town.unknown')] : []),
    ...(isPlaceDisputed ? [t('records.disputed')] : []),
  ];
  return {
    label: t('records.place'),
    pieces: [
      { text: places.length === 0 ? t('records.wholeCountry') : [...new Set(places)].join(', ') },
      ...remarks.map((text) => ({ text, look: 'small' as const })),
    ],
  };
}

function stageFact({ stage, stageReason }: Initiative, { registers, locale }: RecordsState): Fact {
  const list = registers.stages.find(({ id }) => id === stage)?.list;
  const steps = registers.stages.filter((one) => one.list === list);
  const reason = sourcedPiece(stageReason, locale);
  return {
    label: locale.t('records.stage'),
    pieces: [
      { text: stageText(registers, stage, locale), look: 'strong' },
      ...(reason === null ? [] : [{ ...reason, look: 'small' as const }]),
    ],
    steps: {
      names: steps.map(({ name }) => name[locale.texts.language]),
      current: steps.findIndex(({ id }) => id === stage),
    },
  };
}

/** What one source says and what another does, each with its day: neither is taken back. */
function contradictionFact(
  events: readonly InitiativeEvent[],
  state: RecordsState,
  vocabulary: Vocabulary,
): readonly Fact[] {
  const against = contradictionsOf(events);
  if (against.length === 0) return [];
  return [
    {
      label: state.locale.t('records.contradiction'),
      pieces: [],
      events: [...surestSteps(events), ...against].map((event) => eventPieces(event, state, vocabulary)),
    },
  ];
}

function lastFact(
  { stage }: Initiative,
  events: readonly InitiativeEvent[],
  { registers, locale }: RecordsState,
): string {
  const last = latestFact(events);
  if (last?.date == null) return locale.t('records.news.undated');
  const date = eventDateText(last, locale);
  return isSilent(stage, last.date, registers) ? locale.t('records.last.noNews', { date }) : date;
}

/** Who leads it, as written, and those of them that the register of organisations has: each once. */
function ownerFact({ owners, organisations }: Initiative, state: RecordsState): Fact {
  const { registers, locale } = state;
  const known = organisations.flatMap((id) => registers.organisations.find((one) => one.id === id) ?? []);
  const names = new Set(known.map(({ name }) => name.words.en));
  const written = owners
    .filter(({ words }) => !names.has(words.en))
    .flatMap((owner) => sourcedPiece(owner, locale) ?? []);
  const linked = known.flatMap(({ id, name }) => {
    const piece = sourcedPiece(name, locale);
    return piece === null ? [] : [{ ...piece, href: registerHref(state, 'organisations', id) }];
  });
  const pieces = [...written, ...linked];
  return {
    label: locale.t('records.owner'),
    pieces: pieces.length === 0 ? [{ text: locale.t('records.notNamed') }] : pieces,
  };
}

function moneyFact({ money }: Initiative, locale: Locale): readonly Fact[] {
  const { t } = locale;
  if (money === null) return fact(t('records.money'), t('records.money.unknown'));
  return fact(
    t('records.money'),
    money.amount === null ? null : tengeText(money.amount, locale),
    sourcedPiece(money.text, locale),
  );
}

/** Tenge as people say it, in the words of any unit of money that the site has. */
function tengeText(tenge: number, { texts, format }: Locale): string {
  const unit = Object.values(texts.units).find(({ kind }) => kind === 'money');
  return unit === undefined ? format.number(tenge, 0) : format.compactMoney(tenge / 10 ** unit.scale, unit);
}

function eventPieces(event: InitiativeEvent, state: RecordsState, vocabulary: Vocabulary): readonly Piece[] {
  const { locale } = state;
  const { stage, reason, what, source, sureness } = event;
  const why = sourcedPiece(reason, locale);
  return [
    { text: eventDateText(event, locale), look: 'strong' },
    { text: what[locale.texts.language] },
    ...(stage === null ? [] : [{ text: locale.t('records.event.stage', { stage: vocabulary.stage(stage) }) }]),
    ...(why === null ? [] : [why]),
    publisherPiece(sourceOf(state, source), locale),
    { text: `(${vocabulary.sureness(sureness)})`, look: 'small' },
  ];
}
