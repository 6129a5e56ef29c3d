/** How high a line of text really is: what no letter reaches down to is room that a name can use. */

/** From the base line to the top of a capital, em. */
export const CAPITAL_EM = 0.74;
/** From the base line to the foot of a descender, em. */
export const DESCENDER_EM = 0.21;

/** Letters that stand on the base line. One that is not named here counts as reaching below it. */
const STANDING = new Set(
  ' \u00a0.%₸+−–0123456789' +
    'ABCDEFGHIKLMNOPRSTUVWXYZabcdefhiklmnorstuvwxz' +
    'АӘБВГҒЕЁЖЗИЙКЛМНОӨПРСТУҰҮХҺЧШЪЫІЬЭЮЯ' +
    'аәбвгғеёжзийклмноөпстхһчшъыіьэюя',
);

/** Whether a letter of the text reaches below its base line. */
export function descends(text: string): boolean {
  return [...text].some((letter) => !STANDING.has(letter));
}
