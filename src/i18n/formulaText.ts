/** A formula in words: "R&D spending ÷ average population × 100,000". */
import type { FormulaPart, FormulaWords } from '../domain/types.ts';
import type { Locale } from './locale.ts';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' };

/** @returns '' where the formula is for other years */
export function formulaText(formula: readonly FormulaWords[], year: number, locale: Locale): string {
  const found = formula.find(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  return (found?.parts ?? [])
    .map((part) => partText(part, year, locale))
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')');
}

function partText(part: FormulaPart, year: number, { texts, t, format }: Locale): string {
  if (typeof part === 'number') return format.number(part, Number.isInteger(part) ? 0 : 2);
  if (typeof part === 'string') return SIGNS[part] ?? part;
  const name = texts.indicators[part.indicator]?.short ?? part.indicator;
  const of = part.year ?? (part.yearsBefore === undefined ? null : year - part.yearsBefore);
  const dated = of === null ? name : t('common.formula.ofYear', { name, year: String(of) });
  return part.isCountry === true ? t('common.formula.ofCountry', { name: dated }) : dated;
}
