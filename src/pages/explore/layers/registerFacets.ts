/** By what organisations and initiatives can be filtered. */
import { latestFact } from '../../../domain/latestFact.ts';
import { broadField } from '../../../domain/registerCounts.ts';
import { STAGE_LISTS, type InitiativeEvent, type Registers } from '../../../domain/registers.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { isSilent, movedIn, yearOfReading } from '../../initiatives/facts.ts';
import type { Facet } from './facets.ts';

/** A value that no vocabulary has. */
const UNKNOWN = 'unknown';

/** Kind, field of science, decade of foundation. */
export function organisationFacets({ organisations, kinds, fields }: Registers, { t, texts }: Locale): Facet[] {
  const { language } = texts;
  const byId = new Map<string, Registers['organisations'][number]>(organisations.map((one) => [one.id, one]));
  const broadOf = (id: string) => [...new Set((byId.get(id)?.fields ?? []).map(broadField))];
  const used = new Set(organisations.flatMap(({ id }) => broadOf(id)));
  const decades = [...new Set(organisations.flatMap(({ founded }) => (founded === null ? [] : [decadeOf(founded)])))];
  decades.sort((a, b) => a - b);
  const foundedIn = (id: string, holds: (decade: number, founded: number) => boolean) => {
    const founded = byId.get(id)?.founded ?? null;
    return founded === null ? [UNKNOWN] : decades.filter((one) => holds(one, decadeOf(founded))).map(String);
  };
  const unknownYear = { value: UNKNOWN, label: t('explore.layer.founded.unknown') };
  return [
    {
      key: 'kind',
      label: t('explore.layer.kind'),
      choices: kinds.organisation.map(({ id, name }) => ({ value: id, label: name[language] })),
      valuesOf: (id) => [byId.get(id)?.kind ?? ''],
    },
    {
      key: 'field',
      label: t('explore.layer.field'),
      choices: [
        ...fields.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ value: id, label: name[language] })),
        { value: UNKNOWN, label: t('explore.layer.field.unknown') },
      ],
      valuesOf: (id) => (broadOf(id).length === 0 ? [UNKNOWN] : broadOf(id)),
    },
    {
      key: 'from',
      label: t('explore.layer.founded.from'),
      choices: [
        ...decades.map((decade) => ({ value: String(decade), label: t('common.year', { year: String(decade) }) })),
        unknownYear,
      ],
      valuesOf: (id) => foundedIn(id, (decade, founded) => decade <= founded),
    },
    {
      key: 'to',
      label: t('explore.layer.founded.to'),
      choices: decades.map((decade) => ({
        value: String(decade),
        label: t('common.year', { year: String(decade + 9) }),
      })),
      valuesOf: (id) => foundedIn(id, (decade, founded) => decade >= founded),
    },
  ];
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}

/** Type, stage, and whether anything was heard. */
export function initiativeFacets(registers: Registers, { t, texts }: Locale): Facet[] {
  const { initiatives, kinds, stages, events } = registers;
  const { language } = texts;
  const byId = new Map<string, Registers['initiatives'][number]>(initiatives.map((one) => [one.id, one]));
  const year = yearOfReading(registers);
  const moved = new Set<string>(movedIn(registers, year).map(({ initiative }) => initiative.id));
  const newsOf = (id: string): readonly string[] => {
    const date = latestFact(eventsOf(events, id))?.date ?? null;
    const one = byId.get(id);
    if (date === null || one === undefined) return [UNKNOWN];
    return [...(moved.has(id) ? ['moved'] : []), ...(isSilent(one.stage, date, registers) ? ['silent'] : [])];
  };
  return [
    {
      key: 'type',
      label: t('explore.layer.kind'),
      choices: kinds.initiative.map(({ id, name }) => ({ value: id, label: name[language] })),
      valuesOf: (id) => [byId.get(id)?.type ?? ''],
    },
    {
      key: 'stage',
      label: t('explore.layer.stage'),
      choices: STAGE_LISTS.flatMap((list) =>
        stages
          .filter((stage) => stage.list === list)
          .map(({ id, name }) => ({ value: id, label: name[language], group: t(`explore.layer.stage.${list}`) })),
      ),
      valuesOf: (id) => [byId.get(id)?.stage ?? ''],
    },
    {
      key: 'news',
      label: t('explore.layer.news'),
      choices: [
        { value: 'moved', label: t('explore.layer.news.moved', { year: String(year) }) },
        { value: 'silent', label: t('explore.layer.news.silent') },
        { value: UNKNOWN, label: t('explore.layer.news.undated') },
      ],
      valuesOf: newsOf,
    },
  ];
}

export function eventsOf(events: readonly InitiativeEvent[], id: string): readonly InitiativeEvent[] {
  return events.filter(({ initiative }) => initiative === id);
}
