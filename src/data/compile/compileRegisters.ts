/** Tables of a data folder, and the towns of the boundaries' folder → the `Registers`. */
import { comparePartialDates } from '../../domain/partialDate.ts';
import type { TownInDegrees } from '../../domain/places.ts';
import {
  PROFILE_ROLES,
  REGISTER_KINDS,
  STAGE_LISTS,
  SURENESS,
  type CoFinancingRule,
  type Field,
  type FieldId,
  type Kind,
  type KindId,
  type OrganisationId,
  type PartialDate,
  type ProfileIndicator,
  type RegisterKind,
  type Registers,
  type RegisterSource,
  type RegisterSourceId,
  type Stage,
  type StageId,
  type TargetId,
  type Town,
} from '../../domain/registers.ts';
import { LANGUAGES, type IndicatorId } from '../../domain/types.ts';
import { allWords, numberOrNull, sourcedWords, textOrNull } from '../read/cells.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { cell, type Row } from '../read/table.ts';
import { compileTowns } from './compileTowns.ts';
import { countriesOf } from './countriesOf.ts';
import { factsOf } from './factsOf.ts';
import { eventOf, initiativeOf, needOf, organisationOf, partnershipOf } from './recordsOf.ts';
import { targetsOf } from './targetsOf.ts';
import { inAllLanguages, wordingsOf, type Wordings } from './wordings.ts';

/** @returns registers without records for a country that keeps none */
export function compileRegisters(data: DataFolder): Registers {
  const country = data.site?.country ?? '';
  const wordings = wordingsOf(data);
  const sources = rowsOf(data, 'register-sources').map((row) => sourceOf(row, wordings));
  const partnerships = rowsOf(data, 'partnerships').map((row) => partnershipOf(row, wordings));
  const kinds = Object.fromEntries(
    REGISTER_KINDS.map((register) => [register, kindsOf(data, register)]),
  ) as Registers['kinds'];
  const initiatives = rowsOf(data, 'initiatives').map((row) => initiativeOf(row, country, wordings));
  const apart = new Set(kinds.initiative.flatMap(({ id, isApart }) => (isApart ? [id] : [])));
  return {
    readOn: lastReading(data, sources),
    organisations: rowsOf(data, 'organisations').map(organisationOf),
    needs: rowsOf(data, 'needs').map((row) => needOf(row, country, wordings)),
    initiatives: initiatives.filter(({ type }) => !apart.has(type)),
    apart: initiatives.filter(({ type }) => apart.has(type)),
    events: eventsOf(data, wordings),
    targets: targetsOf(rowsOf(data, 'targets')),
    partnerships,
    countries: countriesOf(partnerships),
    fields: rowsOf(data, 'fields').map(fieldOf),
    published: publishedOf(data),
    stages: stagesOf(data),
    kinds,
    profile: rowsOf(data, 'profile').flatMap(profileOf),
    coFinancing: rowsOf(data, 'co-financing').map(ruleOf),
    facts: factsOf(rowsOf(data, 'facts'), rowsOf(data, 'published')),
    requests: rowsOf(data, 'requests').map((row) => ({
      id: cell(row, 'id'),
      whom: allWords(row, 'whom'),
      what: allWords(row, 'what'),
      known: allWords(row, 'known'),
    })),
    towns: compileTowns(data).map(townOf),
    sources,
  };
}

/** When the sources of needs, initiatives and events were last read; without any, the release. */
function lastReading(data: DataFolder, sources: readonly RegisterSource[]): PartialDate {
  const used = new Set(
    ['needs', 'initiatives', 'events'].flatMap((name) => rowsOf(data, name).map((row) => cell(row, 'source'))),
  );
  const days = sources.filter(({ id }) => used.has(id)).map(({ retrieved }) => retrieved);
  return days.toSorted().at(-1) ?? (data.release as PartialDate);
}

