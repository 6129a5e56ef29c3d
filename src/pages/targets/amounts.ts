/** Reading an amount as people write it: 10, 10,5, 1 000, 1.000,5. */

/** What is wrong with what was typed: message `targets.calc.{problem}`. */
export type AmountProblem = 'empty' | 'notNumber' | 'notPositive' | 'tooLarge';

export type Amount = { readonly value: number } | { readonly problem: AmountProblem };

/** Above the spending of the country many times over: a slip of the keyboard. */
const MOST = 1e9;

/**
 * @param text as typed, in millions of tenge
 * @returns millions of tenge
 * @example readAmount('1 000,5') // { value: 1000.5 }
 */
export function readAmount(text: string): Amount {
  const plain = text.replace(/[\s\u00a0\u202f_]/gu, '').replace(',', '.');
  if (plain === '') return { problem: 'empty' };
  if (!/^[-−]?\d+(?:\.\d+)?$/u.test(plain)) return { problem: 'notNumber' };
  const value = Number(plain.replace('−', '-'));
  if (!(value > 0)) return { problem: 'notPositive' };
  return value > MOST ? { problem: 'tooLarge' } : { value };
}
