/** The legend of marks is their count and their filter: each entry says what it would leave. */
import { isAmong, knownAnswers, questionOf, RECORD_QUESTIONS } from '../../domain/countedRecords.ts';
import type { CountedRecords } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { initiativeMark, needMark, type RecordMark } from '../marks/recordMarks.ts';
import type { RecordsLegendEntry, RecordsLegendModel, RecordsModel } from '../model.ts';
import type { Context } from './context.ts';
import { leftOutText, missingEntries } from './missing.ts';

export function recordsLegend(
  context: Context,
  counted: CountedRecords,
  { register }: RecordsModel,
): RecordsLegendModel {
  const { view, locale } = context;
  const { t } = locale;
  const asked = knownAnswers(view.only, counted);
  const entriesOf = (question: string) => legendEntries(question, counted, asked, locale);
  const questions = register === 'needs' ? (['field', 'kind'] as const) : (['stage', 'type', 'news'] as const);
  return {
    kind: 'records',
    groups: questions.map((question) => ({
      question,
      title: t(`explore.records.by.${question}`),
      entries: entriesOf(question),
    })),
    isFiltered: asked.length > 0,
    method: [
      t(`explore.records.oneMark.${register}`),
      ...(counted.records.some(({ fields }) => fields.length > 1) ? [t('explore.records.halves')] : []),
      ...(counted.records.some(({ regions }) => regions.length > 1) ? [t('explore.records.away')] : []),
    ].join('. '),
    missing: missingEntries(context),
    leftOut: leftOutText(context),
  };
}

/**
 * Answers to one question with how many records give each, of those that the other answers leave. Fields of science
 * stand by how many there are; all others in the order of their list.
 * @param asked by the address; [] for all records
 */
export function legendEntries(
  question: string,
  counted: CountedRecords,
  asked: readonly string[],
  locale: Pick<Locale, 't' | 'texts'>,
): readonly RecordsLegendEntry[] {
  const others = asked.filter((answer) => questionOf(answer) !== question);
  const order = RECORD_QUESTIONS[counted.register];
  const entries = answersTo(question, counted).flatMap((answer): (RecordsLegendEntry & { readonly all: number })[] => {
    const all = counted.records.filter((record) => record.answers.includes(answer));
    if (all.length === 0) return [];
    const isChosen = asked.includes(answer);
    const wanted = isChosen ? others : [...others, answer];
    return [
      {
        answer,
        mark: markOfAnswer(answer, counted),
        name: answerLabel(answer, counted, locale),
        count: all.filter((record) => isAmong(record, others)).length,
        only: wanted.toSorted((a, b) => order.indexOf(questionOf(a)) - order.indexOf(questionOf(b))).join(','),
        isChosen,
        all: all.length,
      },
    ];
  });
  const sorted = question === 'field' ? entries.toSorted((a, b) => rankOf(b) - rankOf(a)) : entries;
  return sorted.map(({ all: _all, ...entry }) => entry);
}

/** A field that is not given stands last. */
function rankOf({ answer, all }: { readonly answer: string; readonly all: number }): number {
  return answer === NO_FIELD ? 0 : all;
}

const NO_FIELD = 'field.none';

function answersTo(question: string, { fields, kinds, stages }: CountedRecords): readonly string[] {
  switch (question) {
    case 'field':
      return [...fields.filter(({ id }) => !id.includes('.')).map(({ id }) => `field.${id}`), NO_FIELD];
    case 'kind':
    case 'type':
      return kinds.map(({ id }) => `${question}.${id}`);
    case 'stage':
      return stages.map(({ id }) => `stage.${id}`);
    default:
      return ['news.silent'];
  }
}

function markOfAnswer(answer: string, { stages }: CountedRecords): RecordMark | null {
  const value = answer.slice(answer.indexOf('.') + 1);
  switch (questionOf(answer)) {
    case 'field':
      return needMark({ fields: answer === NO_FIELD ? [] : [value] });
    case 'stage':
      return initiativeMark({ stage: value }, stages);
    default:
      return null;
  }
}

/** What an answer is called: as its register's vocabulary has it, else by a message. */
export function answerLabel(
  answer: string,
  { fields, kinds, stages, sureness }: CountedRecords,
  { t, texts }: Pick<Locale, 't' | 'texts'>,
): string {
  const value = answer.slice(answer.indexOf('.') + 1);
  const named = (list: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[]) =>
    list.find(({ id }) => id === value)?.name[texts.language] ?? value;
  switch (questionOf(answer)) {
    case 'region':
      return texts.regions[value]?.short ?? t('explore.records.national');
    case 'field':
      return answer === NO_FIELD ? t('explore.records.noField') : named(fields);
    case 'stage':
      return named(stages);
    case 'sureness':
      return named(sureness);
    case 'news':
      return t(`explore.records.news.${value as 'silent'}`);
    case 'priority':
      return t(`explore.records.priority.${value as 'regional'}`);
    default:
      return named(kinds);
  }
}
