/** The report of the data on a screen: causes first, then what followed, at most twenty lines unless all are asked. */
import { phrase, type DataReport, type Phrase } from './dataProblem.ts';
import { phraseText, summaryText, type ProblemWords } from './dataProblemText.ts';
import { problemGroups } from './problemGroups.ts';
import { problemGroupText } from './problemGroupText.ts';

const MOST_LINES = 20;

export interface EditedFiles {
  /** As the check names them: `groups.csv`, `geo/regions.geojson`. */
  readonly files: readonly string[];
  /** Of what git knows for certain, or of the time at which files were written. */
  readonly by: 'git' | 'time';
}

/**
 * @param changed lines of what followed from the edit; none where there is a problem
 * @returns lines, the last one with the counts
 */
export function reportLines(
  report: DataReport,
  edited: EditedFiles,
  changed: readonly string[],
  words: ProblemWords,
  all: boolean,
): readonly string[] {
  const say = (what: Phrase): string => phraseText(what, words);
  const groups = problemGroups(report, edited.files);
  // Standing warnings of files that nobody touched would bury the one that was just caused.
  const shown = groups.filter(({ isWarning, isEdited }) => all || !isWarning || isEdited || edited.by === 'time');
  const kept = groups.filter((group) => !shown.includes(group)).reduce((sum, { problems }) => sum + problems.length, 0);
  const last = [
    ...(report.rowsWait === true ? [say(phrase('check.group.rowsLater'))] : []),
    ...(kept > 0 ? [say(phrase('check.group.oldWarnings', { count: String(kept) }))] : []),
    summaryText(report, words),
  ];
  const room = all ? Infinity : MOST_LINES - last.length - 1 - Math.min(changed.length, MOST_LINES / 2);
  const lines: string[] = [];
  let told = 0;
  for (const group of shown) {
    const text = problemGroupText(group, words);
    if (lines.length + text.length > room) break;
    lines.push(...text);
    told += 1;
  }
  const more = shown.length - told;
  if (more > 0) lines.push(say(phrase('check.group.more', { count: String(more), n: more })));
  const left = all ? Infinity : MOST_LINES - lines.length - last.length;
  return [...lines, ...changed.slice(0, left), ...last];
}
