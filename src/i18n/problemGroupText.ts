/** A group of problems in words for people: where, what, what was read, what is expected, what to do. */
import { phrase, type DataProblem, type Phrase } from './dataProblem.ts';
import { expectedText, foundText, phraseText, type ProblemWords } from './dataProblemText.ts';
import { adviceOf } from './problemAdvice.ts';
import type { ProblemGroup } from './problemGroups.ts';

/** Lines that are named one by one; the rest is counted. */
const NAMED_LINES = 3;

/** What belongs to the line above. */
export const INDENT = '  ';

/** @returns two lines: the first one says what is wrong, the second what to do */
export function problemGroupText(
  { problems, isWarning }: ProblemGroup,
  words: ProblemWords,
): readonly [string, string] {
  const [first] = problems;
  const message = isWarning ? phrase('check.warning', { message: first }) : first;
  const args = {
    place: placeOf(problems),
    message,
    found: foundText(first.found, words),
    expected: expectedText(first.expected, words),
  };
  // Of an empty cell or a missing row the message says enough.
  const line = phrase(first.found === '' ? 'check.group.nothingRead' : 'check.group.line', args);
  const todo = phrase('check.group.do', { advice: adviceOf(first) });
  return [phraseText(line, words), `${INDENT}${phraseText(todo, words)}`];
}

function placeOf(problems: readonly [DataProblem, ...DataProblem[]]): Phrase {
  const [{ file, line, column }] = problems;
  const files = new Set(problems.map((problem) => problem.file));
  const lines = [...new Set(problems.filter((problem) => problem.file === file).map((problem) => problem.line))];
  const count = problems.length;
  if (files.size > 1) {
    const others = files.size - 1;
    return phrase('check.at.files', {
      file,
      line: String(line),
      others: String(others),
      n: others,
      count: String(count),
    });
  }
  if (lines.length > 1) {
    const named = lines.slice(0, NAMED_LINES).join(', ');
    const more = lines.length - NAMED_LINES;
    const args = { file, column, lines: named, more: String(more) };
    if (more > 0) return phrase(column === '' ? 'check.at.manyLines' : 'check.at.manyCells', args);
    return phrase(column === '' ? 'check.at.lines' : 'check.at.cells', args);
  }
  const place =
    line === 1 && column === ''
      ? phrase('check.at.file', { file })
      : phrase(column === '' ? 'check.at.line' : 'check.at.cell', { file, line: String(line), column });
  return count === 1 ? place : phrase('check.at.times', { place, count: String(count) });
}
