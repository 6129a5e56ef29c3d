/** The records that a map marks: each once a region, in words too, and which of them the address asks for. */
import { isAmong, knownAnswers, unknownAnswers } from '../../domain/countedRecords.ts';
import type { PartialDate } from '../../domain/registers.ts';
import { byRegion, nationalOf } from '../../domain/registerCounts.ts';
import { LANGUAGES, type CountedRecord, type CountedRecords } from '../../domain/types.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { compareMarks, initiativeMark, needMark, type RecordMark } from '../marks/recordMarks.ts';
import type { DescribedRecord, RecordsModel } from '../model.ts';
import type { Context } from './context.ts';
import { answerLabel } from './recordLegend.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';

/** @returns null for an indicator whose records are not there: it counts none */
export function createRecords({ series: { records: counted }, view, locale }: Context): RecordsModel | null {
  if (counted === undefined) return null;
  const asked = knownAnswers(view.only, counted);
  const described = counted.records.map((record) => ({
    regions: record.regions,
    ...describeRecord(record, counted, asked, locale),
  }));
  const sorted = described.toSorted((a, b) => compareMarks(a.mark, b.mark));
  return {
    register: counted.register,
    byRegion: byRegion<DescribedRecord & { regions: CountedRecord['regions'] }>(sorted),
    national: nationalOf(sorted),
    total: described.length,
    shown: described.filter(({ isAsked }) => isAsked).length,
    only: asked.join(','),
    unknown: unknownAnswers(view.only, counted),
    asked: asked.map((answer) => lowerFirst(answerLabel(answer, counted, locale))).join(', '),
  };
}

function describeRecord(
  record: CountedRecord,
  counted: CountedRecords,
  asked: readonly string[],
  { t, format, texts }: Context['locale'],
): DescribedRecord {
  const { language } = texts;
  const spoken = [language, ...LANGUAGES].find((one) => (record.name[one] ?? '') !== '') ?? language;
  const source = counted.sources.find(({ id }) => id === record.source);
  const kind = counted.kinds.find(({ id }) => id === record.kind)?.name[language] ?? '';
  const stage = counted.stages.find(({ id }) => id === record.stage)?.name[language] ?? '';
  return {
    id: record.id,
    mark: markOf(record, counted),
    name: record.name[spoken] ?? record.id,
    ...(spoken === language ? {} : { language: spoken }),
    facts: [
      stage,
      stage === '' ? kind : lowerFirst(kind),
      record.date === null ? t('explore.records.noDate') : partialDateText(record.date as PartialDate, format),
    ]
      .filter((fact) => fact !== '')
      .join(' · '),
    source: { name: source?.publisher[language] ?? record.source, url: source?.url ?? null },
    isAsked: isAmong(record, asked),
  };
}

function markOf({ fields, stage }: CountedRecord, { stages }: CountedRecords): RecordMark {
  return stage === null ? needMark({ fields }) : initiativeMark({ stage }, stages);
}
