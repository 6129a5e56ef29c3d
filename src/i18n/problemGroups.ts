/** Problems by their cause: 260 lines of one slip are one group, and what was edited stands first. */
import { compareProblems, type DataProblem, type DataReport } from './dataProblem.ts';

export interface ProblemGroup {
  /** In the order of `compareProblems`, never empty: the first one is worded. */
  readonly problems: readonly [DataProblem, ...DataProblem[]];
  readonly isWarning: boolean;
  /** Whether one of its files was edited since the last commit, or last of all. */
  readonly isEdited: boolean;
}

/**
 * @param edited files of the data folder that were edited
 * @returns problems before warnings, those of edited files before others, then by file and line
 */
export function problemGroups(
  { problems, warnings }: Pick<DataReport, 'problems' | 'warnings'>,
  edited: readonly string[],
): readonly ProblemGroup[] {
  return [...grouped(problems, edited, false), ...grouped(warnings, edited, true)];
}

function grouped(all: readonly DataProblem[], edited: readonly string[], isWarning: boolean): readonly ProblemGroup[] {
  const groups = new Map<string, [DataProblem, ...DataProblem[]]>();
  for (const problem of [...all].sort((a, b) => editedFirst(a, b, edited) || compareProblems(a, b))) {
    const cause = causeOf(problem);
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [problem]);
    else group.push(problem);
  }
  // Groups stand in the order of their first problems, and so edited files first.
  return [...groups.values()].map((problems) => ({
    problems,
    isWarning,
    isEdited: problems.some(({ file }) => edited.includes(file)),
  }));
}

function editedFirst(a: DataProblem, b: DataProblem, edited: readonly string[]): number {
  return Number(edited.includes(b.file)) - Number(edited.includes(a.file));
}

/** A word that nobody knows has one cause in all files; other causes are of one column of one file. */
function causeOf({ key, found, file, column, line }: DataProblem): string {
  const text = JSON.stringify(found);
  if (/^check\.(?:unknown|place|code)\./u.test(key)) return `${key} ${text}`;
  if (/^check\.column\./u.test(key)) return `${file} ${key}`;
  // Names that are missing are said of the file's first line, each for its own region.
  return line === 1 && column === '' ? `${file} ${key} ${text}` : `${file} ${key} ${column}`;
}
