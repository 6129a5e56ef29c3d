/** Problems of the data in words: what `npm run data:check` prints, and a build that is refused. */
import type { Language } from '../domain/types.ts';
import { columnKey, columnMessage } from './columnMeaning.ts';
import {
  compareProblems,
  phrase,
  quoted,
  type ColumnMeaning,
  type DataProblem,
  type DataReport,
  type Phrase,
} from './dataProblem.ts';
import { lowerFirst } from './lowerFirst.ts';
import type { Texts } from './texts.ts';
import { createTranslator, type MessageArguments } from './translate.ts';

/** Words of one language; the names of regions and indicators are not needed. */
export type ProblemWords = Pick<Texts, 'language' | 'messages'>;

/** Long cells are cut, so that a problem stays one line on a screen. */
const MAX_FOUND = 60;

/** @example 'notes.csv:7:kk: empty cell: found "", expected wording, in Kazakh' */
export function dataProblemText(problem: DataProblem, words: ProblemWords): string {
  return lineOf(problem, phraseText(problem, words), words);
}

/** The same, marked as something for a person to judge. */
export function dataWarningText(problem: DataProblem, words: ProblemWords): string {
  const message = phraseText(phrase('check.warning', { message: problem }), words);
  return lineOf(problem, message, words);
}

/** All problems and warnings in one order, a line each, and a last line with the counts. */
export function dataReportText(report: DataReport, words: ProblemWords): string {
  const { problems, warnings } = report;
  const lines = [...problems, ...warnings]
    .sort(compareProblems)
    .map((one) => (warnings.includes(one) ? dataWarningText(one, words) : dataProblemText(one, words)));
  return [...lines, summaryText(report, words)].join('\n');
}

/** What was looked at, and how many problems and warnings there are. */
export function summaryText({ problems, warnings, counts }: DataReport, words: ProblemWords): string {
  const counted = (key: Phrase['key'], n: number): Phrase => phrase(key, { count: String(n), n });
  const summary = phrase('check.summary', {
    files: counted('check.summary.files', counts.files),
    regions: counted('check.summary.regions', counts.regions),
    indicators: counted('check.summary.indicators', counts.indicators),
    observations: counted('check.summary.observations', counts.observations),
    values: counted('check.summary.values', counts.values),
    problems: counted('check.summary.problems', problems.length),
    warnings: counted('check.summary.warnings', warnings.length),
  });
  return phraseText(summary, words);
}

/** A phrase in words, with all phrases inside it. */
export function phraseText({ key, args }: Phrase, words: ProblemWords): string {
  const worded: MessageArguments = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'object' ? phraseText(value, words) : value]),
  );
  return createTranslator(words)(key, worded);
}

function lineOf({ file, line, column, found, expected }: DataProblem, message: string, words: ProblemWords): string {
  const args = {
    place: `${file}:${line}:${column}`,
    message,
    found: foundText(found, words),
    expected: expectedText(expected, words),
  };
  return phraseText(phrase('check.line', args), words);
}

/** The text of a cell in quotes, cut where it is long. */
export function foundText(found: DataProblem['found'], words: ProblemWords): string {
  // Phrases of ours are as long as they must be.
  if (typeof found !== 'string') return quoted(phraseText(found, words));
  const text = found.replace(/\s*\n\s*/gu, ' ');
  return quoted(text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND)}…` : text);
}

export function expectedText(expected: DataProblem['expected'], words: ProblemWords): string {
  if (typeof expected === 'string') return expected;
  return 'key' in expected ? phraseText(expected, words) : meaningText(expected, words);
}

/** First words of the column's description, as they stand after "expected": "name, in English". */
function meaningText({ table, column, english }: ColumnMeaning, words: ProblemWords): string {
  const { language, messages } = words;
  const key = columnMessage(messages, table, columnKey(column));
  // The schemas are in English, and say which language a column is in.
  const description = language === SCHEMA_LANGUAGE || key === null ? english : createTranslator(words)(key);
  const [firstWords = ''] = description.split(/[:;]/u);
  return lowerFirst(firstWords);
}

const SCHEMA_LANGUAGE: Language = 'en';