function eventsOf(data: DataFolder, wordings: Wordings): Registers['events'] {
  const order = new Map(rowsOf(data, 'initiatives').map((row, index) => [cell(row, 'id'), index]));
  const place = (id: string) => order.get(id) ?? order.size;
  return rowsOf(data, 'events')
    .map((row) => eventOf(row, wordings))
    .toSorted((a, b) => place(a.initiative) - place(b.initiative) || comparePartialDates(a.date, b.date));
}

const READ = [...SURENESS, 'record'] as const;

function sourceOf(row: Row, wordings: Wordings): RegisterSource {
  return {
    id: cell(row, 'id') as RegisterSourceId,
    kind: cell(row, 'kind') as KindId,
    publisher: inAllLanguages(wordings(cell(row, 'publisher'))),
    url: textOrNull(row, 'url'),
    language: LANGUAGES.find((language) => language === cell(row, 'language')) ?? null,
    retrieved: cell(row, 'retrieved') as PartialDate,
    read: READ.find((read) => read === cell(row, 'read')) ?? 'headline',
  };
}

/** Works by the fields of OpenAlex, in those of our vocabulary. */
function publishedOf(data: DataFolder): Registers['published'] {
  const fields = new Map(rowsOf(data, 'openalex-fields').map((row) => [cell(row, 'id'), cell(row, 'field')]));
  return rowsOf(data, 'publications-organisation-fields').flatMap((row) => {
    const field = fields.get(cell(row, 'openalex'));
    if (field === undefined) return [];
    return [
      {
        organisation: cell(row, 'organisation') as OrganisationId,
        field: field as FieldId,
        works: numberOrNull(row, 'works') ?? 0,
        from: numberOrNull(row, 'from') ?? 0,
        to: numberOrNull(row, 'to') ?? 0,
      },
    ];
  });
}

function fieldOf(row: Row): Field {
  return {
    id: cell(row, 'id') as FieldId,
    parent: textOrNull(row, 'parent') as FieldId | null,
    name: allWords(row, 'name'),
    indicator: textOrNull(row, 'indicator') as IndicatorId | null,
  };
}

/** Chain first, each list in order. */
export function stagesOf(data: DataFolder): readonly Stage[] {
  return rowsOf(data, 'stages').map(stageOf).toSorted(byListAndOrder);
}

function stageOf(row: Row): Stage {
  return {
    id: cell(row, 'id') as StageId,
    list: STAGE_LISTS.find((list) => list === cell(row, 'list')) ?? 'ladder',
    order: numberOrNull(row, 'order') ?? 0,
    isEnd: cell(row, 'end') === 'yes',
    name: allWords(row, 'name'),
    text: sourcedWords(row, 'text', 'translated'),
  };
}

function byListAndOrder(a: Stage, b: Stage): number {
  return STAGE_LISTS.indexOf(a.list) - STAGE_LISTS.indexOf(b.list) || a.order - b.order;
}

function kindsOf(data: DataFolder, register: RegisterKind): readonly Kind[] {
  return rowsOf(data, 'kinds')
    .filter((row) => cell(row, 'register') === register)
    .map((row) => ({
      id: cell(row, 'id') as KindId,
      name: allWords(row, ''),
      isStated: cell(row, 'stated') === 'yes',
      isApart: cell(row, 'apart') === 'yes',
    }));
}

function profileOf(row: Row): readonly ProfileIndicator[] {
  const role = PROFILE_ROLES.find((known) => known === cell(row, 'role'));
  if (role === undefined) return [];
  return [
    { role, indicator: cell(row, 'indicator') as IndicatorId, per: textOrNull(row, 'per') as IndicatorId | null },
  ];
}

function ruleOf(row: Row): CoFinancingRule {
  return {
    id: cell(row, 'id') as KindId,
    name: allWords(row, 'name'),
    localPercent: numberOrNull(row, 'local_percent') ?? 0,
    target: textOrNull(row, 'target') as TargetId | null,
    source: cell(row, 'source') as RegisterSourceId,
    locator: cell(row, 'locator'),
  };
}

function townOf({ id, names, region, lon, lat }: TownInDegrees): Town {
  return { id, name: names, region: region === '' ? null : region, lon, lat };
}
