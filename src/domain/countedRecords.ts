/**
 * The records that an indicator counts, as its map draws and lists them: they travel with the indicator's figures,
 * so that a map of marks needs no other file.
 */
import { broadField, withBroadFields } from './registerCounts.ts';
import { eventsByInitiative, newsOf } from './initiativeNews.ts';
import { latestFact } from './latestFact.ts';
import type { Registers } from './registers.ts';
import {
  COUNTED_REGISTERS,
  LANGUAGES,
  type CountedRecord,
  type CountedRecords,
  type CountedRegister,
  type Dataset,
  type Language,
  type RegionId,
} from './types.ts';

/** What a record is found under that answers a question by nothing. */
const NO_FIELD = 'none';
const UNDATED = 'unknown';

/** @param country code of the whole country: what a record without a region is found under */
export function countedRecords(register: CountedRegister, registers: Registers, country: string): CountedRecords {
  const records = register === 'needs' ? countedNeeds(registers, country) : countedInitiatives(registers, country);
  const isNamed = (answer: string) => records.some(({ answers }) => answers.includes(answer));
  const key = register === 'needs' ? 'kind' : 'type';
  const sources = new Set(records.map(({ source }) => source));
  return {
    register,
    records,
    fields: registers.fields.filter(({ id }) => isNamed(`field.${id}`)).map(({ id, name }) => ({ id, name })),
    kinds: registers.kinds[register === 'needs' ? 'need' : 'initiative']
      .filter(({ id }) => isNamed(`${key}.${id}`))
      .map(({ id, name }) => ({ id, name })),
    sureness: registers.kinds.sureness.map(({ id, name }) => ({ id, name })),
    stages: register === 'needs' ? [] : registers.stages.map(({ text: _text, ...stage }) => stage),
    sources: registers.sources
      .filter(({ id }) => sources.has(id))
      .map(({ id, publisher, url }) => ({ id, publisher, url })),
  };
}

function countedNeeds({ needs }: Registers, country: string): readonly CountedRecord[] {
  return needs.map(({ id, regions, name, fields, kind, priority, date, source, sureness }) => ({
    id,
    regions,
    town: null,
    name: name.words,
    answers: [
      ...placeAnswers(regions, country),
      ...answersOf('field', fields.length === 0 ? [NO_FIELD] : withBroadFields(fields)),
      `kind.${kind}`,
      `priority.${priority}`,
      `sureness.${sureness}`,
    ],
    fields: [...new Set(fields.map(broadField))],
    kind,
    stage: null,
    date,
    source,
  }));
}

function countedInitiatives(registers: Registers, country: string): readonly CountedRecord[] {
  const events = eventsByInitiative(registers);
  return registers.initiatives.map((initiative) => {
    const { id, regions, town, name, type, stage, source, sureness } = initiative;
    const own = events.get(id) ?? [];
    const news = newsOf(initiative, own, registers).map((one) => (one === 'undated' ? UNDATED : one));
    return {
      id,
      regions,
      town,
      name: name.words,
      answers: [
        ...placeAnswers(regions, country),
        `type.${type}`,
        `stage.${stage}`,
        ...answersOf('news', news),
        `sureness.${sureness}`,
      ],
      fields: [],
      kind: type,
      stage,
      date: latestFact(own)?.date ?? null,
      source,
    };
  });
}

function placeAnswers(regions: readonly RegionId[], country: string): readonly string[] {
  return answersOf('region', regions.length === 0 ? [country] : regions);
}

function answersOf(question: string, values: readonly string[]): readonly string[] {
  return values.map((value) => `${question}.${value}`);
}

/** The dataset with the records of each indicator that counts some. */
export function withCountedRecords(dataset: Dataset, registers: Registers): Dataset {
  const counting = COUNTED_REGISTERS.flatMap((register) =>
    dataset.indicators
      .filter((one) => one.register === register)
      .flatMap(({ id }) => {
        const series = dataset.series.get(id);
        return series === undefined
          ? []
          : [[id, { ...series, records: countedRecords(register, registers, dataset.country) }] as const];
      }),
  );
  return { ...dataset, series: new Map([...dataset.series, ...counting]) };
}

/** The same records with the words of one language; where it has none, all there are. */
export function recordsIn(language: Language, records: CountedRecords): CountedRecords {
  return inLanguage(language, records) as CountedRecords;
}

function inLanguage(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(language, one));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const areWords = entries.length > 0 && entries.every(([key]) => LANGUAGES.some((one) => one === key));
  if (areWords && language in value) return { [language]: (value as Readonly<Record<string, unknown>>)[language] };
  return Object.fromEntries(entries.map(([key, one]) => [key, inLanguage(language, one)]));
}

/** Questions in the order of their lists: equal filters have equal addresses. */
export const RECORD_QUESTIONS: Readonly<Record<CountedRegister, readonly string[]>> = {
  needs: ['region', 'field', 'kind', 'priority', 'sureness'],
  initiatives: ['region', 'type', 'stage', 'news', 'sureness'],
};

/** @example questionOf('field.2.3') // 'field' */
export function questionOf(answer: string): string {
  return answer.slice(0, answer.indexOf('.'));
}

/**
 * The answers of an address that some record gives, one to a question, in the order of questions.
 * @param only as the address has it: `stage.in-work,news.silent`
 */
export function knownAnswers(only: string, { register, records }: CountedRecords): readonly string[] {
  const all = new Map(
    records.flatMap(({ answers }) => answers.map((answer) => [answer.toLowerCase(), answer] as const)),
  );
  const known = only.split(',').flatMap((answer) => all.get(answer.toLowerCase()) ?? []);
  return RECORD_QUESTIONS[register].flatMap((question) => known.find((one) => questionOf(one) === question) ?? []);
}

/**
 * The answers of an address that no record gives, and those after the first to one question: a filter by them
 * would not be what the address says.
 */
export function unknownAnswers(only: string, counted: CountedRecords): readonly string[] {
  const known = new Set(knownAnswers(only, counted).map((answer) => answer.toLowerCase()));
  return only.split(',').filter((answer) => answer !== '' && !known.has(answer.toLowerCase()));
}

/** Whether a record gives all of the answers. */
export function isAmong({ answers }: Pick<CountedRecord, 'answers'>, asked: readonly string[]): boolean {
  return asked.every((answer) => answers.includes(answer));
}
