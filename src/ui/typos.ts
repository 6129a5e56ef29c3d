/** Typing errors: how far what is typed is from the beginning of a word, as a person would forgive. */

/** Errors that a word of this many letters may have; a short one would turn into another word. */
export function forgiven(letters: number): number {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/**
 * Least number of errors (a letter too many, too few, wrong, or two changed places) that lead from
 * what is typed to some beginning of the word: what is not typed yet is no error.
 * @param most more than so many are not counted: the answer is then `most + 1`
 * @example prefixErrors('алмта', 'алматинская', 2) // 1
 */
export function prefixErrors(typed: string, word: string, most: number): number {
  const [a, b] = [[...typed], [...word]];
  let before: readonly number[] = [];
  let last: readonly number[] = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = last[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, wrong, swapped));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(most + 1, ...last);
}
