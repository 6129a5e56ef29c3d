/** The records that a map marks: each once a region, in words too, and which of them the address asks for. */
import { isAmong, knownAnswers, questionOf, unknownAnswers } from '../../domain/countedRecords.ts';
import type { PartialDate } from '../../domain/registers.ts';
import { nationalOf } from '../../domain/registerCounts.ts';
import { LANGUAGES, type CountedRecord, type CountedRecords, type RegionId } from '../../domain/types.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { marksByRegion } from '../marks/marksByRegion.ts';
import { compareMarks, initiativeMark, needMark, type RecordMark } from '../marks/recordMarks.ts';
import type { DescribedRecord, RecordsModel } from '../model.ts';
import type { Context } from './context.ts';
import { answerLabel } from './recordLegend.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';

/** @returns null for an indicator whose records are not there: it counts none */
export function createRecords({ series: { records: counted }, view, locale }: Context): RecordsModel | null {
  if (counted === undefined) return null;
  const asked = knownAnswers(view.only, counted);
  const described = counted.records.map((record) => describeRecord(record, counted, asked, locale));
  return {
    register: counted.register,
    byRegion: new Map(
      [...marksByRegion(described)].map(([region, own]) => [
        region,
        own.map((record) => withOtherRegions(record, region, locale)),
      ]),
    ),
    national: nationalOf(described).toSorted((a, b) => compareMarks(a.mark, b.mark)),
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
  locale: Context['locale'],
): DescribedRecord {
  const { t, format, texts } = locale;
  const { language } = texts;
  const spoken = [language, ...LANGUAGES].find((one) => (record.name[one] ?? '') !== '') ?? language;
  const source = counted.sources.find(({ id }) => id === record.source);
  const kind = counted.kinds.find(({ id }) => id === record.kind)?.name[language] ?? '';
  const stage = counted.stages.find(({ id }) => id === record.stage)?.name[language] ?? '';
  const sureness = record.answers.find((answer) => questionOf(answer) === 'sureness');
  return {
    id: record.id,
    mark: markOf(record, counted),
    regions: record.regions,
    town: record.town,
    name: record.name[spoken] ?? record.id,
    ...(spoken === language ? {} : { language: spoken }),
    facts: [
      stage,
      stage === '' ? kind : lowerFirst(kind),
      record.date === null ? t('explore.records.noDate') : partialDateText(record.date as PartialDate, format),
      sureness === undefined ? '' : lowerFirst(answerLabel(sureness, counted, locale)),
    ]
      .filter((fact) => fact !== '')
      .join(' · '),
    source: { name: source?.publisher[language] ?? record.source, url: source?.url ?? null },
    isAsked: isAmong(record, asked),
  };
}

/** What a region's list says of a record that others have too. */
function withOtherRegions(record: DescribedRecord, region: RegionId, { t, texts }: Context['locale']): DescribedRecord {
  const others = record.regions.filter((one) => one !== region).map((one) => texts.regions[one]?.short ?? one);
  if (others.length === 0) return record;
  return { ...record, facts: `${record.facts} · ${t('explore.records.alsoIn', { regions: others.join(', ') })}` };
}

function markOf({ fields, stage }: CountedRecord, { stages }: CountedRecords): RecordMark {
  return stage === null ? needMark({ fields }) : initiativeMark({ stage }, stages);
}
