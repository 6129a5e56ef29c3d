/**
 * Decisions as rows of the tables that the check accepts: news of initiatives for `events.csv`, the minutes for
 * `register-sources.csv`, and what has no initiative yet for `initiatives.csv`, at the first stage of the short ladder.
 * Words stand in the language of the meeting; tables that want all languages say where nobody has translated them.
 */
import { csvText } from '../domain/csv.ts';
import type { Registers } from '../domain/registers.ts';
import { LANGUAGES, type Dataset, type Language } from '../domain/types.ts';
import { decisionsOf, type Decision, type Meeting } from './meeting.ts';

/** What the rows need besides the meeting. */
export interface RowContext {
  readonly dataset: Pick<Dataset, 'country' | 'regions'>;
  readonly registers: Pick<Registers, 'initiatives' | 'apart' | 'sources' | 'kinds' | 'stages'>;
  /** Who publishes the minutes: stands in `register-sources.csv`. */
  readonly publisher: string;
}

/** Stands before a text in the column of another language: who keeps the tables finds it and translates it. */
const UNTRANSLATED: Readonly<Record<Language, string>> = {
  kk: '[аударылмаған]',
  ru: '[не переведено]',
  en: '[not translated]',
};

export interface DecisionRows {
  readonly events: readonly (readonly string[])[];
  readonly sources: readonly (readonly string[])[];
  readonly initiatives: readonly (readonly string[])[];
  /** Decisions that are in no row, and why; those that belong to no record are not told. */
  readonly leftOut: readonly { readonly decision: Decision; readonly reason: LeftOut }[];
}

export type LeftOut = 'no-date' | 'no-text' | 'no-type' | 'initiative-gone' | 'region-gone';

export const EVENT_COLUMNS =
  'initiative,date,reported,stage,reason,what_kk,what_ru,what_en,source,sureness,against'.split(',');
export const SOURCE_COLUMNS = 'id,kind,publisher,url,language,retrieved,read'.split(',');
export const INITIATIVE_COLUMNS = (
  'id,type,region,disputed,town,stage,stage_reason,name_kk,name_ru,name_en,translated,organisation,organisations,' +
  'coordinator,topic_kk,topic_ru,topic_en,topic_translated,amount,amount_text,began,confidence,source,locator,' +
  'sureness,note'
).split(',');

export function decisionRows(meeting: Meeting, context: RowContext): DecisionRows {
  const { registers } = context;
  const source = freeId(minutesId(meeting.date), new Set(registers.sources.map(({ id }) => id)));
  const taken = new Set<string>([...registers.initiatives, ...registers.apart].map(({ id }) => id));
  const first = firstStage(registers) ?? '';
  const events: (readonly string[])[] = [];
  const initiatives: (readonly string[])[] = [];
  const leftOut: { decision: Decision; reason: LeftOut }[] = [];
  for (const [at, { decision }] of decisionsOf(meeting).entries()) {
    const { record, text } = decision;
    if (record.kind === 'none') continue;
    const reason = reasonFor(meeting, decision, context);
    if (reason !== null) {
      leftOut.push({ decision, reason });
      continue;
    }
    const isNew = record.kind === 'new';
    const id = isNew ? freeId(`${source}-${at + 1}`, taken) : record.initiative;
    taken.add(id);
    if (isNew) initiatives.push(initiativeRow(id, meeting, decision, { ...context, source, stage: first }));
    const what = Object.fromEntries(
      LANGUAGES.map((language) => [
        `what_${language}`,
        language === meeting.language ? oneLine(text) : `${UNTRANSLATED[language]} ${oneLine(text)}`,
      ]),
    );
    events.push(
      rowOf(EVENT_COLUMNS, {
        ...what,
        ...{ initiative: id, date: meeting.date, stage: isNew ? first : '', source, sureness: 'whole' },
      }),
    );
  }
  const { language, date } = meeting;
  const minutes = { id: source, kind: kindOfMinutes(registers), publisher: context.publisher, language };
  return {
    events,
    initiatives,
    sources: events.length === 0 ? [] : [rowOf(SOURCE_COLUMNS, { ...minutes, retrieved: date, read: 'whole' })],
    leftOut,
  };
}

/** Each file with the head of its table, as a spreadsheet opens it; only those that have rows. */
export function decisionFiles({ events, sources, initiatives }: DecisionRows): Readonly<Record<string, string>> {
  const files = {
    'register-sources.csv': [SOURCE_COLUMNS, ...sources],
    'initiatives.csv': [INITIATIVE_COLUMNS, ...initiatives],
    'events.csv': [EVENT_COLUMNS, ...events],
  };
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, rows]) => (rows.length > 1 ? [[name, csvText(rows)]] : [])),
  );
}

function reasonFor({ date }: Meeting, { record, text }: Decision, { dataset, registers }: RowContext): LeftOut | null {
  if (date === '') return 'no-date';
  if (text === '') return 'no-text';
  if (record.kind === 'initiative') {
    const known = [...registers.initiatives, ...registers.apart];
    return known.some(({ id }) => id === record.initiative) ? null : 'initiative-gone';
  }
  if (record.kind === 'none') return null;
  if (!registers.kinds.initiative.some(({ id }) => id === record.type)) return 'no-type';
  return record.regions.every((id) => dataset.regions.some((region) => region.id === id)) ? null : 'region-gone';
}

interface InitiativeContext extends Pick<RowContext, 'dataset' | 'registers'> {
  readonly source: string;
  readonly stage: string;
}

/** The columns that tables keep in English say what a program knows; what people said stands in their language. */
function initiativeRow(
  id: string,
  { language, date }: Meeting,
  { text, who, record }: Decision,
  { dataset, registers, source, stage }: InitiativeContext,
): readonly string[] {
  const own = record.kind === 'new' ? record : { type: '', regions: [] };
  return rowOf(INITIATIVE_COLUMNS, {
    ...{ id, type: own.type, region: own.regions.length === 0 ? dataset.country : own.regions.join(';') },
    ...{ stage, stage_reason: 'Decided at a meeting; nothing later is known' },
    ...{ [`name_${language}`]: oneLine(text), organisation: oneLine(who).replaceAll(';', ',') },
    ...{ began: date, confidence: registers.kinds.confidence[0]?.id ?? '', source, locator: 'text', sureness: 'whole' },
  });
}

function rowOf(columns: readonly string[], cells: Readonly<Record<string, string>>): readonly string[] {
  return columns.map((column) => cells[column] ?? '');
}

/** A document, in the words of `kinds.csv`. */
function kindOfMinutes({ kinds }: RowContext['registers']): string {
  return kinds.source.find(({ id }) => (id as string) === 'document')?.id ?? kinds.source[0]?.id ?? '';
}

/** Of the minutes in `register-sources.csv`; of a second meeting on a day it goes on. */
export function minutesId(date: string): string {
  return `council-${date}`;
}

/** What was decided and not yet begun. */
export function firstStage({ stages }: Pick<Registers, 'stages'>): string | undefined {
  return stages.find(({ list }) => list === 'ladder')?.id;
}

/** A cell is one line: tables are kept line by line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? wanted : `${wanted}-${at}`;
    if (!taken.has(id)) return id;
  }
}
