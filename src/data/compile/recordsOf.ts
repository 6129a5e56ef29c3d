/** Rows of the registers' main tables → records. Regions: the country's own code means all of it. */
import {
  PRIORITIES,
  SURENESS,
  type FieldId,
  type Initiative,
  type InitiativeEvent,
  type InitiativeId,
  type KindId,
  type Need,
  type NeedId,
  type Organisation,
  type OrganisationId,
  type Partner,
  type Partnership,
  type RegisterSourceId,
  type StageId,
  type Sureness,
  type TownId,
} from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import { cell, type Row } from '../read/table.ts';
import {
  allWords,
  dateOrNull,
  list,
  numberOrNull,
  sourcedWords,
  sourcedWordsOrNull,
  textOrNull,
} from '../read/cells.ts';
import type { Wordings } from './wordings.ts';

export function organisationOf(row: Row): Organisation {
  return {
    id: cell(row, 'id') as OrganisationId,
    name: sourcedWords(row, 'name', 'translated'),
    kind: cell(row, 'kind') as KindId,
    region: textOrNull(row, 'region') as RegionId | null,
    town: textOrNull(row, 'town') as TownId | null,
    ror: textOrNull(row, 'ror'),
    founded: numberOrNull(row, 'founded'),
    website: textOrNull(row, 'website'),
    fields: list(row, 'field') as readonly FieldId[],
    source: cell(row, 'source') as RegisterSourceId,
  };
}

export function needOf(row: Row, country: string, wordings: Wordings): Need {
  return {
    id: cell(row, 'id') as NeedId,
    regions: regionsOf(row, country),
    kind: cell(row, 'kind') as KindId,
    fields: list(row, 'field') as readonly FieldId[],
    name: sourcedWords(row, 'name', 'translated'),
    statedBy: wordings(cell(row, 'stated_by')),
    date: dateOrNull(row, 'date'),
    priority: PRIORITIES.find((priority) => priority === cell(row, 'priority')) ?? 'unclear',
    direction: sourcedWordsOrNull(row, 'direction', 'translated'),
    source: cell(row, 'source') as RegisterSourceId,
    sureness: surenessOf(row),
    note: wordings(cell(row, 'note')),
  };
}

export function initiativeOf(row: Row, country: string, wordings: Wordings): Initiative {
  return {
    id: cell(row, 'id') as InitiativeId,
    type: cell(row, 'type') as KindId,
    regions: regionsOf(row, country),
    isPlaceDisputed: cell(row, 'disputed') === 'yes',
    town: textOrNull(row, 'town') as TownId | null,
    name: sourcedWords(row, 'name', 'translated'),
    stage: cell(row, 'stage') as StageId,
    stageReason: wordings(cell(row, 'stage_reason')),
    owners: list(row, 'organisation').map(wordings),
    organisations: list(row, 'organisations') as readonly OrganisationId[],
    coordinator: textOrNull(row, 'coordinator'),
    topic: sourcedWordsOrNull(row, 'topic', 'topic_translated'),
    money:
      cell(row, 'amount_text') === ''
        ? null
        : { amount: numberOrNull(row, 'amount'), text: wordings(cell(row, 'amount_text')) },
    began: dateOrNull(row, 'began'),
    confidence: cell(row, 'confidence') as KindId,
    source: cell(row, 'source') as RegisterSourceId,
    sureness: surenessOf(row),
    note: wordings(cell(row, 'note')),
  };
}

/** The least, where a cell says nothing that is known: `data:check` names it. */
function surenessOf(row: Row): Sureness {
  return SURENESS.find((sureness) => sureness === cell(row, 'sureness')) ?? 'headline';
}

function regionsOf(row: Row, country: string): readonly RegionId[] {
  return (list(row, 'region') as readonly RegionId[]).filter((region) => region !== country);
}

export function eventOf(row: Row, wordings: Wordings): InitiativeEvent {
  return {
    initiative: cell(row, 'initiative') as InitiativeId,
    date: dateOrNull(row, 'date'),
    isReportDate: cell(row, 'reported') === 'yes',
    stage: textOrNull(row, 'stage') as StageId | null,
    reason: wordings(cell(row, 'reason')),
    what: allWords(row, 'what'),
    source: cell(row, 'source') as RegisterSourceId,
    sureness: surenessOf(row),
    isAgainst: cell(row, 'against') === 'yes',
  };
}

export function partnershipOf(row: Row, wordings: Wordings): Partnership {
  const partner = (side: 'a' | 'b'): Partner => ({
    name: wordings(cell(row, `${side}_name`)),
    organisation: textOrNull(row, `${side}_organisation`) as OrganisationId | null,
    town: textOrNull(row, `${side}_town`) as TownId | null,
    region: textOrNull(row, `${side}_region`) as RegionId | null,
    country: textOrNull(row, `${side}_country`),
  });
  return {
    initiative: cell(row, 'initiative') as InitiativeId,
    a: partner('a'),
    b: partner('b'),
    source: cell(row, 'source') as RegisterSourceId,
  };
}
