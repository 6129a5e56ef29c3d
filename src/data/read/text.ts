/** The text of any file of the folder, or the one cause for which it cannot be read. */
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import { damageIn } from './damage.ts';
import { decode, type Encoding, type LineEnds } from './decode.ts';

export type FileText =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      readonly lineEnds: LineEnds;
      /** Lost letters: the text is not to be used, unless a better cause is known. */
      readonly damage: DataProblem | null;
      readonly warnings: readonly DataProblem[];
    }
  | { readonly ok: false; readonly problem: DataProblem };

/** @returns text with `\n` line ends, never an empty one */
export function readText(file: string, bytes: Uint8Array): FileText {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, problem: problemOfFile(file, decoded.what, decoded.expected) };
  const { text, encoding } = decoded;
  if (text.trim() === '') {
    return {
      ok: false,
      problem: problemOfFile(file, phrase('check.file.empty'), phrase('check.expected.headerAndRows')),
    };
  }
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7} |>{7} |={7}$)/u.test(line));
  if (conflict !== -1) {
    const problem = problemOfFile(file, phrase('check.file.conflict'), phrase('check.expected.oneVersion'));
    return { ok: false, problem: { ...problem, line: conflict + 1, found: text.split('\n')[conflict] ?? '' } };
  }
  return { ...decoded, damage: damageOf(file, text), warnings: encoding === 'UTF-8' ? [] : [notUtf8(file, encoding)] };
}

function damageOf(file: string, text: string): DataProblem | null {
  const damage = damageIn(text);
  if (damage === null) return null;
  const problem = problemOfFile(file, damage.what, phrase('check.expected.utf8'), damage.found);
  return { ...problem, line: damage.line };
}

function notUtf8(file: string, encoding: Encoding): DataProblem {
  return problemOfFile(file, phrase('check.file.readAs', { encoding }), phrase('check.expected.utf8'), encoding);
}
