/** Cells of the registers as typed values: '' is absent, never an empty word. */
import type { PartialDate, SourcedWords, Words } from '../../domain/registers.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { parseNumber } from './numbers.ts';
import { cell, splitList, type Row } from './table.ts';

/** The table's rows with the same value in a column, in the order of the file. */
export function groupedBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(cell(row, column));
    if (group === undefined) groups.set(cell(row, column), [row]);
    else group.push(row);
  }
  return groups;
}

export function textOrNull(row: Row, column: string): string | null {
  const text = cell(row, column);
  return text === '' ? null : text;
}

/** @returns null for an empty cell and for one that is no number: the check names it */
export function numberOrNull(row: Row, column: string): number | null {
  const number = parseNumber(cell(row, column));
  return number.ok ? number.value : null;
}

export function list(row: Row, column: string): readonly string[] {
  return splitList(cell(row, column));
}

export function dateOrNull(row: Row, column: string): PartialDate | null {
  return textOrNull(row, column) as PartialDate | null;
}

/** `name_kk, name_ru, name_en` → all three; '' for one that is missing, which the check refuses. */
export function allWords(row: Row, prefix: string): Readonly<Record<Language, string>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, cell(row, prefix === '' ? language : `${prefix}_${language}`)]),
  ) as Record<Language, string>;
}

/** Only the languages that are there. */
export function sourcedWords(row: Row, prefix: string, translatedColumn: string): SourcedWords {
  const words: Words = Object.fromEntries(
    LANGUAGES.map((language): [Language, string] => [language, cell(row, `${prefix}_${language}`)]).filter(
      ([, text]) => text !== '',
    ),
  );
  return { words, ours: list(row, translatedColumn) as readonly Language[] };
}

export function sourcedWordsOrNull(row: Row, prefix: string, translatedColumn: string): SourcedWords | null {
  const found = sourcedWords(row, prefix, translatedColumn);
  return Object.keys(found.words).length === 0 ? null : found;
}
