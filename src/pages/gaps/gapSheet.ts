/** The pairs of region and field that something was asked for, as a sheet: who asks, and who could do it. */
import { sheetName, type Sheet } from '../../export/workbook.ts';
import type { SourcedWords } from '../../domain/registers.ts';
import { readWords } from '../../records/text/readWords.ts';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { spendingText } from './Spending.tsx';
import { publishersText } from './Publishers.tsx';
import { ASKED, pairsWith, type GapsState } from './types.ts';

export function gapSheet({ gaps, registers, locale, dataset }: GapsState): Sheet {
  const { t, texts } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const nameOf = ({ name }: { readonly name: SourcedWords }) => readWords(name, texts.language)?.text ?? '';
  const names = (records: readonly { readonly name: SourcedWords }[]) => records.map(nameOf).join('; ');
  // No empty column before anybody has counted.
  const hasWorks = gaps.rows.some(({ cells }) => cells.some(({ publishers }) => publishers.length > 0));
  const rows = ASKED.flatMap((answer) =>
    pairsWith(gaps, answer).map(({ row, cell, field }) => [
      vocabulary.region(row.region),
      field.field.name[texts.language],
      t(`gaps.list.${answer}`),
      spendingText({ state: { dataset, locale }, field, cell }) ?? '',
      names(cell.stated),
      cell.organisations.length === 0 ? t('gaps.organisations.none') : names(cell.organisations),
      names(row.unknownField),
      ...(hasWorks ? [publishersText({ locale }, cell, nameOf)] : []),
    ]),
  );
  return {
    name: sheetName(t('share.book.data')),
    widths: [26, 36, 36, 24, 70, 70, 70, ...(hasWorks ? [70] : [])],
    headRows: 1,
    rows: [
      [
        ...[t('explore.table.region'), t('records.field'), t('gaps.finding')],
        ...[t('gaps.spent'), t('gaps.asked'), t('gaps.there'), t('gaps.unknownField')],
        ...(hasWorks ? [t('gaps.publishers.head')] : []),
      ],
      ...rows,
    ],
  };
}
