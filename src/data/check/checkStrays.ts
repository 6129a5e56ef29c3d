/** What lies beside the tables, a line each: copies, workbooks, what an open program leaves; how lines end. */
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import type { Stray } from '../read/strays.ts';
import type { Check } from './context.ts';

/** Which of the two is meant, a program cannot know. */
export const checkCopies: Check = ({ data }) =>
  data.strays.flatMap(({ file, kind }): readonly DataProblem[] => {
    if (kind === 'copy')
      return [problemOfFile(file, phrase('check.stray.copy'), phrase('check.expected.noCopy'), file)];
    if (kind !== 'ending') return [];
    const expected = phrase('check.expected.fileName', { file: file.replace(/\.csv\.(?:csv|txt)$/iu, '.csv') });
    return [problemOfFile(file, phrase('check.stray.ending'), expected, file)];
  });

export const warnStrays: Check = ({ data }) =>
  data.strays.flatMap((stray): readonly DataProblem[] => {
    const said = WARNED[stray.kind];
    return said === undefined ? [] : [problemOfFile(stray.file, said.what, said.expected, stray.file)];
  });

const WARNED: Partial<Record<Stray['kind'], { readonly what: Phrase; readonly expected: Phrase }>> = {
  workbook: { what: phrase('check.stray.workbook'), expected: phrase('check.expected.csvUtf8') },
  open: { what: phrase('check.stray.open'), expected: phrase('check.expected.closed') },
};

/** One line for all files: git keeps `\n` by itself, so that only its differences look large. */
export const warnLineEnds: Check = ({ data }) => {
  const files = [...data.otherLineEnds.keys()];
  const [first] = files;
  if (first === undefined) return [];
  const kinds = [...new Set(data.otherLineEnds.values())].sort().join(', ');
  const what = phrase('check.file.lineEnds', { count: String(files.length), n: files.length });
  return [problemOfFile(first, what, phrase('check.expected.lineEnds'), kinds)];
};

/** What was read, but is not spelled as it is kept. */
export const warnReading: Check = ({ data }) => data.warnings;
