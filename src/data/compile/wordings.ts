/** `wordings.csv`: texts that the registers have in English only, in the other languages. */
import type { SourcedWords } from '../../domain/registers.ts';
import type { Language } from '../../domain/types.ts';
import { allWords } from '../read/cells.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { cell } from '../read/table.ts';

/** An English text in all languages that we have it in; '' has no words. */
export type Wordings = (text: string) => SourcedWords;

export function wordingsOf(data: DataFolder): Wordings {
  const known = new Map(rowsOf(data, 'wordings').map((row) => [cell(row, 'en'), allWords(row, '')]));
  // Their English is ours too, so that a translation of it is not marked: only where one is missing it is said.
  return (text) => ({ words: text === '' ? {} : (known.get(text) ?? { en: text }), ours: [] });
}

/** For names that are the same in every language where nobody translated them: hosts of pages. */
export function inAllLanguages({ words }: SourcedWords): Readonly<Record<Language, string>> {
  const { en = '' } = words;
  return { kk: words.kk ?? en, ru: words.ru ?? en, en };
}
