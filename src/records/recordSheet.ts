/** The records of a register as a sheet: what their cards say, a column for each thing that any of them says. */
import { sheetName, type BookCell, type Sheet } from '../export/workbook.ts';
import type { Locale } from '../i18n/locale.ts';
import { textOfFact } from './cards/recordDescription.ts';
import type { Register } from './register.ts';
import { readWords } from './text/readWords.ts';

const ID_WIDTH = 24;
const NAME_WIDTH = 70;
const FACT_WIDTH = 36;

export function recordSheet({ records }: Pick<Register, 'records'>, locale: Locale): Sheet {
  const { t, texts } = locale;
  const told = records.map(({ id, name, describe }) => ({ id, name, facts: describe().facts }));
  const labels = [...new Set(told.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const rows = told.map(({ id, name, facts }): readonly BookCell[] => {
    const known = new Map(facts.map((fact) => [fact.label, textOfFact(fact, locale)]));
    return [id, readWords(name, texts.language)?.text ?? '', ...labels.map((label) => known.get(label) ?? null)];
  });
  return {
    name: sheetName(t('share.book.data')),
    widths: [ID_WIDTH, NAME_WIDTH, ...labels.map(() => FACT_WIDTH)],
    headRows: 1,
    rows: [[t('share.column.code'), t('register.name'), ...labels], ...rows],
    isOfRecords: true,
  };
}
