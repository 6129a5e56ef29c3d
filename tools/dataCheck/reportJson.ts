/** The report for programs: every problem, with its place, its key and its words. */
import type { DataProblem, DataReport } from '../../src/i18n/dataProblem.ts';
import { expectedText, foundText, phraseText, type ProblemWords } from '../../src/i18n/dataProblemText.ts';
import { adviceOf } from '../../src/i18n/problemAdvice.ts';
import { problemGroups } from '../../src/i18n/problemGroups.ts';
import type { EditedFiles } from '../../src/i18n/reportLines.ts';
import type { WordedChanges } from './changeLines.ts';

/** Bumped when a key changes its meaning or goes. */
const VERSION = 1;

export function reportJson(
  report: DataReport,
  edited: EditedFiles,
  changes: WordedChanges | null,
  words: ProblemWords,
): string {
  const groups = problemGroups(report, edited.files).map(({ problems, isWarning, isEdited }) => ({
    severity: isWarning ? 'warning' : 'problem',
    edited: isEdited,
    todo: phraseText(adviceOf(problems[0]), words),
    problems: problems.map((problem) => problemJson(problem, words)),
  }));
  const json = {
    version: VERSION,
    language: words.language,
    counts: { ...report.counts, problems: report.problems.length, warnings: report.warnings.length },
    edited: edited.files,
    causes: groups,
    changes: changes === null ? null : { ...changes.changes, headlines: changes.headlines },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function problemJson(problem: DataProblem, words: ProblemWords) {
  const { file, line, column, key, found, expected } = problem;
  return {
    file,
    line,
    column,
    key,
    message: phraseText(problem, words),
    found: typeof found === 'string' ? found : foundText(found, words),
    expected: expectedText(expected, words),
  };
}
