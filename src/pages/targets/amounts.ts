/** Reading an amount as people write it: 10, 10,5, 1 000. What could mean two things is asked back. */

/** What is wrong with what was typed: message `targets.calc.{problem}`. */
export type AmountProblem = 'empty' | 'notNumber' | 'ambiguous' | 'notPositive' | 'tooLarge';

export type Amount = { readonly value: number } | { readonly problem: AmountProblem };

/** Above the spending of the country many times over: a slip of the keyboard. */
const MOST = 1e9;

/**
 * @param text as typed, in millions of tenge
 * @returns millions of tenge
 * @example readAmount('1 000,5') // { value: 1000.5 }
 * @example readAmount('1,000') // { problem: 'ambiguous' }: one, or a thousand in English
 */
export function readAmount(text: string): Amount {
  const plain = text.replace(/[\s\u00a0\u202f_]/gu, '').replace(',', '.');
  if (plain === '') return { problem: 'empty' };
  if (!/^[-−]?\d+(?:\.\d+)?$/u.test(plain)) return { problem: 'notNumber' };
  if (/^[-−]?[1-9]\d{0,2}[.,]\d{3}$/u.test(text.trim())) return { problem: 'ambiguous' };
  const value = Number(plain.replace('−', '-'));
  if (!(value > 0)) return { problem: 'notPositive' };
  return value > MOST ? { problem: 'tooLarge' } : { value };
}
