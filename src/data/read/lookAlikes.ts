/**
 * Letters that look alike: a Cyrillic Х in `XA-1` is another letter to a program and the same to
 * the eye. Where the Latin one gives a known code there is no doubt, and the letter is named.
 */
import { phrase, quoted, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';

const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I', Ѕ: 'S', Ј: 'J', З: '3',
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w',
  }), // prettier-ignore
);
/** Dashes that a spreadsheet puts in place of the hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212]/gu;

/** @returns the text in Latin letters; null where it already is, or where a letter has no Latin twin */
export function inLatin(text: string): string | null {
  if (/^\p{ASCII}*$/u.test(text)) return null;
  const latin = [...text.replace(HYPHENS, '-')].map((letter) => LATIN.get(letter) ?? letter).join('');
  return /^\p{ASCII}*$/u.test(latin) ? latin : null;
}

/** Which letter, and the how manyth of the cell. */
export function lookAlike(text: string): Phrase {
  const index = [...text].findIndex((letter) => letter > '\u007f');
  const letter = [...text][index] ?? '';
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const latin = LATIN.get(letter) ?? '-';
  return phrase('check.code.lookAlike', {
    letter: quoted(letter),
    code,
    latin: quoted(latin),
    position: String(index + 1),
  });
}

/** Names of columns without blanks around them and in their own letters. */
export function readColumnNames(
  file: string,
  cells: readonly string[],
  known: readonly string[],
): { readonly columns: readonly string[]; readonly warnings: readonly DataProblem[] } {
  const warnings: DataProblem[] = [];
  const columns = cells.map((text) => {
    const name = text.trim();
    const latin = inLatin(name);
    if (latin === null || !known.includes(latin)) return name;
    warnings.push(problemOfFile(file, lookAlike(name), latin, name, latin));
    return latin;
  });
  return { columns, warnings };
}
